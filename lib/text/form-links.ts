import { formLinksText as en } from './en/form-links.ts';
import { formLinksText as id } from './id/form-links.ts';
import { inEachLanguage } from './in-each-language.ts';

export const formLinksText = inEachLanguage(id, en);
