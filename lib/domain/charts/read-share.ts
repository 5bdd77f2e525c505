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

/** What the site has read of a child; null where it has read nothing that says: unknown is not zero. */
export function readShareOf({ isContested, digest }: ResultRow, statistic: ReadStatistic): ReadShare | null {
  if (!isContested || digest === null) return null;
  const share = statistic === 'turnout' ? turnoutOf(digest) : invalidShareOf(digest);
  const { tps } = statistic === 'turnout' ? digest.turnout : digest.ballots;
  return share === null || tps === 0 ? null : { share, tps };
}

/** How much of the children a chart of read shares rests on. */
export interface ReadCoverage {
  /** Children that vote in the contest. */
  readonly children: number;
  /** Of those: children of which something was read. */
  readonly known: number;
  /** TPS read in them. */
  readonly tps: number;
  /** TPS of all those children; null where the source does not say for each. */
  readonly allTps: number | null;
}

export function readCoverageOf(rows: readonly ResultRow[], statistic: ReadStatistic): ReadCoverage {
  const contested = rows.filter((row) => row.isContested);
  const known = contested.map((row) => readShareOf(row, statistic)).filter((read) => read !== null);
  const allTps = contested.reduce<number | null>(
    (sum, { progress }) => (sum === null || progress.kind !== 'fraction' ? null : sum + progress.total),
    0,
  );
  return {
    children: contested.length,
    known: known.length,
    tps: known.reduce((sum, read) => sum + read.tps, 0),
    allTps,
  };
}
