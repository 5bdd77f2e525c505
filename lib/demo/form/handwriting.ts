import { box, printedLines, round } from './svg.ts';

// Strokes in a cell of 20 by 28.
const STROKES: Readonly<Record<string, string>> = {
  '0': 'M10 3C3 4 3 24 10 25C17 24 17 4 10 3',
  '1': 'M6 8L11 3L11 25',
  '2': 'M4 8C5 2 16 2 15 9C14 15 6 19 4 25L16 24',
  '3': 'M4 5C10 1 17 5 14 10C13 12 11 13 8 13C17 13 18 24 10 25C7 25 4 24 3 21',
  '4': 'M12 3L3 17L17 16M13 11L12 25',
  '5': 'M15 3L6 4L5 12C12 9 17 13 16 18C15 25 7 27 4 22',
  '6': 'M14 3C6 7 3 15 4 20C6 27 16 26 16 19C15 13 7 13 4 19',
  '7': 'M4 4L16 4C12 11 9 18 8 25',
  '8': 'M10 3C3 4 5 11 10 13C17 16 17 25 10 25C3 25 3 16 10 13C16 11 16 4 10 3',
  '9': 'M15 9C13 3 5 3 5 9C5 15 13 15 15 9C15 15 13 22 9 25',
  X: 'M4 5L16 24M16 5L4 23',
};

/** The hand of one officer: a source of small irregularities and an ink. */
export interface Hand {
  readonly ink: string;
  /** The next irregularity, evenly spread in [-1, 1). */
  readonly waver: () => number;
}

/** Shapes that `digitBoxes` refers to; once per page. */
export function digitShapes(): string {
  return Object.entries(STROKES)
    .map(([digit, path]) => `<path id="d${digit}" d="${path}"/>`)
    .join('');
}

export const DIGIT_BOX_WIDTH = 22;
const DIGIT_BOX_HEIGHT = 30;

/** A number in boxes, right-aligned; unused leading boxes are crossed out as officers are told to do. */
export function digitBoxes(x: number, y: number, value: number, count: number, hand: Hand): string {
  const text = String(value).padStart(count, 'X');
  const boxes: string[] = [];
  const strokes: string[] = [];
  [...text].forEach((digit, i) => {
    const left = x + i * DIGIT_BOX_WIDTH;
    boxes.push(box(left, y, DIGIT_BOX_WIDTH, DIGIT_BOX_HEIGHT));
    const dx = round(left + 1 + hand.waver() * 1.6);
    const dy = round(y + 1 + hand.waver() * 1.4);
    const turn = round(hand.waver() * 5);
    strokes.push(`<use href="#d${digit}" transform="translate(${dx} ${dy})rotate(${turn} 10 14)"/>`);
  });
  return printedLines(boxes) + inkStrokes(strokes, hand);
}

/** Strokes of a pen. */
export function inkStrokes(strokes: readonly string[], hand: Hand, width = 2): string {
  return `<g fill="none" stroke="${hand.ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${strokes.join('')}</g>`;
}

/** A signature: a scribble that spells nothing. */
export function signature(x: number, y: number, hand: Hand): string {
  let path = `M${round(x)} ${round(y)}`;
  const loops = 4 + Math.round(2 + hand.waver() * 2);
  for (let i = 1; i <= loops; i += 1) {
    const step = x + i * 13;
    const up = y - 10 - 9 * Math.abs(hand.waver());
    const down = y + 9 * hand.waver();
    path += `C${round(step - 16 * hand.waver())} ${round(up)} ${round(step + 5)} ${round(up - 4)} ${round(step)} ${round(down)}`;
  }
  return inkStrokes([`<path d="${path}"/>`], hand);
}
