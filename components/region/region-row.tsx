import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import { hasProgress, progressShare } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { voteShare, votesOf } from '#lib/domain/tally.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { NoNumber } from '../ui/no-number.tsx';
import { optionName, optionShort } from '../votes/option-label.tsx';
import { missingVotesWords } from './missing-votes-words.ts';

interface Props {
  readonly slug: string;
  readonly row: ResultRow;
  readonly options: readonly BallotOption[];
  readonly hasOwn: boolean;
}

const CELL = 'px-1 py-2 text-right align-top tabular-nums sm:px-2';

/** One child: its name leads down, its numbers or the reason why there are none. */
export function RegionRow({ slug, row, options, hasOwn }: Props) {
  return (
    <tr className="border-b border-line">
      <th scope="row" className="sticky left-0 bg-surface p-0 text-left font-normal">
        <a
          href={pageHref(slug, row.code)}
          className="inline-flex min-h-11 w-full min-w-20 items-center wrap-anywhere py-1 pr-1 sm:px-2"
        >
          {shortRegionName(row)}
        </a>
      </th>
      <td className={CELL}>
        <ProgressCell progress={row.progress} />
      </td>
      {options.length > 0 && <VoteCells row={row} options={options} />}
      {hasOwn && (
        <td className="px-2 py-2 align-top">
          <OwnVotes row={row} />
        </td>
      )}
    </tr>
  );
}

function ProgressCell({ progress }: { readonly progress: Progress }) {
  // "0 / 48" says it all; a "0,00%" beside empty vote cells would read like a share of votes.
  const share = hasProgress(progress) ? progressShare(progress) : null;
  return (
    <>
      {progress.kind === 'fraction' && (
        <span className="block whitespace-nowrap">
          {progress.counted === 0 ? <NoNumber /> : formatCount(progress.counted)} /{' '}
          {formatCount(progress.total)}
        </span>
      )}
      {progress.kind === 'unknown' && <NoNumber />}
      {share !== null && <span className="block text-xs text-muted">{formatShare(share)}</span>}
    </>
  );
}

function VoteCells({ row, options }: { readonly row: ResultRow; readonly options: readonly BallotOption[] }) {
  if (row.tally.kind !== 'counted') {
    return (
      <td colSpan={options.length} className="hatched px-2 py-2 text-center align-top">
        <span className="bg-surface px-1.5 text-muted">{missingVotesWords(row)}</span>
      </td>
    );
  }
  const { votes } = row.tally;
  return options.map((option) => {
    const own = votesOf(votes, option.id);
    const share = voteShare(votes, option.id);
    return (
      <td key={option.id} className={CELL}>
        {own === null ? <NoNumber /> : formatCount(own)}
        {share !== null && <span className="block text-xs text-muted">{formatShare(share)}</span>}
      </td>
    );
  });
}

/** Votes of a child with a ballot of its own: by its own numbers, so they cannot be read across rows. */
function OwnVotes({ row }: { readonly row: ResultRow }) {
  const { tally, ownOptions } = row;
  if (tally.kind !== 'counted' || ownOptions === null)
    return <span className="text-muted">{missingVotesWords(row)}</span>;
  return (
    <ol className="flex flex-col gap-x-4 sm:flex-row sm:flex-wrap">
      {ownOptions.map((option) => {
        const own = votesOf(tally.votes, option.id);
        return (
          <li key={option.id} className="whitespace-nowrap tabular-nums" title={optionName(option)}>
            <span className="text-muted">
              {option.kind === 'kolomKosong' ? `${optionShort(option)} (kosong)` : optionShort(option)}:
            </span>{' '}
            {own === null ? <NoNumber /> : formatCount(own)}
          </li>
        );
      })}
    </ol>
  );
}
