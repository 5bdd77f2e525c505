import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NATION } from '#lib/domain/region-code.ts';
import { buildParent } from '#lib/geo/build/build-parent.ts';
import type { ChildShape } from '#lib/geo/build/clean-parent.ts';
import { areaOf, holdsPoint, type Position, type Ring } from '#lib/geo/build/rings.ts';
import { OutlineFile } from '#lib/geo/pack-format.ts';
import { drawnMap, gapShare, spriteShapes } from './drawn-map.ts';
import { code, square } from './squares.ts';

const SIDE = 4;

/**
 * A square country of sixteen provinces whose corners were moved about; each province was "simplified on its own": the
 * middles of its edges lie a little off its neighbour's.
 */
const country = fc
  .record({
    moves: fc.array(fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })), {
      minLength: (SIDE + 1) ** 2,
      maxLength: (SIDE + 1) ** 2,
    }),
    slips: fc.array(fc.integer({ min: -3, max: 3 }), {
      minLength: SIDE * SIDE * 4,
      maxLength: SIDE * SIDE * 4,
    }),
  })
  .map(({ moves, slips }): readonly ChildShape[] => {
    const corner = (column: number, row: number): Position => {
      const [dx = 0, dy = 0] = moves[row * (SIDE + 1) + column] ?? [];
      const isEdge = (at: number): boolean => at === 0 || at === SIDE;
      return [100 + column + (isEdge(column) ? 0 : dx / 100), row + (isEdge(row) ? 0 : dy / 100)];
    };
    return Array.from({ length: SIDE * SIDE }, (_, index) => {
      const [column, row] = [index % SIDE, Math.floor(index / SIDE)];
      const corners = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ];
      const isOuter = [row === 0, column === SIDE - 1, row === SIDE - 1, column === 0];
      const ring: Ring = [...corners, ...corners.slice(0, 1)].flatMap((to, at, all) => {
        const from = all[at - 1];
        if (from === undefined) return [to];
        const slip = isOuter[at - 1] ? 0 : (slips[index * 4 + at - 1] ?? 0) / 10_000;
        return [[(from[0] + to[0]) / 2 + slip, (from[1] + to[1]) / 2 + slip] as const, to];
      });
      return { code: String(11 + index), polygons: [[ring]] };
    });
  });

describe('the maps of a parent', () => {
  it('have no gaps between neighbours that did not quite share their edges', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(country, async (children) => {
        const built = await buildParent(NATION, children);
        const map = drawnMap(built.topology);
        expect(map.children.size).toBe(children.length);
        expect(Math.abs(gapShare(map))).toBeLessThan(1e-9);
        expect(map.whole).toHaveLength(1);
        expect(map.whole[0]).toHaveLength(1);
        for (const { code: child, polygons } of children)
          expect(Math.abs(areaOf(map.children.get(child) ?? []) / areaOf(polygons) - 1)).toBeLessThan(0.02);

        const shapes = [...spriteShapes(built.svg).values()].flat();
        const { width, height } = OutlineFile.parse(JSON.parse(built.outline));
        const drawn = shapes.reduce((sum, ring) => sum + areaOf([[ring]]), 0);
        expect(drawn / (width * height)).toBeCloseTo(1, 2);
      }),
      { numRuns: 12 },
    );
  });

  it('keep an enclave that its surroundings were not cut out for', async () => {
    const built = await buildParent(code('11'), [
      { code: '1101', polygons: [[square(95, 3, 2)]] },
      { code: '1171', polygons: [[square(95.9, 3.9, 0.2)]] },
    ]);
    const { children } = drawnMap(built.topology);
    expect(areaOf(children.get('1171') ?? [])).toBeCloseTo(0.04);
    expect(areaOf(children.get('1101') ?? [])).toBeCloseTo(4 - 0.04);
  });

  it('show every child, be it a speck in a wide sea', async () => {
    const built = await buildParent(code('11'), [
      { code: '1101', polygons: [[square(95, 3, 2)]] },
      { code: '1102', polygons: [[square(98, 5, 0.0005)]] },
    ]);
    expect([...drawnMap(built.topology).children.keys()]).toEqual(['1101', '1102']);
    const speck = spriteShapes(built.svg).get('w1102') ?? [];
    expect(areaOf(speck.map((ring) => [ring]))).toBeGreaterThan(0);
  });

  it('leave true gaps as they are', async () => {
    const built = await buildParent(code('91'), [
      { code: '9101', polygons: [[square(135, -3)]] },
      { code: '9102', polygons: [[square(136.3, -3)]] },
    ]);
    expect(drawnMap(built.topology).whole).toHaveLength(2);
  });

  it('say where each child lies: a point inside it and the size of its box', async () => {
    const built = await buildParent(code('11'), [
      { code: '1101', polygons: [[square(95, 3)]] },
      { code: '1102', polygons: [[square(96, 3)], [square(97, 3, 0.1)]] },
    ]);
    const outline = OutlineFile.parse(JSON.parse(built.outline));
    expect(outline).toMatchObject({ parent: '11', width: 1000 });
    expect(outline.places.map(({ code: child }) => child)).toEqual(['1101', '1102']);
    const shapes = spriteShapes(built.svg);
    for (const { code: child, x, y } of outline.places)
      expect((shapes.get(`w${child}`) ?? []).some((ring) => holdsPoint(ring, [x, y]))).toBe(true);
    expect(outline.places[0]?.width).toBeCloseTo(1000 / 2.1, 0);
    expect(outline.places[1]?.width).toBeCloseTo(1100 / 2.1, 0);
  });

  it('are the same for the same shapes', async () => {
    const children = [
      { code: '1101', polygons: [[square(95, 3)]] },
      { code: '1102', polygons: [[square(95.99, 3)]] },
    ];
    expect(await buildParent(code('11'), children)).toEqual(await buildParent(code('11'), children));
  });
});
