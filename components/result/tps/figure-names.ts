import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ElectionEvent } from '#lib/domain/contest.ts';
import type { FigureNames } from '#lib/format/check-formula.ts';
import { figureWords } from '#lib/text/figures.ts';
import { optionName } from '#lib/text/option-name.ts';
import { tpsText } from '#lib/text/tps.ts';

/** Names of the figures on this contest's form, short enough for formulas. */
export function figureNames(event: ElectionEvent, options: readonly BallotOption[]): FigureNames {
  return (figure) =>
    figure.kind === 'votes'
      ? voteName(options.find((option) => option.id === figure.option))
      : figureWords(event, figure);
}

/** The same in full, for a text that is read without the page beside it. */
export function fullFigureNames(event: ElectionEvent, options: readonly BallotOption[]): FigureNames {
  return (figure) => {
    if (figure.kind === 'voters')
      return `${tpsText().voterRow(event, figure.row)}, ${tpsText().sexLong[figure.column].toLowerCase()}`;
    if (figure.kind !== 'votes') return figureWords(event, figure);
    const option = options.find(({ id }) => id === figure.option);
    const short = voteName(option);
    if (option === undefined || option.ballotNumber === null) return `${tpsText().votesColumn} ${short}`;
    return `${tpsText().votesColumn} ${short} (${optionName(option)})`;
  };
}

function voteName(option: BallotOption | undefined): string {
  if (option === undefined) return tpsText().option;
  return option.ballotNumber === null ? optionName(option) : tpsText().votesOfNumber(option.ballotNumber);
}
