import { tpsListText as en } from './en/tps-list.ts';
import { tpsListText as id } from './id/tps-list.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of the lists of TPS for checking. */
export const tpsListText = inEachLanguage(id, en);
