import { voteEventText as en } from './en/vote-event.ts';
import { voteEventText as id } from './id/vote-event.ts';
import { inEachLanguage } from './in-each-language.ts';

export const voteEventText = inEachLanguage(id, en);
