import { searchText as en } from './en/search.ts';
import { searchText as id } from './id/search.ts';
import { inEachLanguage } from './in-each-language.ts';

export const searchText = inEachLanguage(id, en);
