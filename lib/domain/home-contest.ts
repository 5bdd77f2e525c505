import type { BallotOption } from './candidate.ts';
import type { ContestLabel } from './contest-label.ts';
import type { Instant } from './instant.ts';
import type { Progress } from './progress.ts';
import type { Provenance } from './provenance.ts';
import type { ResultRow } from './region-result.ts';
import type { Tally } from './tally.ts';

/** One contest on the home page; the home page stands even when a source does not answer. */
export interface HomeContest {
  readonly contest: ContestLabel;
  readonly state: 'answered' | 'unreachable';
  readonly progress: Progress;
  /** Of the document the progress comes from; null where there is none. */
  readonly provenance: Provenance | null;
  readonly failingSince: Instant | null;
  readonly provinces: readonly ResultRow[];
  /** National totals, where the contest has one slate; null where nothing is known of them. */
  readonly tally: Tally | null;
  readonly options: readonly BallotOption[];
  /** Whether the site reads this contest's TPS documents (`RegionResult`). */
  readonly isGathered: boolean;
}
