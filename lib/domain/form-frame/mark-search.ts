import { type AreaMeans, areaMeansOf, type GrayPixels } from './gray-pixels.ts';
import type { Point } from './homography.ts';

/** Two dark squares that touch at a corner, in pixels of the picture. */
export interface FoundMark extends Point {
  /** Side of a square, roughly. */
  readonly square: number;
  /** How much darker than the paper around, from 0 to 1. */
  readonly contrast: number;
}

/** Sizes that are looked for, of what a mark would have if the form filled the photo's width. */
const SIZES = [1, 0.8, 0.64, 0.51] as const;
const LEAST_SQUARE = 3;
const LEAST_CONTRAST = 0.25;
/** Of each quarter of the photo, the clearest: a tablecloth has hundreds. */
const MOST_OF_A_QUARTER = 16;
/** A picture that is chequered all over would keep a phone busy for long; on a form there are some two hundred. */
const MOST_LOOKS = 1_500;

/** Everything in a picture that looks like a corner mark: upper left and lower right square dark, all else light. */
export function marksIn(photo: GrayPixels, square: number): readonly FoundMark[] {
  const means = areaMeansOf(photo);
  const seen: FoundMark[] = [];
  for (const size of SIZES) {
    const side = photo.width * square * size;
    if (side >= LEAST_SQUARE) seen.push(...marksOfSize(means, side));
  }
  return clearest(seen, photo);
}

function marksOfSize(means: AreaMeans, side: number): readonly FoundMark[] {
  const found: FoundMark[] = [];
  let looks = 0;
  const step = Math.max(2, Math.floor(side / 3));
  for (let y = Math.ceil(side); y < means.height - side; y += step) {
    for (let x = Math.ceil(side); x < means.width - side; x += step) {
      if (contrastAt(means, x, y, side) < LEAST_CONTRAST) continue;
      looks += 1;
      if (looks > MOST_LOOKS) return [];
      const centre = centreNear(means, x, y, side);
      const contrast = contrastAt(means, centre.x, centre.y, side);
      if (contrast >= LEAST_CONTRAST && isAlone(means, centre, side))
        found.push({ ...centre, square: side, contrast });
    }
  }
  return found;
}

/** Near the centre only: some marks are half covered. */
const INNER = 0.15;
const OUTER = 0.65;

function contrastAt(means: AreaMeans, x: number, y: number, side: number): number {
  const near = side * INNER;
  const far = side * OUTER;
  const upperLeft = means.mean(x - far, y - far, x - near, y - near);
  const upperRight = means.mean(x + near, y - far, x + far, y - near);
  // Most of a sheet is plain: one comparison ends it.
  if (upperRight - upperLeft < LEAST_CONTRAST * upperRight) return 0;
  const lowerLeft = means.mean(x - far, y + near, x - near, y + far);
  const lowerRight = means.mean(x + near, y + near, x + far, y + far);
  const light = Math.min(upperRight, lowerLeft);
  return light <= 0 ? 0 : (light - Math.max(upperLeft, lowerRight)) / light;
}

/** Where the four quarters differ most: the corner at which the squares touch. */
function centreNear(means: AreaMeans, x: number, y: number, side: number): Point {
  const reach = Math.ceil(side / 2);
  let best = { x, y };
  let most = Number.NEGATIVE_INFINITY;
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      const at = { x: x + dx, y: y + dy };
      const difference = quartersDifference(means, at, side * OUTER);
      if (difference > most) {
        most = difference;
        best = at;
      }
    }
  }
  return best;
}

function quartersDifference(means: AreaMeans, { x, y }: Point, far: number): number {
  return (
    means.mean(x, y - far, x + far, y) +
    means.mean(x - far, y, x, y + far) -
    means.mean(x - far, y - far, x, y) -
    means.mean(x, y, x + far, y + far)
  );
}

/** Light paper on the far sides of both squares: a mark stands by itself, and is no part of letters or of a larger sign. */
function isAlone(means: AreaMeans, { x, y }: Point, side: number): boolean {
  const near = side * INNER;
  const far = side * OUTER;
  const from = side * 1.4;
  const to = side * 2;
  const light = Math.min(
    means.mean(x + near, y - far, x + far, y - near),
    means.mean(x - far, y + near, x - near, y + far),
  );
  const dark = Math.max(
    means.mean(x - far, y - far, x - near, y - near),
    means.mean(x + near, y + near, x + far, y + far),
  );
  const around = [
    means.mean(x - to, y - far, x - from, y - near),
    means.mean(x - far, y - to, x - near, y - from),
    means.mean(x + from, y + near, x + to, y + far),
    means.mean(x + near, y + from, x + far, y + to),
    means.mean(x + from, y - to, x + to, y - from),
    means.mean(x - to, y + from, x - from, y + to),
  ];
  // Beyond the photo's edge there is nothing to say.
  return around.every((mean) => !(mean < (light + dark) / 2));
}

function clearest(seen: readonly FoundMark[], { width, height }: GrayPixels): readonly FoundMark[] {
  const kept: FoundMark[] = [];
  const counts = [0, 0, 0, 0];
  for (const mark of [...seen].sort((a, b) => b.contrast - a.contrast)) {
    const quarter = (mark.x < width / 2 ? 0 : 1) + (mark.y < height / 2 ? 0 : 2);
    if ((counts[quarter] ?? 0) >= MOST_OF_A_QUARTER) continue;
    if (kept.some((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < 2 * mark.square)) continue;
    kept.push(mark);
    counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return kept;
}
