import { deviceText as en } from './en/device.ts';
import { deviceText as id } from './id/device.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of what a reader keeps on the device. */
export const deviceText = inEachLanguage(id, en);
