import { suggestionsText as en } from './en/suggestions.ts';
import { suggestionsText as id } from './id/suggestions.ts';
import { inEachLanguage } from './in-each-language.ts';

export const suggestionsText = inEachLanguage(id, en);
