import { boundedLine } from '../../domain/bounded-text.ts';
import type { OwnPlace } from '../../domain/device/own-place.ts';
import { LONGEST_NAME } from '../../domain/device/places-file.ts';

/** Recent places offered in the line; the rest stay kept for what changed since. */
const OFFERED = 8;

/** The places that this site shows: pinned ones, recent ones, and those of the line. */
export interface ShownPlaces {
  readonly pinned: readonly OwnPlace[];
  readonly recent: readonly OwnPlace[];
  readonly line: readonly OwnPlace[];
}

/**
 * The browser keeps places for an origin, on which another site, or another election, may have stood before; and what others
 * write there as a name may have signs that turn the letters around it.
 */
export function shownPlaces(kept: readonly OwnPlace[], slugs: readonly string[]): ShownPlaces {
  const places = kept
    .filter(({ contest }) => slugs.includes(contest))
    .map((place) => ({ ...place, name: boundedLine(place.name, LONGEST_NAME) }));
  const pinned = places.filter(({ isPinned }) => isPinned);
  const recent = places.filter(({ isPinned }) => !isPinned);
  return { pinned, recent, line: [...pinned, ...recent.slice(0, OFFERED)] };
}
