import { memo } from 'react';
import { NoNumber } from '#components/layout/ui/no-number.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { DoubtedTps, ResultRow } from '#lib/domain/region-result.ts';
import { progressState } from '#lib/domain/row-state.ts';
import { votesOf, voteTable } from '#lib/domain/vote-table.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { optionShort } from '#lib/text/option-name.ts';
import { progressPair, progressShareWords } from '#lib/text/progress-words.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';
import { votesText } from '#lib/text/votes.ts';
import { missingVotesWords } from './missing-votes-words.ts';
import { rowCheckWords } from './row-check-words.ts';

interface Props extends CellsProps {
  /** Its place while the table is sorted by votes or shares; a dash where its votes are not known. */
  readonly rank: number | string | null;
}

/** One child: its name leads down, its numbers or the reason why there are none. Its looks are those of `.rows`. */
export function RegionRow({ rank, ...cells }: Props) {
  return (
    <tr>
      <th scope="row" data-rank={rank ?? undefined}>
        <NameCell {...cells} />
      </th>
      <NumberCells {...cells} />
    </tr>
  );
}

interface CellsProps {
  readonly slug: string;
  readonly row: ResultRow;
  readonly options: readonly BallotOption[];
  readonly hasOwn: boolean;
  /** What the checks of a TPS say, where one fails. */
  readonly mark: DoubtedTps['kind'] | null;
}

// Sorting moves rows and changes nothing in them but their place, so no cell is written again: there may be hundreds, on
// a slow phone.
const NameCell = memo(function NameCell({ slug, row, mark }: CellsProps) {
  const doubt = rowCheckWords(row);
  const marks = regionText().table.mark;
  return (
    <>
      <a href={pageHref(slug, row.code)}>{shortRegionName(row)}</a>
      {row.event && <small>{eventNote(row.event, row.code)}</small>}
      {doubt !== null && <small>{doubt}</small>}
      {mark !== null && <small>⚠ {marks[mark]}</small>}
    </>
  );
});

const NumberCells = memo(function NumberCells({ row, options, hasOwn }: CellsProps) {
  return (
    <>
      <td className={progressState(row) === 'contradictory' ? 'odd' : undefined}>
        <span>
          <ProgressCell row={row} />
        </span>
      </td>
      {options.length > 0 && <VoteCells row={row} options={options} />}
      {hasOwn && (
        <td className="own-votes">
          <OwnVotes row={row} />
        </td>
      )}
    </>
  );
});

function ProgressCell({ row }: { readonly row: ResultRow }) {
  const { progress } = row;
  const state = progressState(row);
  const share = progressShareWords(progress);
  // "– / 48" says it all; a "0,00%" beside empty vote cells would read like a share of votes.
  if (state === 'none' && progress.kind === 'fraction') {
    return (
      <>
        <NoNumber /> / {formatCount(progress.total)}
      </>
    );
  }
  if (state === 'contradictory') {
    return (
      <>
        {progressPair(progress)}
        <small>{stateText().row.contradictory}</small>
      </>
    );
  }
  if (state !== 'known') return <NoNumber why={state === 'none' ? 'notReported' : state} />;
  return (
    <>
      {progressPair(progress)}
      {share !== null && <small>{share}</small>}
    </>
  );
}

function VoteCells({ row, options }: { readonly row: ResultRow; readonly options: readonly BallotOption[] }) {
  if (row.tally.kind !== 'counted') {
    return (
      <td colSpan={options.length} className="hatched">
        <span>{missingVotesWords(row)}</span>
      </td>
    );
  }
  return voteTable(options, row.tally.votes).lines.map(({ option, votes, share }) => (
    <td key={option.id}>
      {votes === null ? <NoNumber /> : formatCount(votes)}
      {share !== null && <small>{formatShare(share)}</small>}
    </td>
  ));
}

/**
 * Votes of a child with a ballot of its own: by its own numbers, so they cannot be read across rows. Whose they are stands
 * on the child’s page: 38 provinces with all names would be a tenth of the nation’s page.
 */
function OwnVotes({ row }: { readonly row: ResultRow }) {
  const { tally, ownOptions } = row;
  if (tally.kind !== 'counted' || ownOptions === null)
    return <span className="text-muted">{missingVotesWords(row)}</span>;
  return (
    <ol>
      {ownOptions.map((option) => {
        const own = votesOf(tally.votes, option.id);
        return (
          <li key={option.id}>
            <span>{`${optionShort(option)}${option.kind === 'kolomKosong' ? ` (${votesText().kolomKosong.toLowerCase()})` : ''}: `}</span>
            {own === null ? <NoNumber /> : formatCount(own)}
          </li>
        );
      })}
    </ol>
  );
}
