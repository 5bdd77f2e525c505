import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { walkBoundaries } from '#components/device/near/walk-boundaries.ts';
import type { LonLat } from '#lib/domain/near/ring-distance.ts';
import { buildPack } from '#lib/geo/build/build-pack.ts';
import { USUAL_FIELDS } from '#lib/geo/build/read-geojson.ts';
import { idnAreaDataTree } from '#lib/geo/build/region-tree.ts';
import { DRAWN_CREDIT } from '#tests/support/drawn-boundaries.ts';
import { describeWithGeoSource, GEO_ROOT } from '#tests/support/geo-source.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';
import { loaderOf } from './pack-loader.ts';

/** Files of real boundaries, and which of their regions are drawn. */
const FILES = {
  provinsi: /^3[126]/,
  'kabkota/31': /./,
  'kabkota/32': /./,
  'kecamatan/31': /^3171/,
  'kecamatan/32': /^3273/,
  'desa/3171': /./,
} as const;

const Collection = z.object({
  features: z.array(z.looseObject({ properties: z.looseObject({ kode: z.string() }) })),
});

describeWithGeoSource('a position on real boundaries', () => {
  let folder: Awaited<ReturnType<typeof makeTempDir>>;
  let pack: Awaited<ReturnType<typeof loaderOf>>;

  beforeAll(async () => {
    folder = await makeTempDir('near-real');
    const source = join(folder.path, 'source');
    await mkdir(source, { recursive: true });
    // Only what the ways lead through: drawing the whole country takes a minute.
    for (const [file, only] of Object.entries(FILES)) {
      const text = await readFile(join(GEO_ROOT, `${file}.geojson`), 'utf8');
      const kept = Collection.parse(JSON.parse(text)).features.filter(({ properties }) =>
        only.test(properties.kode),
      );
      const features = JSON.stringify({ type: 'FeatureCollection', features: kept });
      await writeFile(join(source, `${file.replace('/', '-')}.geojson`), features);
    }
    const target = join(folder.path, 'pack');
    await buildPack({
      from: [source],
      fields: USUAL_FIELDS,
      folder: target,
      credit: DRAWN_CREDIT,
      tree: idnAreaDataTree,
      trustCodes: true,
    });
    pack = await loaderOf(target);
  }, 180_000);
  afterAll(() => folder.remove());

  function at(point: LonLat, accuracy = 20) {
    return walkBoundaries(pack.load, { point, accuracy });
  }

  const MONAS: LonLat = [106.8272, -6.1754];
  const GEDUNG_SATE: LonLat = [107.6188, -6.9025];

  it('at Monas is in Kelurahan Gambir', async () => {
    expect(await at(MONAS)).toMatchObject({ kind: 'found', best: '3171011001', metres: 0, endsAt: 'desa' });
  });

  it('at Gedung Sate is in Kecamatan Bandung Wetan, whose desa are not drawn', async () => {
    expect(await at(GEDUNG_SATE)).toMatchObject({ best: '327309', endsAt: 'boundaries' });
  });

  it('that is known to three kilometres only ends at the kecamatan, with its neighbours', async () => {
    const found = await at(MONAS, 3_000);
    expect(found).toMatchObject({ kind: 'found', best: '317101', endsAt: 'imprecise' });
    expect(found.kind === 'found' && found.others.length).toBeGreaterThan(1);
    expect(found.kind === 'found' && found.others).toContain('317106');
  });

  it('near a boundary names what lies beyond it', async () => {
    const found = await at(MONAS, 1_500);
    expect(found.kind === 'found' && found.others.length).toBeGreaterThan(1);
  });

  it('a little off the shore is near what lies there; far out, or abroad, it is outside', async () => {
    expect(await at([106.8, -6.09])).toMatchObject({ kind: 'found' });
    expect(await at([107.5, -5.2])).toEqual({ kind: 'outside' });
    expect(await at([103.82, 1.35])).toEqual({ kind: 'outside' });
  });
});
