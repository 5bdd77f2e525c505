import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuad, type Point, projectionOf, type Quad } from '#lib/domain/form-frame/homography.ts';

const SQUARE: Quad = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** The square with every corner moved by less than a quarter: always a quadrilateral that bulges outwards. */
const quads: fc.Arbitrary<Quad> = fc
  .array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((moves): Quad => {
    const moved = ({ x, y }: Point, corner: number): Point => ({
      x: x + (moves[2 * corner] ?? 0),
      y: y + (moves[2 * corner + 1] ?? 0),
    });
    return [moved(SQUARE[0], 0), moved(SQUARE[1], 1), moved(SQUARE[2], 2), moved(SQUARE[3], 3)];
  });
const points = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('a projection', () => {
  it('takes each corner to its corner, and back again whatever lies between them', () => {
    fc.assert(
      fc.property(quads, quads, points, (from, to, point) => {
        const there = projectionOf(from, to);
        const back = projectionOf(to, from);
        if (there === null || back === null) throw new Error('both are quadrilaterals');
        for (const [corner, at] of from.entries()) {
          expect(there(at).x).toBeCloseTo(to[corner]?.x ?? Number.NaN, 6);
          expect(there(at).y).toBeCloseTo(to[corner]?.y ?? Number.NaN, 6);
        }
        const again = back(there(point));
        expect(again.x).toBeCloseTo(point.x, 5);
        expect(again.y).toBeCloseTo(point.y, 5);
      }),
    );
  });

  it('keeps what is straight straight, and takes the crossing of diagonals to the crossing', () => {
    const trapezium: Quad = [
      { x: 0.25, y: 0 },
      { x: 0.75, y: 0 },
      { x: 1, y: 1 },
      { x: 0, y: 1 },
    ];
    const middle = projectionOf(SQUARE, trapezium)?.({ x: 0.5, y: 0.5 });
    expect(middle?.x).toBeCloseTo(0.5);
    expect(middle?.y).toBeCloseTo(1 / 3);
  });

  it.each([
    ['three corners on one line', [SQUARE[0], { x: 0.5, y: 0 }, SQUARE[1], SQUARE[3]]],
    ['a corner twice', [SQUARE[0], SQUARE[0], SQUARE[2], SQUARE[3]]],
    ['edges that cross', [SQUARE[1], SQUARE[0], SQUARE[2], SQUARE[3]]],
    ['a corner pushed through the others', [SQUARE[0], SQUARE[1], { x: 0.2, y: 0.2 }, SQUARE[3]]],
    ['what is no number', [SQUARE[0], SQUARE[1], { x: Number.NaN, y: 1 }, SQUARE[3]]],
  ] as const)('is none for %s', (_, corners) => {
    expect(isQuad(corners)).toBe(false);
    expect(projectionOf(SQUARE, corners)).toBeNull();
    expect(projectionOf(corners, SQUARE)).toBeNull();
  });
});
