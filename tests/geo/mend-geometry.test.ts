import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendGeometry } from '#lib/geo/build/mend-geometry.ts';
import { areaOf, type Ring, signedArea } from '#lib/geo/build/rings.ts';
import { countSelfIntersections } from '#lib/geo/build/self-intersections.ts';
import { square } from './squares.ts';

const SOUND = { reversedRings: 0, selfIntersections: 0, openRings: 0, flatRings: 0, strayHoles: 0 };

describe('a geometry', () => {
  it('that is sound stays as it is', () => {
    const polygons = [[square(0, 0, 4), square(1, 1).toReversed()]];
    expect(mendGeometry(polygons)).toEqual({ polygons, defects: SOUND });
  });

  it('wound the wrong way is turned round, holes too', () => {
    const mended = mendGeometry([[square(0, 0, 4).toReversed(), square(1, 1)]]);
    expect(mended.defects).toEqual({ ...SOUND, reversedRings: 2 });
    expect(mended.polygons).toEqual([[square(0, 0, 4), square(1, 1).toReversed()]]);
  });

  it('whose ring does not close is closed', () => {
    const mended = mendGeometry([[square(0, 0).slice(0, -1)]]);
    expect(mended).toEqual({ polygons: [[square(0, 0)]], defects: { ...SOUND, openRings: 1 } });
  });

  it('without an area is empty', () => {
    const line: Ring = [
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ];
    expect(mendGeometry([[line], [[[3, 3]]], [[]], []])).toMatchObject({
      polygons: [],
      defects: { flatRings: 3 },
    });
    expect(mendGeometry([]).polygons).toEqual([]);
  });

  it('that crosses itself is counted', () => {
    const bow: Ring = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 1.5],
      [0, 0],
    ];
    expect(mendGeometry([[bow]]).defects.selfIntersections).toBe(1);
  });

  it('with islands listed as holes gets them as islands, whichever ring comes first', () => {
    const mended = mendGeometry([
      [square(10, 10).toReversed(), square(0, 0, 5), square(1, 1).toReversed(), square(2, 2, 0.5)],
    ]);
    expect(mended.polygons.map((rings) => rings.length).sort()).toEqual([1, 3]);
    expect(mended.defects.strayHoles).toBe(1);
    expect(areaOf(mended.polygons)).toBeCloseTo(25 - 1 - 0.25 + 1);
  });

  it('keeps an island in a lake', () => {
    const mended = mendGeometry([[square(0, 0, 9), square(1, 1, 7).toReversed(), square(3, 3)]]);
    expect(areaOf(mended.polygons)).toBeCloseTo(81 - 49 + 1);
  });

  it('comes out wound as RFC 7946 asks, whatever came in', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    const ring = fc.array(corner, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(ring, { maxLength: 3 }), { maxLength: 3 }), (source) => {
        for (const [outer, ...holes] of mendGeometry(source).polygons) {
          expect(outer === undefined ? 0 : signedArea(outer)).toBeGreaterThan(0);
          for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        }
      }),
    );
  });
});

describe('self-intersections', () => {
  it('are none in a convex ring', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 3 }), (degrees) => {
        const corners = degrees
          .sort((a, b) => a - b)
          .map((angle): [number, number] => [
            Math.cos((angle * Math.PI) / 180),
            Math.sin((angle * Math.PI) / 180),
          ]);
        const first = corners[0];
        expect(countSelfIntersections(first ? [...corners, first] : corners)).toBe(0);
      }),
    );
  });

  it('are found among all pairs of segments, as if each were tried with each', () => {
    const corner = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (ring) => {
        expect(countSelfIntersections(ring)).toBe(tryAll(ring));
      }),
    );
  });

  it('are not where a ring only touches itself', () => {
    const touching: Ring = [
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
      [0, 0],
    ];
    expect(countSelfIntersections(touching)).toBe(0);
  });
});

function tryAll(ring: Ring): number {
  const segments = ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const);
  const side = ([a, b]: readonly (readonly [number, number])[], p: readonly [number, number]): number =>
    a === undefined || b === undefined
      ? 0
      : Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
  let count = 0;
  segments.forEach((one, index) => {
    for (const other of segments.slice(index + 1)) {
      const parts =
        side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;
      if (parts) count += 1;
    }
  });
  return count;
}
