import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ElectionEvent } from '#lib/domain/contest.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { checksText } from '#lib/text/id/checks.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { optionName } from '../votes/option-label.tsx';
import type { FigureNames } from './check-formula.tsx';

/** Names of the figures on this contest's form. */
export function figureNames(event: ElectionEvent, options: readonly BallotOption[]): FigureNames {
  return (figure: Figure) => {
    switch (figure.kind) {
      case 'voters': {
        const row = tpsText.shortVoterRow(event, figure.row);
        return figure.column === 'total' ? row : `${row} ${tpsText.sex[figure.column]}`;
      }
      case 'votes':
        return voteName(options.find((option) => option.id === figure.option));
      case 'validVotes':
      case 'invalidVotes':
      case 'totalVotes':
        return tpsText[figure.kind].toLowerCase();
      case 'ballotsReceived':
        return checksText.notPublishedFigure;
      case 'tpsCap':
        return checksText.cap;
    }
  };
}

function voteName(option: BallotOption | undefined): string {
  if (option === undefined) return tpsText.option;
  return option.ballotNumber === null ? optionName(option) : tpsText.votesOfNumber(option.ballotNumber);
}
