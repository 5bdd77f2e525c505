import { jsonOrNull } from '../json.ts';
import { isRegionOrNation, type RegionCode } from '../region-code.ts';
import { type KeptLook, keptLook, lookOf } from './look-file.ts';
import { bounded, type OwnPlace } from './own-place.ts';

// Written out by hand: a schema library would be many times the rest of what a page loads for this.

/** Lists instead of names: two hundred places share a few megabytes with everything else a browser keeps for the site. */
type KeptPlace = readonly [
  contest: string,
  code: string,
  name: string,
  isPinned: 0 | 1,
  seen: KeptLook | null,
  before: KeptLook | null,
];

/** In UTF-16 units. What nobody sees is left out where a name is shown: every page keeps places, few show them. */
export const LONGEST_NAME = 160;

/** Of a longer list, only so many entries are read, whatever they are. */
const MOST_ENTRIES = 1_000;

/** The places as text to keep. */
export function writePlaces(places: readonly OwnPlace[]): string {
  return JSON.stringify(
    places.map(
      ({ contest, code, name, isPinned, seen, before }): KeptPlace => [
        contest,
        code,
        name.slice(0, LONGEST_NAME),
        isPinned ? 1 : 0,
        seen && keptLook(seen),
        before && keptLook(before),
      ],
    ),
  );
}

/** Reads what was kept. Other scripts, other versions and people write there too: what is no place is left out. */
export function readPlaces(text: string | null): readonly OwnPlace[] {
  const json = jsonOrNull(text);
  if (!Array.isArray(json)) return [];
  const seen = new Set<string>();
  return bounded(
    json.slice(0, MOST_ENTRIES).flatMap((item: unknown) => {
      const place = placeOf(item);
      const key = place === null ? '' : `${place.contest}/${place.code}`;
      if (place === null || seen.has(key)) return [];
      seen.add(key);
      return [place];
    }),
  );
}

function placeOf(item: unknown): OwnPlace | null {
  if (!Array.isArray(item)) return null;
  const [contest, code, name, pin, seen, before]: readonly unknown[] = item;
  if (!isSlug(contest) || !isCode(code) || typeof name !== 'string') return null;
  const isPinned = pin === 1;
  const look = lookOf(seen);
  if (!isPinned && look === null) return null;
  return {
    contest,
    code,
    name: name.slice(0, LONGEST_NAME),
    isPinned,
    seen: look,
    before: lookOf(before),
  };
}

function isSlug(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value);
}

function isCode(value: unknown): value is RegionCode {
  return typeof value === 'string' && isRegionOrNation(value);
}
