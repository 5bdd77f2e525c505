/** How long each kind of answer counts as fresh, in milliseconds; the table of the site's promises of freshness. */
export const LIFETIMES = {
  /** The tree changes only by decree. */
  regions: 6 * 60 * 60_000,
  candidates: 10 * 60_000,
  aggregate: 10_000,
  tps: 20_000,
  formalRecap: 60_000,
} as const;

/** How long "there is no such document" is believed at most: it may appear any minute. */
export const ABSENT_MS = 60_000;

/** How long a failing source is left alone before the next question. */
export const FAILURE_MS = 5_000;
