/** One regeneration of all documents. */
export interface Tick {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** Share of all TPS whose votes are in, 0..1. */
  readonly share: number;
}

/** Tells how far the count is. Documents change only from tick to tick. */
export interface ElectionClock {
  readonly tick: () => Tick;
  /** At which tick the count reached a share, in milliseconds since 1970. */
  readonly momentOf: (share: number) => number;
}

interface ElectionClockOptions {
  /** Milliseconds since 1970, e.g. `Date.now`. */
  readonly now: () => number;
  readonly startedAt: number;
  /** Minutes from the initial share to the end of the count. */
  readonly minutesForFullCount?: number;
  readonly initialShare?: number;
  readonly tickSeconds?: number;
}

/** Beyond this share nothing more comes in. */
const FINAL_SHARE = 0.97;

/** How long the count had gone on before what is served first. */
const HOURS_BEFORE_START = 5;

const MINUTE = 60_000;

/** A count that goes on, fast at first and slow at the end, as counts do. */
export function createElectionClock(options: ElectionClockOptions): ElectionClock {
  const { now, startedAt, minutesForFullCount = 20, initialShare = 0.35, tickSeconds = 10 } = options;
  const step = tickSeconds * 1000;
  const start = Math.floor(startedAt / step) * step;
  const duration = minutesForFullCount * MINUTE;
  const toCome = FINAL_SHARE - initialShare;
  return {
    tick: () => {
      const time = Math.floor(now() / step) * step;
      const elapsed = Math.min(1, Math.max(0, (time - start) / duration));
      return { time, share: initialShare + toCome * (1 - (1 - elapsed) ** 2) };
    },
    momentOf: (share) => {
      if (share <= initialShare) return earlier(start, share / initialShare);
      const done = Math.min(1, (share - initialShare) / toCome);
      return Math.ceil((start + duration * (1 - Math.sqrt(1 - done))) / step) * step;
    },
  };
}

/** When a frozen count stands: 23 September 2026, 20:00:00 WIB. */
export const FROZEN_AT = Date.UTC(2026, 8, 23, 13, 0, 0);

/** A count that stands still at a share, for tests and for looking closely. */
export function frozenClock(share: number, time: number = FROZEN_AT): ElectionClock {
  return {
    tick: () => ({ time, share }),
    momentOf: (earlierShare) => (share <= 0 ? time : earlier(time, Math.min(1, earlierShare / share))),
  };
}

function earlier(start: number, part: number): number {
  return start - Math.floor((1 - part) * HOURS_BEFORE_START * 60) * MINUTE;
}
