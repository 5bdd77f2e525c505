import type { Progress } from './progress.ts';
import type { RegionCode } from './region-code.ts';
import type { Tally } from './tally.ts';
import type { MarkedEvent, VoteEvent } from './vote-event.ts';

/** One child in a region's table. */
export interface AggregateRow {
  readonly code: RegionCode;
  readonly tally: Tally;
  readonly progress: Progress;
  /** Absent for an ordinary vote. Above the TPS it says that such a vote was held somewhere within. */
  readonly event?: MarkedEvent;
}

/** What the source states of a region: layer "Hitung Suara", the sum of its C.Hasil, provisional. */
export interface Aggregate {
  readonly region: RegionCode;
  readonly tally: Tally;
  readonly progress: Progress;
  readonly rows: readonly AggregateRow[];
  readonly event: VoteEvent;
}
