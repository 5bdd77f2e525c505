import { beforeAll, expect, it } from 'vitest';
import { NATION } from '#lib/domain/region-code.ts';
import { cleanParent } from '#lib/geo/build/clean-parent.ts';
import { byParent, type Collected, collectSource } from '#lib/geo/build/collect-source.ts';
import { drawSprite } from '#lib/geo/build/draw-sprite.ts';
import { matchNames } from '#lib/geo/build/match-tree.ts';
import { USUAL_FIELDS } from '#lib/geo/build/read-geojson.ts';
import { idnAreaDataTree, packLevelOf, type RegionTree } from '#lib/geo/build/region-tree.ts';
import type { Polygon } from '#lib/geo/build/rings.ts';
import { simplifyTopology, topologyLimit } from '#lib/geo/build/simplify-topology.ts';
import { describeWithGeoSource, GEO_ROOT } from '#tests/support/geo-source.ts';
import { drawnMap, gapShare, spriteShapes } from './drawn-map.ts';
import { code } from './squares.ts';

describeWithGeoSource('boundaries of the whole country', () => {
  let source: Collected;
  let tree: RegionTree;

  beforeAll(async () => {
    [source, tree] = await Promise.all([collectSource([GEO_ROOT], USUAL_FIELDS), idnAreaDataTree()]);
  });

  const countOf = (level: string): number =>
    [...source.regions.keys()].filter((region) => packLevelOf(region) === level).length;

  it('are 38 provinsi, 514 kabupaten/kota, 7.285 kecamatan and the desa of twelve', () => {
    expect(['provinsi', 'kabkota', 'kecamatan', 'desa'].map(countOf)).toEqual([38, 514, 7285, 1257]);
    expect([source.unusableCodes, source.emptyFeatures, source.repeatedCodes]).toEqual([[], [], []]);
  });

  it('go with the region tree: every code, under its own name', () => {
    const regions = [...source.regions.values()];
    const verdicts = matchNames(regions, tree);
    const misspelt = regions
      .filter((_, index) => verdicts[index]?.kind === 'spelling')
      .map(({ name }) => name);
    const others = regions.filter(
      (_, index) => !['agrees', 'spelling'].includes(verdicts[index]?.kind ?? ''),
    );
    expect(others.map(({ code: region, name }) => [region, name])).toEqual([]);
    expect(misspelt).toEqual(
      expect.arrayContaining([
        'Geuruedong Pase',
        'SSinembah Tanjung Muda Hulu',
        'nam Lingkuang',
        'Limbangan',
      ]),
    );
    expect(misspelt).toHaveLength(4);
  });

  it('cover the region tree: every provinsi, kabupaten/kota and kecamatan, and every desa where there are any', () => {
    const parents = byParent(source.regions.values());
    const missing = [...tree.regions.keys()].filter((region) => {
      const isAsked = region.length < 10 || parents.has(code(region.slice(0, 6)));
      return isAsked && !source.regions.has(region);
    });
    expect(missing).toEqual([]);
  });

  it.each([
    // Archipelagos, enclaves, true gaps, forty children, one child among islands.
    NATION,
    ...[
      '21',
      '31',
      '32',
      '33',
      '35',
      '71',
      '96',
      '1201',
      '3101',
      '3201',
      '3212',
      '8201',
      '9501',
      '321212',
      '510206',
    ].map(code),
  ])(
    'are drawn for %s: small, every child there, areas within two percent, no gaps',
    { timeout: 120_000 },
    async (parent) => {
      const regions = byParent(source.regions.values()).get(parent) ?? [];
      const cleaned = await cleanParent(
        regions.map(({ code: child, polygonsJson }) => {
          const polygons: readonly Polygon[] = JSON.parse(polygonsJson);
          return { code: child, polygons };
        }),
      );
      const { topology, gzipBytes, areaChange } = await simplifyTopology(cleaned);
      const sprite = await drawSprite(parent, cleaned);
      const codes = regions.map(({ code: child }) => child);

      expect(codes.length).toBeGreaterThan(1);
      const drawn = drawnMap(topology);
      expect([...drawn.children.keys()].sort()).toEqual(codes);
      expect(sprite.outline.places.map((place) => place.code)).toEqual(codes);
      expect([...spriteShapes(sprite.svg).keys()]).toEqual(codes.map((child) => `w${child}`));

      expect(gzipBytes).toBeLessThanOrEqual(topologyLimit(codes.length));
      expect(sprite.gzipBytes).toBeLessThanOrEqual(12_000);
      expect(Math.max(...[...areaChange.values()].map(Math.abs))).toBeLessThanOrEqual(0.02);

      // Lakes and land of nobody were there before; simplification may add no gap that shows.
      expect(gapShare(drawn) - gapShare(drawnMap(cleaned.topology))).toBeLessThan(0.0005);
      expect(gapShare(drawn)).toBeGreaterThan(-0.0005);
    },
  );
});
