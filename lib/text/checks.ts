import { checksText as en } from './en/checks.ts';
import { checksText as id } from './id/checks.ts';
import { inEachLanguage } from './in-each-language.ts';

export const checksText = inEachLanguage(id, en);
