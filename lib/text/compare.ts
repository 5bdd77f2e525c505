import { compareText as en } from './en/compare.ts';
import { compareText as id } from './id/compare.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of the pages that put two results side by side. */
export const compareText = inEachLanguage(id, en);
