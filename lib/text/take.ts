import { takeText as en } from './en/take.ts';
import { takeText as id } from './id/take.ts';
import { inEachLanguage } from './in-each-language.ts';

export const takeText = inEachLanguage(id, en);
