import type { ReactNode } from 'react';
import { BallotNumber } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ElectionEvent } from '#lib/domain/contest.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { optionName } from '#lib/text/option-name.ts';
import { tpsText } from '#lib/text/tps.ts';

/** A row in one line, as files and controls have it: `1 Nama – Nama`, `Suara sah`. */
export function rowNameOf(figure: Figure, event: ElectionEvent, options: readonly BallotOption[]): string {
  switch (figure.kind) {
    case 'votes': {
      const option = options.find(({ id }) => id === figure.option);
      if (option === undefined) return tpsText().option;
      const name = optionName(option);
      return option.ballotNumber === null ? name : `${option.ballotNumber} ${name}`;
    }
    case 'voters':
      return `${tpsText().voterRow(event, figure.row)}, ${tpsText().sexLong[figure.column]}`;
    case 'validVotes':
    case 'invalidVotes':
    case 'totalVotes':
      return tpsText()[figure.kind];
    default:
      return figure.kind;
  }
}

/** A row as it stands on the desk. */
export function rowLabelOf(
  figure: Figure,
  event: ElectionEvent,
  options: readonly BallotOption[],
): ReactNode {
  const place = figure.kind === 'votes' ? options.findIndex(({ id }) => id === figure.option) : -1;
  const option = options[place];
  if (option === undefined) return rowNameOf(figure, event, options);
  return (
    <span className="flex items-start gap-2">
      <BallotNumber option={option} place={place} />
      <span className="min-w-0 wrap-anywhere">{optionName(option)}</span>
    </span>
  );
}
