import { messageText as en } from './en/message.ts';
import { messageText as id } from './id/message.ts';
import { inEachLanguage } from './in-each-language.ts';

export const messageText = inEachLanguage(id, en);
