import type { Aggregate } from './aggregate.ts';
import type { Progress } from './progress.ts';
import type { Provenance, Withdrawn } from './provenance.ts';
import type { OptionVotes } from './tally.ts';

/** The last total the source published before it withheld its votes, with the document it came from. */
export interface LastGood {
  readonly votes: readonly OptionVotes[];
  readonly progress: Progress;
  readonly provenance: Provenance;
}

/** What a withdrawn document said last; null where that is not known, or was no total. */
export function lastGoodOf(withdrawn: Withdrawn<Aggregate> | null): LastGood | null {
  const last = withdrawn?.last ?? null;
  if (last?.value.tally.kind !== 'counted') return null;
  const { tally, progress } = last.value;
  return { votes: tally.votes, progress, provenance: last.provenance };
}
