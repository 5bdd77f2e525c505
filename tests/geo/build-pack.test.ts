import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NATION } from '#lib/domain/region-code.ts';
import { openBoundaryPack } from '#lib/geo/boundary-pack.ts';
import { buildPack, type PackOutcome, type PackRequest } from '#lib/geo/build/build-pack.ts';
import { USUAL_FIELDS } from '#lib/geo/build/read-geojson.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { code, geoJson, type NamedShape, QUARTERS, QUARTERS_TREE, square } from './squares.ts';

const CREDIT = { name: 'Badan', url: 'https://example.org', licence: 'CC BY' };

let folder: TempDir;
beforeEach(async () => {
  folder = await makeTempDir('build');
});
afterEach(() => folder.remove());

async function build(
  shapes: readonly NamedShape[],
  options: Partial<PackRequest> = {},
): Promise<PackOutcome> {
  const source = join(folder.path, 'source.geojson');
  await writeFile(source, geoJson(shapes));
  return buildPack({
    from: [source],
    fields: USUAL_FIELDS,
    folder: join(folder.path, 'pack'),
    credit: CREDIT,
    tree: () => Promise.resolve(QUARTERS_TREE),
    trustCodes: false,
    ...options,
  });
}

describe('a pack that is built', () => {
  it('is read by the site: one map per parent, with credit', async () => {
    const { manifest } = await build(QUARTERS);
    expect(manifest.parents).toEqual(['0', '11']);
    expect(manifest.levels).toMatchObject({
      provinsi: { regions: 1, parents: 1 },
      kabkota: { regions: 4, parents: 1 },
    });
    const pack = await openBoundaryPack(join(folder.path, 'pack'));
    if (!pack.ok) throw new Error(JSON.stringify(pack.error));
    expect(pack.value.version).toBe(manifest.version);
    expect(pack.value.credit).toEqual(CREDIT);
    expect((await pack.value.outlineOf(NATION))?.places.map((place) => place.code)).toEqual(['11']);
    expect((await pack.value.outlineOf(code('11')))?.places).toHaveLength(4);
    expect(await pack.value.shapesSvg(code('11'))).toContain('id="w1104"');
    expect(await pack.value.topology(code('11'))).toContain('"id":"1104"');
    expect((await pack.value.namesOf(code('11')))?.size).toBe(4);
  });

  it('has the same version for the same content, in whatever order and however wound, and another for other content', async () => {
    const { manifest } = await build(QUARTERS);
    const turned = QUARTERS.toReversed().map((shape) => ({
      ...shape,
      polygons: shape.polygons.map((rings) => rings.map((ring) => ring.toReversed())),
    }));
    expect((await build(turned)).manifest.version).toBe(manifest.version);
    expect((await build(QUARTERS.slice(0, 4))).manifest.version).not.toBe(manifest.version);
  });

  it('replaces the one before, whose files stay for a site that runs, and those of older ones go', async () => {
    const versions: string[] = [];
    for (const shapes of [QUARTERS, QUARTERS.slice(0, 1), QUARTERS.slice(0, 4)]) {
      const earlier = await openBoundaryPack(join(folder.path, 'pack'));
      versions.push((await build(shapes)).manifest.version);
      if (earlier.ok) expect(await earlier.value.shapesSvg(NATION)).toContain('id="w11"');
    }
    expect((await readdir(join(folder.path, 'pack'))).sort()).toEqual(
      [...versions.slice(1), 'pack.json', 'report.json'].sort(),
    );
  });

  it('touches nothing else in its folder', async () => {
    await mkdir(join(folder.path, 'pack/photos'), { recursive: true });
    await writeFile(join(folder.path, 'pack/notes.txt'), 'mine');
    const { manifest } = await build(QUARTERS);
    expect((await readdir(join(folder.path, 'pack'))).sort()).toEqual(
      [manifest.version, 'notes.txt', 'pack.json', 'photos', 'report.json'].sort(),
    );
  });

  it('leaves the one before alone when the source is of no use', async () => {
    const { manifest } = await build(QUARTERS);
    await expect(build([])).rejects.toThrow('no feature has a usable code and a boundary');
    expect(await readFile(join(folder.path, 'pack/pack.json'), 'utf8')).toContain(manifest.version);
    expect((await readdir(folder.path)).sort()).toEqual(['pack', 'source.geojson']);
  });
});

describe('codes and names', () => {
  const swapped = QUARTERS.map((shape) =>
    shape.code === '1101'
      ? { ...shape, name: 'Aceh Timur' }
      : shape.code === '1103'
        ? { ...shape, name: 'Aceh Selatan' }
        : shape,
  );

  it('that belong to other codes are reported and stay out', async () => {
    const { manifest, report } = await build(swapped);
    expect(manifest.levels.kabkota?.regions).toBe(2);
    expect(report.names).toEqual([
      {
        code: '1101',
        sourceName: 'Aceh Timur',
        treeName: 'ACEH SELATAN',
        verdict: { kind: 'belongsTo', owner: '1103' },
      },
      {
        code: '1103',
        sourceName: 'Aceh Selatan',
        treeName: 'ACEH TIMUR',
        verdict: { kind: 'belongsTo', owner: '1101' },
      },
    ]);
    expect(report.missing.map((region) => region.code)).toEqual(['1101', '1103']);
  });

  it('are taken as they come when the operator trusts them, and reported all the same', async () => {
    const { manifest, report } = await build(swapped, { trustCodes: true });
    expect(manifest.levels.kabkota?.regions).toBe(4);
    expect(report.names).toHaveLength(2);
  });

  it('that the tree does not know, and those of the tree without a boundary, are reported', async () => {
    const stranger = { code: '1199', name: 'Aceh Baru', polygons: [[square(97, 3)]] };
    const { report, manifest } = await build([...QUARTERS.slice(0, 4), stranger]);
    expect(report.names).toMatchObject([{ code: '1199', treeName: null, verdict: { kind: 'unknownCode' } }]);
    expect(report.missing).toEqual([{ code: '1104', name: 'ACEH TENGAH' }]);
    expect(manifest.levels.kabkota?.regions).toBe(3);
  });

  it('that are all another list’s make no pack', async () => {
    const others = [{ code: '99', name: 'Entah', polygons: [[square(95, 3)]] }];
    await expect(build(others)).rejects.toThrow('are these BPS codes?');
  });
});

describe('the report', () => {
  it('lies in the pack and tells what was mended', async () => {
    const bow = {
      code: '1104',
      name: 'Aceh Tengah',
      polygons: [
        [
          [
            [96, 4],
            [97, 5],
            [97, 4],
            [96, 4.9],
            [96, 4],
          ] as const,
        ],
      ],
    };
    await build([...QUARTERS.slice(0, 4), bow, { code: '1105', name: 'Kosong', polygons: [] }]);
    const report: unknown = JSON.parse(await readFile(join(folder.path, 'pack/report.json'), 'utf8'));
    expect(report).toMatchObject({
      tree: 'the test',
      files: 1,
      emptyFeatures: ['1105'],
      suspects: ['1104'],
      defects: { selfIntersections: 1 },
    });
  });
});
