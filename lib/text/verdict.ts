import { verdictText as en } from './en/verdict.ts';
import { verdictText as id } from './id/verdict.ts';
import { inEachLanguage } from './in-each-language.ts';

/** The closed set of sentences at the top of a TPS page. */
export const verdictText = inEachLanguage(id, en);
