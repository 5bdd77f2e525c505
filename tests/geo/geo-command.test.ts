import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { creditOf } from '../../scripts/geo/credit-of-source.ts';
import { parseGeoOptions } from '../../scripts/geo/geo-options.ts';
import { sourceTree } from '../../scripts/geo/source-tree.ts';
import { stagesOf } from '../../scripts/geo/stages.ts';
import { tryBoundaries } from '../../scripts/geo/try-boundaries.ts';
import { UPSTREAM_CREDIT } from '../../scripts/geo/upstream.ts';

let folder: TempDir;
beforeEach(async () => {
  folder = await makeTempDir('geo');
});
afterEach(() => folder.remove());

async function put(name: string, text: string): Promise<void> {
  await mkdir(join(folder.path, name, '..'), { recursive: true });
  await writeFile(join(folder.path, name), text);
}

describe('options of npm run geo', () => {
  it('name a source, or the download', () => {
    expect(parseGeoOptions(['--from', 'a', '--from', 'b'])).toMatchObject({
      ok: true,
      value: { from: ['a', 'b'], isDownload: false, trustCodes: false, tree: null, out: null },
    });
    expect(parseGeoOptions(['--download', '--levels', 'kabkota,provinsi'])).toMatchObject({
      ok: true,
      value: { isDownload: true, levels: ['provinsi', 'kabkota'] },
    });
  });

  it.each([
    [[], 'say either --from PATH or --download'],
    [['--download', '--from', 'a'], 'say either --from PATH or --download'],
    [['--download', '--levels', 'provinsi,rw'], '--levels takes provinsi,kabkota,kecamatan,desa'],
    [['--form', 'a'], '--form'],
    [['a.geojson'], 'a.geojson'],
  ])('%j are refused', (args, message) => {
    const parsed = parseGeoOptions(args);
    expect(parsed.ok ? '' : parsed.error).toContain(message);
  });

  it('may list properties, the first that is filled first', () => {
    expect(parseGeoOptions(['--from', 'a', '--code-field', 'KDEPUM, KDCPUM'])).toMatchObject({
      ok: true,
      value: { fields: { code: ['KDEPUM', 'KDCPUM'], name: ['nama', 'name', 'NAMOBJ'] } },
    });
  });

  it('may ask for the usage', () => {
    expect(parseGeoOptions(['--help'])).toEqual({ ok: false, error: null });
  });
});

describe('the credit of a pack', () => {
  it('is what the operator says', async () => {
    const options = {
      name: 'Badan Informasi Geospasial',
      url: 'https://tanahair.indonesia.go.id',
      licence: 'terbuka',
    };
    expect(await creditOf([folder.path], options)).toEqual(options);
  });

  it('is upstream’s for upstream’s files and for a folder whose README names it', async () => {
    await put('README.md', 'from github.com/cahyadsn/wilayah_boundaries');
    expect(await creditOf([folder.path], {})).toEqual(UPSTREAM_CREDIT);
    await put('clone/db/kab/wilayah_boundaries_kab_11.sql', '');
    await put('clone/db/kel/11/wilayah_boundaries_kel_11.01.sql', '');
    expect(await creditOf([join(folder.path, 'clone/db')], {})).toEqual(UPSTREAM_CREDIT);
  });

  it('says of any other source that nobody named it', async () => {
    expect(await creditOf([folder.path], {})).toMatchObject({
      name: 'sumber batas tidak disebutkan',
      url: '',
    });
  });
});

describe('the region tree of a recap API', () => {
  it('is read from a folder laid out like one, no deeper than asked', async () => {
    const list = (rows: Readonly<Record<string, string>>): string =>
      JSON.stringify(Object.entries(rows).map(([kode, nama]) => ({ kode, nama })));
    await put('wilayah/pilkada/pkwkp/0.json', list({ '18': 'LAMPUNG', '99': 'Luar Negeri' }));
    await put('wilayah/pilkada/pkwkp/18.json', list({ '1807': 'LAMPUNG TIMUR', '9': '?' }));
    await put('wilayah/pilkada/pkwkp/18/1807.json', list({ '180701': 'SUKADANA' }));
    const deep = await sourceTree(folder.path, 'desa');
    expect(Object.fromEntries(deep.regions)).toEqual({
      '18': 'LAMPUNG',
      '99': 'Luar Negeri',
      '1807': 'LAMPUNG TIMUR',
      '180701': 'SUKADANA',
    });
    expect([...(await sourceTree(folder.path, 'kabkota')).regions.keys()].sort()).toEqual([
      '18',
      '1807',
      '99',
    ]);
  });

  it('is refused where there is none', async () => {
    await expect(sourceTree(folder.path, 'desa')).rejects.toThrow('has no region lists of a recap API');
  });
});

describe('a first build', () => {
  it('publishes provinces and kabupaten/kota first, and each lower tier when it is ready', () => {
    expect(stagesOf(['provinsi', 'kabkota', 'kecamatan', 'desa'], false)).toEqual([
      ['provinsi', 'kabkota'],
      ['provinsi', 'kabkota', 'kecamatan'],
      ['provinsi', 'kabkota', 'kecamatan', 'desa'],
    ]);
    expect(stagesOf(['kabkota', 'desa'], false)).toEqual([['kabkota'], ['kabkota', 'desa']]);
    expect(stagesOf(['desa'], false)).toEqual([['desa']]);
  });

  it('takes nothing away for a while where there is a pack already', () => {
    expect(stagesOf(['provinsi', 'kecamatan'], true)).toEqual([['provinsi', 'kecamatan']]);
  });
});

describe('the demo’s try at boundaries', () => {
  const told: string[] = [];
  const tell = (sentence: string) => told.push(sentence);
  beforeEach(() => told.splice(0));

  it('takes the pack that is there', async () => {
    await put('pack.json', '{}');
    await tryBoundaries(folder.path, tell);
    expect(told).toEqual([`boundaries from ${folder.path}`]);
  });

  it('goes without, soon, when nothing answers', async () => {
    await tryBoundaries(folder.path, tell, 'https://boundaries.invalid/x.git');
    expect(told).toEqual([expect.stringMatching(/^schematic, as .* cannot be reached/)]);
  });
});
