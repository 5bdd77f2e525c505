import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { voteShare, votesOf } from '#lib/domain/tally.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { mapText } from '#lib/text/map.ts';
import { progressWords } from '../state/progress-line.tsx';
import { optionName, optionShort } from '../votes/option-label.tsx';
import type { MapChild } from './map-model.ts';
import { valueWords } from './map-words.ts';

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
      <p>{valueWords(child.value, options)}</p>
      {row.tally.kind === 'counted' && (
        <ol>
          {ballot.map((option) => (
            <Votes key={option.id} option={option} tally={row.tally} />
          ))}
        </ol>
      )}
      <p className="text-muted">{progressWords(row.progress)}</p>
      <p>
        <a href={href} className="inline-flex min-h-8 items-center">
          {mapText().openRegion(child.name)}
        </a>
      </p>
    </div>
  );
}

function Votes({ option, tally }: { readonly option: BallotOption; readonly tally: ResultRow['tally'] }) {
  if (tally.kind !== 'counted') return null;
  const own = votesOf(tally.votes, option.id);
  const share = voteShare(tally.votes, option.id);
  return (
    <li className="flex justify-between gap-3 tabular-nums" title={optionName(option)}>
      <span>{optionShort(option)}</span>
      <span>
        {own === null ? '–' : formatCount(own)}
        {share === null ? '' : ` (${formatShare(share)})`}
      </span>
    </li>
  );
}
