import { at } from './at.ts';
import type { ElectionCode } from './election-code.ts';
import { stream } from './random.ts';
import { FULL_COUNT, NEVER, type Reporting } from './reporting.ts';

/** When the parts of a TPS document appear, as shares of the count; NEVER where they do not. */
export interface Timeline {
  /** Pages 1..3 of the form; a page may be missing for good. */
  readonly pagesAt: readonly [number, number, number];
  readonly votesAt: number;
  readonly administrationAt: number;
  /** A chart without any number, `{"null":null}` (RECAP_API §2). */
  readonly emptyChartAt: number;
}

export type TimelineOf = (tps: number) => Timeline;

/** Part of the forms whose one page or other was never photographed. */
const MISSING_PAGE = 0.015;

export function drawTimelines(
  { votesAt, isLost }: Reporting,
  election: ElectionCode,
  seed: number,
): TimelineOf {
  const photo = stream(seed, `photos of ${election}`);
  const adm = stream(seed, `administration read in ${election}`);
  const silent = stream(seed, `what silent TPS of ${election} show`);

  const pages = (tps: number, first: number): Timeline['pagesAt'] => {
    const page = (n: number): number => (photo.unit(tps, n) < MISSING_PAGE ? NEVER : first);
    return [page(0), page(1), page(2)];
  };

  const silentTimeline = (tps: number): Timeline => {
    const nothing = {
      pagesAt: [NEVER, NEVER, NEVER],
      votesAt: NEVER,
      administrationAt: NEVER,
      emptyChartAt: NEVER,
    } as const;
    const roll = silent.unit(tps, 0);
    if (at(isLost, tps) === 1 || roll < 0.45) return nothing;
    const from = FULL_COUNT * silent.unit(tps, 1);
    const shown: Timeline = { ...nothing, pagesAt: pages(tps, from) };
    if (roll < 0.8) return shown;
    return roll < 0.95 ? { ...shown, administrationAt: from } : { ...shown, emptyChartAt: from };
  };

  return (tps) => {
    const votes = at(votesAt, tps);
    if (votes === NEVER) return silentTimeline(tps);
    const first = votes * (1 - 0.08 * photo.unit(tps, 3));
    return {
      pagesAt: pages(tps, first),
      votesAt: votes,
      administrationAt: administrationAt(votes, first, adm.unit(tps, 0), adm.unit(tps, 1)),
      emptyChartAt: NEVER,
    };
  };
}

// Both parts are mostly read together; either may come first, and in some TPS the administration never does.
function administrationAt(votes: number, photo: number, roll: number, lag: number): number {
  if (roll < 0.74) return votes;
  if (roll < 0.84) return photo + (votes - photo) * lag;
  return roll < 0.96 ? votes + 0.1 * lag : NEVER;
}
