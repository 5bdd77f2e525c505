import type { MapOutline, MapPlace } from '#lib/domain/map-outline.ts';

/** A name that may be written on a map, centred on a point inside its region. */
export interface NameOnMap {
  readonly name: string;
  readonly place: MapPlace;
  /** A mark stands on the point: the name goes below it. */
  readonly isBelow: boolean;
}

/** Names are written this large, in CSS pixels, however wide the map is. */
const NAME_SIZE = 11;

/** From a mark's centre to the middle of the name below it, in CSS pixels. */
export const BELOW = 13;

// Of the size: what a letter takes in a wide system font of a reader who spaces letters out (WCAG 1.4.12), and a line with
// its halo. Names are not measured, so neither is small.
const LETTER = 0.8;
const LINE = 1.3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Room {
  readonly sheet: Pick<MapOutline, 'width' | 'height'>;
  /** CSS pixels per map unit at the width at which the map is drawn. */
  readonly scale: number;
  /** As many names at most. */
  readonly most: number;
  /** Names that stand already; none is written over them. They do not count towards the most. */
  readonly standing?: readonly NameOnMap[];
}

/**
 * Those names that can be read: within the box of their region and within the sheet, none over another. Larger regions
 * come first, whatever the order in which names are given.
 */
export function readableNames(
  names: readonly NameOnMap[],
  { sheet, scale, most, standing = [] }: Room,
): readonly NameOnMap[] {
  const taken = standing.map((name) => boxOf(name, scale));
  const chosen: NameOnMap[] = [];
  for (const name of [...names].sort(byArea)) {
    if (chosen.length >= most) break;
    const box = boxOf(name, scale);
    if (!fits(box, name.place, sheet, scale) || taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    chosen.push(name);
  }
  return chosen;
}

function byArea({ place: a }: NameOnMap, { place: b }: NameOnMap): number {
  return b.width * b.height - a.width * a.height || (a.code < b.code ? -1 : 1);
}

/** Room that a name takes, in CSS pixels from the sheet's corner. */
function boxOf({ name, place, isBelow }: NameOnMap, scale: number): Box {
  const half = (name.length * LETTER * NAME_SIZE) / 2;
  const middle = place.y * scale + (isBelow ? BELOW : 0);
  const halfLine = (LINE * NAME_SIZE) / 2;
  return {
    left: place.x * scale - half,
    right: place.x * scale + half,
    top: middle - halfLine,
    bottom: middle + halfLine,
  };
}

function fits(box: Box, place: MapPlace, sheet: Room['sheet'], scale: number): boolean {
  const below = box.bottom - place.y * scale;
  return (
    box.right - box.left <= place.width * scale &&
    // A name below a mark needs that room on the other side of it too: the point may be the middle of its region.
    2 * below <= place.height * scale &&
    box.left >= 0 &&
    box.top >= 0 &&
    box.right <= sheet.width * scale &&
    box.bottom <= sheet.height * scale
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
