import { dataPageText as en } from './en/data-page.ts';
import { dataPageText as id } from './id/data-page.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words of the page that explains data files. */
export const dataPageText = inEachLanguage(id, en);
