import type { Progress } from './progress.ts';
import type { Provenance } from './provenance.ts';
import type { OptionVotes } from './tally.ts';

/** The last total the source published before it withheld its votes, with the document it came from. */
export interface LastGood {
  readonly votes: readonly OptionVotes[];
  readonly progress: Progress;
  readonly provenance: Provenance;
}
