import type { ReactNode } from 'react';
import { coverageOfRead, LEAST_COVERAGE } from '#lib/domain/coverage.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { NumbersElsewhere } from '#lib/domain/region-result.ts';
import type { TpsDigest } from '#lib/domain/tps-digest.ts';
import { invalidShareOf, turnoutOf } from '#lib/domain/tps-digest.ts';
import { formatCount, formatShare, formatShortShare } from '#lib/format/number.ts';
import { stateText } from '#lib/text/state.ts';
import { votesText } from '#lib/text/votes.ts';

interface Props {
  readonly digest: TpsDigest | null;
  /** What the source says of the region, by which it is judged how much of it was read. */
  readonly numbers: Pick<NumbersElsewhere, 'progress' | 'tally'>;
  /** Address of the list of TPS that are not consistent. */
  readonly listHref: string;
}

/** What the source tells per TPS only, added up by the site, each with the number of TPS that it rests on. */
export function ReadFigures({ digest, numbers, listHref }: Props) {
  const text = votesText().fromTps;
  if (digest === null || isEmpty(digest))
    return <p className="max-w-text text-sm text-muted">{votesText().notAtThisTier}</p>;
  const isEnough = (tps: number) => coverageOfRead(tps, numbers, digest) === 'enough';
  const { turnout, ballots, checked, inconsistent } = digest;
  const shares = [
    { words: text.turnout, share: turnoutOf(digest), tps: turnout.tps },
    { words: text.invalid, share: invalidShareOf(digest), tps: ballots.tps },
  ];
  const tps = (count: number) => text.tps(formatCount(count));
  const isTold = shares.every(({ share, tps }) => share === null || isEnough(tps));
  return (
    <div className="border-t border-line pt-2 text-sm">
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 tabular-nums">
        {shares.map(
          ({ words, share, tps }) =>
            share !== null && (
              <Line
                key={words}
                words={words}
                value={isEnough(tps) ? formatShare(share) : coverageWords(tps, numbers.progress)}
                basis={isEnough(tps) ? text.basis(formatCount(tps)) : ''}
              />
            ),
        )}
        {checked > 0 && (
          <Line
            words={text.inconsistent}
            value={inconsistent === 0 ? tps(0) : <a href={listHref}>{tps(inconsistent)}</a>}
            basis={
              isEnough(checked)
                ? text.checked(formatCount(checked))
                : text.checkedOnly(coverageWords(checked, numbers.progress))
            }
          />
        )}
      </dl>
      <p className="mt-1 max-w-text text-xs text-muted">
        {text.how} {isTold ? '' : text.tooFew(formatShortShare(LEAST_COVERAGE))}
      </p>
    </div>
  );
}

/** `7 dari 823.378 TPS`, or without the second number where the source does not say it. */
function coverageWords(tps: number, progress: Progress): string {
  return progress.kind === 'fraction'
    ? stateText().tpsIn(formatCount(tps), formatCount(progress.total))
    : votesText().fromTps.tps(formatCount(tps));
}

/** Documents were read, but none of them tells anything yet. */
function isEmpty({ turnout, ballots, checked }: TpsDigest): boolean {
  return turnout.tps === 0 && ballots.tps === 0 && checked === 0;
}

interface LineProps {
  readonly words: string;
  readonly value: ReactNode;
  readonly basis: string;
}

function Line({ words, value, basis }: LineProps) {
  return (
    <>
      <dt>
        {words} <span className="text-muted">{basis}</span>
      </dt>
      <dd className="text-right font-medium">{value}</dd>
    </>
  );
}
