import type { GrayPixels } from './gray-pixels.ts';
import type { Point, Quad } from './homography.ts';
import { type FoundMark, marksIn } from './mark-search.ts';

/** What the corners of a form's pages look like: squares in pairs, each pair around the same centre. */
export interface CornerMarks {
  /** Width to height of the rectangle through the centres of the marks. */
  readonly aspect: number;
  /** A square's side, in shares of that rectangle's width. */
  readonly square: number;
}

/** The marks span so much of a photo at least: of less, digits are too small to read, and the four are none of a form. */
const LEAST_SPAN = 0.4;
/** A form is held up to this far askew; the tangent of 12°. */
const MOST_SLANT = Math.tan((12 * Math.PI) / 180);
/** How unlike opposite sides may be, and the sides of the form to each other: some phones stretch what they save. */
const MOST_PERSPECTIVE = 1.4;
const MOST_STRETCH = 1.4;
const MOST_SIZE_OFF = 2;
/** Another four that fit so nearly as well: it cannot be said which are the form's. */
const CLEAR_BY = 0.08;

interface Found {
  readonly marks: readonly [FoundMark, FoundMark, FoundMark, FoundMark];
  readonly merit: number;
}

/**
 * Centres of the four corner marks of an upright form in a photo of it, in shares of the photo; null where they are not
 * found, or where it is doubtful which they are.
 */
export function findCornerMarks(photo: GrayPixels, look: CornerMarks): Quad | null {
  const marks = marksIn(photo, look.square);
  const found = foursOf(marks, photo, look).sort((a, b) => b.merit - a.merit);
  const best = found[0];
  if (best === undefined) return null;
  const other = found.find((candidate) => isOther(candidate, best));
  if (other !== undefined && best.merit - other.merit < CLEAR_BY) return null;
  const share = ({ x, y }: Point): Point => ({ x: x / photo.width, y: y / photo.height });
  const [upperLeft, upperRight, lowerRight, lowerLeft] = best.marks;
  return [share(upperLeft), share(upperRight), share(lowerRight), share(lowerLeft)];
}

function foursOf(marks: readonly FoundMark[], photo: GrayPixels, look: CornerMarks): Found[] {
  const inUpperHalf = marks.filter(({ y }) => y < photo.height / 2);
  const inLowerHalf = marks.filter(({ y }) => y >= photo.height / 2);
  const tops = levelPairs(inUpperHalf, photo);
  const bottoms = levelPairs(inLowerHalf, photo);
  return tops.flatMap((top) =>
    bottoms.flatMap((bottom) => {
      const merit = meritOf(top, bottom, photo, look);
      return merit === null ? [] : [{ marks: [top[0], top[1], bottom[1], bottom[0]] as const, merit }];
    }),
  );
}

type Pair = readonly [left: FoundMark, right: FoundMark];

/** Two marks that can be the ends of an upper or a lower edge. */
function levelPairs(marks: readonly FoundMark[], { width }: GrayPixels): readonly Pair[] {
  return marks.flatMap((left) =>
    marks.flatMap((right): Pair[] => {
      const across = right.x - left.x;
      return across >= width * LEAST_SPAN && Math.abs(right.y - left.y) <= across * MOST_SLANT
        ? [[left, right]]
        : [];
    }),
  );
}

/** How well four marks can be a form's, or null where they cannot. */
function meritOf([a, b]: Pair, [d, c]: Pair, photo: GrayPixels, look: CornerMarks): number | null {
  const upper = distance(a, b);
  const lower = distance(d, c);
  const left = distance(a, d);
  const right = distance(b, c);
  if (Math.max(Math.abs(a.x - d.x) / left, Math.abs(b.x - c.x) / right) > MOST_SLANT) return null;
  if (Math.min(left, right) < photo.height * LEAST_SPAN) return null;
  const perspective = unlike(upper, lower) * unlike(left, right);
  const stretch = unlike((upper + lower) / (left + right), look.aspect);
  const sizes = [a, b, c, d].map(({ square }) => unlike(square, (look.square * (upper + lower)) / 2));
  if (perspective > MOST_PERSPECTIVE || stretch > MOST_STRETCH || Math.max(...sizes) > MOST_SIZE_OFF)
    return null;
  const contrasts = [a, b, c, d].map(({ contrast }) => contrast);
  return Math.min(...contrasts) + mean(contrasts) - Math.log(perspective) - Math.log(stretch) / 2;
}

function isOther(one: Found, best: Found): boolean {
  return one.marks.some((mark, corner) => {
    const own = best.marks[corner];
    return own === undefined || distance(mark, own) > 2 * own.square;
  });
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How many times the larger is the smaller. */
function unlike(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
