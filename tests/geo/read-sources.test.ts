import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mapshaper from 'mapshaper';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectSource } from '#lib/geo/build/collect-source.ts';
import { type FieldNames, USUAL_FIELDS } from '#lib/geo/build/read-geojson.ts';
import { runMapshaper } from '#lib/geo/build/run-mapshaper.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';
import { geoJson, QUARTERS, square } from './squares.ts';

let folder: TempDir;
beforeEach(async () => {
  folder = await makeTempDir('sources');
});
afterEach(() => folder.remove());

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, content);
  return path;
}

async function codesAndNames(paths: readonly string[], fields: FieldNames = USUAL_FIELDS) {
  const { regions } = await collectSource(paths, fields);
  return [...regions.values()].map(({ code, name }) => [code, name]);
}

const Corner = z.tuple([z.number(), z.number()]);
const EXPECTED = QUARTERS.map(({ code, name }) => [code, name]);

describe('boundaries are read', () => {
  it('from GeoJSON', async () => {
    expect(await codesAndNames([await put('a.geojson', geoJson(QUARTERS))])).toEqual(EXPECTED);
  });

  it('from GeoJSON with other property names, dotted codes and numbers for codes', async () => {
    const shapes = [
      { code: '18.07', name: 'Lampung Timur', polygons: [[square(105, -5)]] },
      { code: '18.07.01', name: 'Sukadana', polygons: [[square(105, -5)]] },
    ];
    const path = await put(
      'a.json',
      geoJson(shapes, { code: 'KDPKAB', name: 'WADMKK' }).replace('"18.07"', '1807'),
    );
    expect(await codesAndNames([path], { code: ['KDPKAB'], name: ['WADMKK'] })).toEqual([
      ['1807', 'Lampung Timur'],
      ['180701', 'Sukadana'],
    ]);
  });

  it('from GeoJSON as Badan Informasi Geospasial has it, a level a file, codes of the levels above beside', async () => {
    const feature = (properties: Readonly<Record<string, string | null>>) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: [square(105, -5)] },
    });
    const desa = [
      feature({
        NAMOBJ: 'Sukadana',
        KDEPUM: '18.07.01.2001',
        KDCPUM: '18.07.01',
        KDPKAB: '18.07',
        KDPPUM: '18',
      }),
      feature({ NAMOBJ: 'Hutan', KDEPUM: ' ', KDCPUM: '18.07.01', KDPKAB: '18.07', KDPPUM: '18' }),
    ];
    const kabkota = [
      feature({ namobj: 'Lampung Timur', kdepum: null, kdcpum: '', kdpkab: '18.07', kdppum: '18' }),
    ];
    await put('a.geojson', JSON.stringify({ type: 'FeatureCollection', features: desa }));
    await put('b.geojson', JSON.stringify({ type: 'FeatureCollection', features: kabkota }));
    expect(await codesAndNames([folder.path])).toEqual([
      ['1807012001', 'Sukadana'],
      ['1807', 'Lampung Timur'],
    ]);
  });

  it('from TopoJSON', async () => {
    const output = await runMapshaper('-i in.json -o out.json format=topojson', {
      'in.json': geoJson(QUARTERS),
    });
    expect(await codesAndNames([await put('a.topojson', output.get('out.json') ?? '')])).toEqual(EXPECTED);
  });

  it('from a Shapefile, in its own projection', async () => {
    const files = await mapshaper.applyCommands('-i in.json -proj webmercator -o out.shp', {
      'in.json': geoJson(QUARTERS),
    });
    for (const [name, content] of Object.entries(files)) await put(name, content);
    const { regions } = await collectSource([join(folder.path, 'out.shp')], USUAL_FIELDS);
    expect([...regions.values()].map(({ code, name }) => [code, name])).toEqual(EXPECTED);
    const [[[corner]]] = z
      .tuple([z.tuple([z.tuple([Corner]).rest(Corner)])])
      .parse(JSON.parse(regions.values().next().value?.polygonsJson ?? '[]'));
    expect(corner).toEqual([95, 3]);
  });

  it('from SQL rows', async () => {
    const rows = QUARTERS.map(({ code, name, polygons }) => {
      const path = polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lat, lng])));
      return `('${code}','${name}',0,0,'${JSON.stringify(path)}')`;
    });
    const path = await put(
      'a.sql',
      `INSERT INTO wilayah_boundaries(kode,nama,lat,lng,path) VALUES\n${rows.join(',\n')};`,
    );
    expect(await codesAndNames([path])).toEqual(EXPECTED);
  });

  it('from all that lies in a folder, but not from hidden ones and not from other files', async () => {
    await mkdir(join(folder.path, 'kab/.git'), { recursive: true });
    await put('kab/a.geojson', geoJson(QUARTERS.slice(1)));
    await put('b.geojson', geoJson(QUARTERS.slice(0, 1)));
    await put('kab/.git/c.geojson', 'not json');
    await put('README.md', 'words');
    const codes = (await codesAndNames([folder.path])).map(([code]) => code);
    expect(codes.toSorted()).toEqual(['11', '1101', '1102', '1103', '1104']);
  });
});

describe('a source', () => {
  it('may give a region in several features of one file; another file does not add to it', async () => {
    const [first] = QUARTERS;
    const more = { code: '11', name: 'Aceh', polygons: [[square(99, 3)]] };
    await put('a.geojson', geoJson(first ? [first, more] : []));
    await put('b.geojson', geoJson([more]));
    const { regions, repeatedCodes } = await collectSource([folder.path], USUAL_FIELDS);
    expect(JSON.parse(regions.values().next().value?.polygonsJson ?? '[]')).toHaveLength(2);
    expect(repeatedCodes).toEqual(['11']);
  });

  it('may hold codes of no level and features without a boundary: both are named', async () => {
    const path = await put(
      'a.geojson',
      geoJson([
        { code: '1804010', name: 'a BPS kecamatan', polygons: [[square(0, 0)]] },
        { code: '3212011001001', name: 'a TPS', polygons: [[square(0, 0)]] },
        { code: '12', name: 'Sumatera Utara', polygons: [] },
        { code: '11', name: 'Aceh', polygons: [[square(0, 0)]] },
      ]),
    );
    const source = await collectSource([path], USUAL_FIELDS);
    expect([...source.regions.keys()]).toEqual(['11']);
    expect(source.unusableCodes).toEqual(['1804010', '3212011001001']);
    expect(source.emptyFeatures).toEqual(['12']);
  });

  it('without the property that should hold the code is refused, and what it has is named', async () => {
    const path = await put('a.geojson', geoJson(QUARTERS, { code: 'shapeID', name: 'shapeName' }));
    await expect(collectSource([path], { code: ['kode', 'code'], name: [] })).rejects.toThrow(
      `${path}: no feature has kode or code; it has shapeID, shapeName`,
    );
  });

  it.each([
    ['a.geojson', '{"type":"Point"}', 'is no GeoJSON FeatureCollection'],
    ['a.geojson', '{"type":', 'is not JSON'],
    ['a.txt', 'words', 'GeoJSON, TopoJSON, Shapefile (.shp) and SQL are read, not .txt'],
  ])('that is %s with %j is refused with its name', async (name, content, message) => {
    const path = await put(name, content);
    await expect(collectSource([path], USUAL_FIELDS)).rejects.toThrow(message);
    await expect(collectSource([path], USUAL_FIELDS)).rejects.toThrow(path);
  });
});
