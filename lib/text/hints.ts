import { hintsText as en } from './en/hints.ts';
import { hintsText as id } from './id/hints.ts';
import { inEachLanguage } from './in-each-language.ts';

export const hintsText = inEachLanguage(id, en);
