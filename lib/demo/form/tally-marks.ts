import { type Hand, inkStrokes } from './handwriting.ts';
import { round } from './svg.ts';

const GROUP_WIDTH = 17;
const LINE_HEIGHT = 15;

/** Sizes that a hand chooses from, the largest that fits first. */
const SCALES = [1.6, 1.3, 1] as const;

/** Groups of one to four strokes, and three hands of a full five; once per page. */
export function tallyShapes(): string {
  const upright = ['M1 0L1.6 11', 'M4.4 .6L4.2 11.2', 'M7.4 0L7.9 10.8', 'M10.6 .4L10.4 11'];
  const partial = upright.map((_, i) => `<path id="t${i + 1}" d="${upright.slice(0, i + 1).join('')}"/>`);
  const crossings = ['M-1.4 8.8L13 2.4', 'M-1 7.4L12.6 3.8', 'M-1.6 9.6L12.8 1.4'];
  const full = crossings.map(
    (crossing, i) => `<path id="t5${'abc'.charAt(i)}" d="${upright.join('')}${crossing}"/>`,
  );
  return [...partial, ...full].join('');
}

/** Marks (turus) for a count, in groups of five, as large as the area allows. */
export function tallyMarks(
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
  hand: Hand,
): string {
  const groups = Math.ceil(count / 5);
  const scale = SCALES.find((size) => linesFor(groups, width / size) * LINE_HEIGHT * size <= height) ?? 1;
  const perLine = Math.floor(width / scale / GROUP_WIDTH);
  const pitch = Math.min(LINE_HEIGHT, height / scale / Math.max(1, linesFor(groups, width / scale)));
  const marks = Array.from({ length: groups }, (_, i) => {
    const rest = count - i * 5;
    const shape = rest >= 5 ? `t5${'abc'.charAt(Math.floor((hand.waver() + 1) * 1.5))}` : `t${rest}`;
    const left = round((i % perLine) * GROUP_WIDTH + hand.waver());
    const top = round(Math.floor(i / perLine) * pitch + hand.waver() * 0.8);
    return `<use href="#${shape}" x="${left}" y="${top}"/>`;
  });
  return `<g transform="translate(${round(x)} ${round(y)})scale(${scale})">${inkStrokes(marks, hand, 1.2)}</g>`;
}

function linesFor(groups: number, width: number): number {
  return Math.ceil(groups / Math.floor(width / GROUP_WIDTH));
}
