import { at } from './at.ts';
import type { Range } from './country.ts';
import type { Ballots, DemoElection } from './demo-election.ts';

/** Votes by ballot number from 1, and how many TPS they come from. */
export interface Sums {
  readonly counted: number;
  readonly votes: readonly number[];
}

/** What the TPS documents of an election publish at one share of the count, summed over any range of desa. */
export interface Snapshot {
  readonly share: number;
  readonly sum: (desa: Range, options: number) => Sums;
}

/** Sums the published votes of every desa once; running totals make every region two reads. */
export function takeSnapshot(demo: DemoElection, ballots: Ballots, share: number): Snapshot {
  const first = demo.country.tps.first;
  const { votesAt } = ballots.reporting;
  const { votes, slots } = ballots.trueVotes;
  const desaCount = first.length - 1;
  const width = slots + 1;
  const running = new Float64Array((desaCount + 1) * width);

  const sums = new Float64Array(width);
  for (let desa = 0; desa < desaCount; desa += 1) {
    sums.fill(0);
    const end = at(first, desa + 1);
    for (let tps = at(first, desa); tps < end; tps += 1) {
      if (at(votesAt, tps) > share) continue;
      for (let slot = 0; slot < slots; slot += 1) sums[slot] = at(sums, slot) + at(votes, tps * slots + slot);
      sums[slots] = at(sums, slots) + 1;
    }
    running.set(sums, (desa + 1) * width);
  }
  for (const [tps, misread] of ballots.misreadVotes) {
    if (at(votesAt, tps) > share || misread.correctedAt <= share) continue;
    const place = (misread.desa + 1) * width + misread.slot;
    running[place] = at(running, place) + misread.published - misread.written;
  }
  for (let place = width; place < running.length; place += 1) running[place] = at(running, place) + at(running, place - width);

  const total = (slot: number, desa: Range): number =>
    at(running, desa.to * width + slot) - at(running, desa.from * width + slot);
  return {
    share,
    sum: (desa, options) => ({
      counted: total(slots, desa),
      votes: Array.from({ length: options }, (_, slot) => total(slot, desa)),
    }),
  };
}

/** Votes of one TPS as published at a share of the count, by ballot number; null while they are not. */
export function publishedVotes(ballots: Ballots, tps: number, options: number, share: number): readonly number[] | null {
  if (at(ballots.reporting.votesAt, tps) > share) return null;
  const { votes, slots } = ballots.trueVotes;
  const written = Array.from(votes.subarray(tps * slots, tps * slots + options));
  const misread = ballots.misreadVotes.get(tps);
  return misread === undefined || misread.correctedAt <= share ? written : written.with(misread.slot, misread.published);
}
