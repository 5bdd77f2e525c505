import { citeText as en } from './en/cite.ts';
import { citeText as id } from './id/cite.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of a page's citation. */
export const citeText = inEachLanguage(id, en);
