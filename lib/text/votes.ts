import { votesText as en } from './en/votes.ts';
import { votesText as id } from './id/votes.ts';
import { inEachLanguage } from './in-each-language.ts';

export const votesText = inEachLanguage(id, en);
