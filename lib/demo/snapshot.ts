import { at } from './at.ts';
import type { Range } from './country.ts';
import type { Ballots, DemoElection } from './demo-election.ts';

/** Votes by ballot number from 1, and how many TPS they come from. */
export interface Sums {
  readonly counted: number;
  readonly votes: readonly number[];
}

/** Sums over any range of desa; `options` says how many ballot numbers are wanted. */
export type SumOver = (desa: Range, options: number) => Sums;

/** What the TPS documents of an election publish at a share of the count. */
export function sumPublished(demo: DemoElection, ballots: Ballots, share: number): SumOver {
  const { votesAt } = ballots.reporting;
  const sums = sumByDesa(demo, ballots, (tps) => (votesAt[tps] ?? 1) <= share);
  for (const [tps, misread] of ballots.misreadVotes) {
    if (at(votesAt, tps) > share || misread.correctedAt <= share) continue;
    const place = misread.desa * sums.width + misread.slot;
    sums.byDesa[place] = at(sums.byDesa, place) + misread.published - misread.written;
  }
  return accumulate(sums);
}

/** What is written on all forms, whether they ever reach the API or not. */
export function sumWritten(demo: DemoElection, ballots: Ballots): SumOver {
  return accumulate(sumByDesa(demo, ballots, () => true));
}

/** Votes of one TPS as published at a share of the count, by ballot number; null while they are not. */
export function publishedVotes(
  ballots: Ballots,
  tps: number,
  options: number,
  share: number,
): readonly number[] | null {
  if (at(ballots.reporting.votesAt, tps) > share) return null;
  const { votes, slots } = ballots.trueVotes;
  const written = Array.from(votes.subarray(tps * slots, tps * slots + options));
  const misread = ballots.misreadVotes.get(tps);
  return misread === undefined || misread.correctedAt <= share
    ? written
    : written.with(misread.slot, misread.published);
}

interface SumsByDesa {
  readonly width: number;
  /** `[desa * width + slot]` votes; the last slot counts TPS. */
  readonly byDesa: Int32Array;
}

// The one loop over all TPS at each tick: `?? 0` instead of a checked read keeps it to milliseconds.
function sumByDesa(demo: DemoElection, ballots: Ballots, isIn: (tps: number) => boolean): SumsByDesa {
  const { first } = demo.country.tps;
  const { votes, slots } = ballots.trueVotes;
  const width = slots + 1;
  const byDesa = new Int32Array((first.length - 1) * width);
  for (let desa = 0; desa + 1 < first.length; desa += 1) {
    const offset = desa * width;
    const end = first[desa + 1] ?? 0;
    for (let tps = first[desa] ?? 0; tps < end; tps += 1) {
      if (!isIn(tps)) continue;
      for (let slot = 0; slot < slots; slot += 1) {
        byDesa[offset + slot] = (byDesa[offset + slot] ?? 0) + (votes[tps * slots + slot] ?? 0);
      }
      byDesa[offset + slots] = (byDesa[offset + slots] ?? 0) + 1;
    }
  }
  return { width, byDesa };
}

// Running totals over all desa in code order: every region of any tier is then the difference of two of them.
function accumulate({ width, byDesa }: SumsByDesa): SumOver {
  const running = new Float64Array(byDesa.length + width);
  for (let place = 0; place < byDesa.length; place += 1) {
    running[place + width] = (running[place] ?? 0) + (byDesa[place] ?? 0);
  }
  const total = (slot: number, desa: Range): number =>
    at(running, desa.to * width + slot) - at(running, desa.from * width + slot);
  return (desa, options) => ({
    counted: total(width - 1, desa),
    votes: Array.from({ length: options }, (_, slot) => total(slot, desa)),
  });
}
