import type { PlotPoint } from './layer-data.ts';

/** Where the words of a point stand, seen from it. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

/** Words at a point of a plot; `x` and `y` in percent of its width and of its height from the bottom. */
export interface PlotLabel {
  readonly key: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly side: LabelSide;
}

/** A rectangle in percent of the plot. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

// In pixels: the narrowest plot of a page, its height, a letter, a line, a point with the air around it.
const PLOT = { width: 228, height: 256 };
const LETTER = 6.6;
const LINE = 17;
const POINT = 5.5;
const GAP = 8;

const across = (pixels: number) => (pixels * 100) / PLOT.width;
const along = (pixels: number) => (pixels * 100) / PLOT.height;

/** Names of points in the order given, each on a side where it covers neither a point nor another name; else none. */
export function placeLabels(
  wanted: readonly PlotPoint[],
  points: readonly PlotPoint[],
): readonly PlotLabel[] {
  const taken: Box[] = points.map(({ x, y }) => boxOf(x, y, across(2 * POINT), along(2 * POINT)));
  const placed: PlotLabel[] = [];
  for (const { key, name, x, y } of wanted) {
    const sides = sidesOf(x, y, across(name.length * LETTER), along(LINE));
    const free = sides.find(({ box }) => isInside(box) && taken.every((other) => !overlap(box, other)));
    if (free === undefined) continue;
    taken.push(free.box);
    placed.push({ key, words: name, x, y, side: free.side });
  }
  return placed;
}

function sidesOf(x: number, y: number, width: number, height: number) {
  const [beside, over] = [across(GAP) + width / 2, along(GAP) + height / 2];
  const at = (side: LabelSide, dx: number, dy: number) => ({
    side,
    box: boxOf(x + dx, y + dy, width, height),
  });
  return [at('right', beside, 0), at('left', -beside, 0), at('above', 0, over), at('below', 0, -over)];
}

function boxOf(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, bottom: y - height / 2, top: y + height / 2 };
}

function isInside({ left, right, bottom, top }: Box): boolean {
  return left >= 0 && right <= 100 && bottom >= 0 && top <= 100;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}
