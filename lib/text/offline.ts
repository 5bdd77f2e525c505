import { offlineText as en } from './en/offline.ts';
import { offlineText as id } from './id/offline.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words about pages kept on the device. */
export const offlineText = inEachLanguage(id, en);
