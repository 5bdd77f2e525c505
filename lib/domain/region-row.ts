import { UNKNOWN_PROGRESS } from './progress.ts';
import type { Region } from './region.ts';
import { numbersOf, type RegionResult, type ResultRow } from './region-result.ts';

/** What a region's own page says of it as a line of a table: measures are worked out in one way, wherever they stand. */
export function regionAsRow({ code, name }: Region, { state, digest }: RegionResult): ResultRow {
  const numbers = numbersOf(state);
  return {
    code,
    name,
    tally: numbers?.tally ?? { kind: 'notReported' },
    progress: numbers?.progress ?? UNKNOWN_PROGRESS,
    isListed: true,
    isContested: state.kind !== 'noContest',
    ownOptions: null,
    digest,
  };
}
