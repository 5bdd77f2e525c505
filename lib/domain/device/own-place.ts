import type { RegionCode } from '../region-code.ts';
import type { SeenFigures } from './seen-figures.ts';

/** A region or TPS that a reader looked at or pinned; kept on the reader's device and nowhere else. */
export interface OwnPlace {
  readonly contest: string;
  readonly code: RegionCode;
  /** As the page named it. */
  readonly name: string;
  readonly isPinned: boolean;
  /** What was seen last; null once the reader had it forgotten, or before anything was. */
  readonly seen: Look | null;
  /** What was seen before the visit under way, to compare with. */
  readonly before: Look | null;
}

/** Numbers and the moment they stood on the page, Unix milliseconds. */
export interface Look {
  readonly at: number;
  /** When the site received them, Unix milliseconds; absent where that is not known. */
  readonly heardAt?: number;
  readonly figures: SeenFigures;
}

/** A page that a reader looks at. */
export type PlaceName = Pick<OwnPlace, 'contest' | 'code' | 'name'>;

/** Most places kept that are not pinned; those looked at longest ago go first. */
export const MOST_RECENT = 200;

/** Most places that can be pinned. */
export const MOST_PINNED = 50;

/** Looking away for this long ends a visit: until then a reload still compares with what was seen before it. */
export const VISIT_MS = 30 * 60_000;

/** True for numbers that the site received before those that were seen last: an old copy of a page brings no news. */
export function isEarlierLook(look: Look, seen: Look | null): boolean {
  return look.heardAt !== undefined && seen?.heardAt !== undefined && look.heardAt < seen.heardAt;
}

/** The places with a look at one of them, which becomes the first; as they are where it is an earlier one. */
export function withLook(places: readonly OwnPlace[], name: PlaceName, look: Look): readonly OwnPlace[] {
  const known = findPlace(places, name);
  if (isEarlierLook(look, known?.seen ?? null)) return places;
  const since = known === null || known.seen === null ? null : look.at - known.seen.at;
  // Less than nothing: the device's clock was set back, which ends a visit like a long pause.
  const isSameVisit = since !== null && since >= 0 && since < VISIT_MS;
  const before = isSameVisit ? (known?.before ?? null) : (known?.seen ?? null);
  const place = { ...pick(name), isPinned: known?.isPinned ?? false, seen: look, before };
  return bounded([place, ...places.filter((other) => other !== known)]);
}

/** The places with one pinned or let go; a full list of pins stays as it is. */
export function withPin(
  places: readonly OwnPlace[],
  name: PlaceName,
  isPinned: boolean,
): readonly OwnPlace[] {
  const pins = places.filter((place) => place.isPinned).length;
  if (isPinned && pins >= MOST_PINNED) return places;
  const known = findPlace(places, name);
  if (known === null) return bounded([{ ...pick(name), isPinned, seen: null, before: null }, ...places]);
  return places.flatMap((place) => {
    if (place !== known) return [place];
    return isPinned || place.seen !== null ? [{ ...place, isPinned }] : [];
  });
}

/** The places without what was seen at one of them; a pin stays. */
export function withoutLook(places: readonly OwnPlace[], name: PlaceName): readonly OwnPlace[] {
  const known = findPlace(places, name);
  return places.flatMap((place) => {
    if (place !== known) return [place];
    return place.isPinned ? [{ ...place, seen: null, before: null }] : [];
  });
}

export function findPlace(
  places: readonly OwnPlace[],
  { contest, code }: Pick<OwnPlace, 'contest' | 'code'>,
): OwnPlace | null {
  return places.find((place) => place.contest === contest && place.code === code) ?? null;
}

function pick({ contest, code, name }: PlaceName): PlaceName {
  return { contest, code, name };
}

/** As many as may be kept, the first ones of each kind. */
export function bounded(places: readonly OwnPlace[]): readonly OwnPlace[] {
  let pinned = 0;
  let recent = 0;
  return places.filter(({ isPinned }) => (isPinned ? ++pinned <= MOST_PINNED : ++recent <= MOST_RECENT));
}
