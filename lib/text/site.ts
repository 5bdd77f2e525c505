import { siteText as en } from './en/site.ts';
import { siteText as id } from './id/site.ts';
import { inEachLanguage } from './in-each-language.ts';

/** Words that stand on every page. */
export const siteText = inEachLanguage(id, en);
