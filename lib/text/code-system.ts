import { codeSystemText as en } from './en/code-system.ts';
import { codeSystemText as id } from './id/code-system.ts';
import { inEachLanguage } from './in-each-language.ts';

export const codeSystemText = inEachLanguage(id, en);
