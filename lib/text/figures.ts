import type { ElectionEvent } from '../domain/contest.ts';
import type { Figure } from '../domain/figure.ts';
import { contestShortTitle } from './contest-names.ts';
import { figureWords as en } from './en/figures.ts';
import { figureWords as id } from './id/figures.ts';
import { inEachLanguage } from './in-each-language.ts';

const words = inEachLanguage(id, en);

/** A figure in few words, for formulas and lists; votes are named by whoever knows the ballot. */
export function figureWords(event: ElectionEvent, figure: Exclude<Figure, { kind: 'votes' }>): string {
  if (figure.kind !== 'otherContest' || figure.contest === '') return words()(event, figure);
  return words()(event, { ...figure, contest: contestShortTitle({ shortTitle: figure.contest }) });
}
