import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { type VoteLine, voteTable } from '#lib/domain/vote-table.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { mapText } from '#lib/text/map.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import { rowProgressWords } from '#lib/text/progress-words.ts';
import type { MapChild } from './map-model.ts';
import { fullValueWords } from './map-words.ts';

interface Props {
  readonly row: ResultRow;
  readonly child: MapChild;
  readonly options: readonly BallotOption[];
  readonly href: string;
}

/** The numbers of the region that a reader points at: its ballot in ballot order, its value on the map, its progress. */
export function MapCard({ row, child, options, href }: Props) {
  const ballot = row.ownOptions ?? options;
  return (
    <div className="map-card">
      <p className="font-bold">{child.name}</p>
      <p>{fullValueWords(child.value, options)}</p>
      {row.tally.kind === 'counted' && (
        <ol>
          {voteTable(ballot, row.tally.votes).lines.map((line) => (
            <Votes key={line.option.id} {...line} />
          ))}
        </ol>
      )}
      <p className="text-muted">{rowProgressWords(row)}</p>
      <p>
        <a href={href} className="inline-flex min-h-8 items-center">
          {mapText().openRegion(child.name)}
        </a>
      </p>
    </div>
  );
}

function Votes({ option, votes, share }: VoteLine) {
  return (
    <li className="flex justify-between gap-3 tabular-nums" title={optionName(option)}>
      <span>{optionShort(option)}</span>
      <span>
        {votes === null ? '–' : formatCount(votes)}
        {share === null ? '' : ` (${formatShare(share)})`}
      </span>
    </li>
  );
}
