import { mapText as en } from './en/map.ts';
import { mapText as id } from './id/map.ts';
import { inEachLanguage } from './in-each-language.ts';

export const mapText = inEachLanguage(id, en);
