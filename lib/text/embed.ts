import { embedText as en } from './en/embed.ts';
import { embedText as id } from './id/embed.ts';
import { inEachLanguage } from './in-each-language.ts';

export const embedText = inEachLanguage(id, en);
