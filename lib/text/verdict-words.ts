import type { VerdictSentence } from '../domain/verdict.ts';
import { verdictText } from './verdict.ts';

/** The sentence of a verdict, with what it means and what to do next. */
export function verdictWords(sentence: VerdictSentence) {
  const { partlyRead, ...simple } = verdictText();
  switch (sentence) {
    case 'votes':
    case 'someVotes':
    case 'administration':
    case 'validVotes':
      return partlyRead[sentence];
    default:
      return simple[sentence];
  }
}
