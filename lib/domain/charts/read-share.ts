import { coverageOfRead } from '../coverage.ts';
import type { ResultRow } from '../region-result.ts';
import type { Hundredths } from '../share.ts';
import { invalidShareOf, turnoutOf } from '../tps-digest.ts';

/** What is read in TPS documents only, and the site adds up itself. */
export type ReadStatistic = 'turnout' | 'invalidShare';

/** A share that the site has read, with the number of TPS that it was read in: it never stands without. */
export interface ReadShare {
  readonly share: Hundredths;
  readonly tps: number;
}

/** TPS of which something was read, too few of the child's to give it a share (`LEAST_COVERAGE`). */
interface TooFewRead {
  readonly share: null;
  readonly tps: number;
}

/** What the site has read of a child; null where it has read nothing that says: unknown is not zero. */
export function readOf(row: ResultRow, statistic: ReadStatistic): ReadShare | TooFewRead | null {
  const { isContested, digest } = row;
  if (!isContested || digest === null) return null;
  const share = statistic === 'turnout' ? turnoutOf(digest) : invalidShareOf(digest);
  const { tps } = statistic === 'turnout' ? digest.turnout : digest.ballots;
  if (share === null || tps === 0) return null;
  return { share: coverageOfRead(tps, row, digest) === 'enough' ? share : null, tps };
}

/** The same as a share that may be drawn, sorted by or named; null where there is none. */
export function readShareOf(row: ResultRow, statistic: ReadStatistic): ReadShare | null {
  const read = readOf(row, statistic);
  return read === null || read.share === null ? null : read;
}

/** How much of the children a chart of read shares rests on. */
export interface ReadCoverage {
  /** Children that vote in the contest. */
  readonly children: number;
  /** Of those: children of which enough was read. */
  readonly known: number;
  /** TPS read in them. */
  readonly tps: number;
  /** TPS of all those children; null where the source does not say for each. */
  readonly allTps: number | null;
}

export function readCoverageOf(rows: readonly ResultRow[], statistic: ReadStatistic): ReadCoverage {
  const contested = rows.filter((row) => row.isContested);
  const read = contested.map((row) => readOf(row, statistic)).filter((one) => one !== null);
  const allTps = contested.reduce<number | null>(
    (sum, { progress }) => (sum === null || progress.kind !== 'fraction' ? null : sum + progress.total),
    0,
  );
  return {
    children: contested.length,
    known: read.filter(({ share }) => share !== null).length,
    tps: read.reduce((sum, { tps }) => sum + tps, 0),
    allTps,
  };
}
