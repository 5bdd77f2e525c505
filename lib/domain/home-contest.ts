import type { ContestLabel } from './contest-label.ts';
import type { Progress } from './progress.ts';
import type { ResultRow } from './region-result.ts';

/** One contest on the home page; the home page stands even when a source does not answer. */
export interface HomeContest {
  readonly contest: ContestLabel;
  readonly state: 'answered' | 'unreachable';
  readonly progress: Progress;
  readonly provinces: readonly ResultRow[];
}
