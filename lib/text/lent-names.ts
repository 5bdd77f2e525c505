import { lentNamesText as en } from './en/lent-names.ts';
import { lentNamesText as id } from './id/lent-names.ts';
import { inEachLanguage } from './in-each-language.ts';

export const lentNamesText = inEachLanguage(id, en);
