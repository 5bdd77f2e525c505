import { homeText as en } from './en/home.ts';
import { homeText as id } from './id/home.ts';
import { inEachLanguage } from './in-each-language.ts';

export const homeText = inEachLanguage(id, en);
