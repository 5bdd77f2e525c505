import { methodText as en } from './en/method.ts';
import { methodText as id } from './id/method.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of “cara membaca data”: method, layers, terms, limits, sources. */
export const methodText = inEachLanguage(id, en);
