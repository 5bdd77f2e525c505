import { dataText as en } from './en/data.ts';
import { dataText as id } from './id/data.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of data files and of the links to them. */
export const dataText = inEachLanguage(id, en);
