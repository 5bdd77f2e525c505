import { inconsistentText as en } from './en/inconsistent.ts';
import { inconsistentText as id } from './id/inconsistent.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of the lists of TPS whose figures do not agree with each other. */
export const inconsistentText = inEachLanguage(id, en);
