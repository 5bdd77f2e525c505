import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { featureOfRow, featuresOfSql } from '#lib/geo/build/read-sql.ts';
import type { SourceFeature } from '#lib/geo/build/source-feature.ts';
import { sqlRows } from '#lib/geo/build/sql-rows.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

async function rowsOf(sql: string) {
  const rows = [];
  for await (const { row } of sqlRows(sql.split('\n'))) rows.push(row);
  return rows;
}

describe('rows of an SQL file', () => {
  it('are read past comments, other statements and the rows of one line or several', async () => {
    const rows = await rowsOf(`/* It's a licence: INSERT INTO x(kode) VALUES ('00')
      over two lines */
-- INSERT INTO y(kode) VALUES ('01');
DELETE FROM t WHERE LENGTH(kode)=2 AND LEFT(kode,2) BETWEEN '31' AND '35';
INSERT INTO t(kode,nama,lat) VALUES
\t('18','Lampung',-5.4),('19',
  'Bangka',NULL)
ON DUPLICATE KEY UPDATE nama=VALUES(nama);
INSERT INTO \`t\` (\`nama\`, \`kode\`) VALUES ('Riau','14');`);
    expect(rows).toEqual([
      { kode: '18', nama: 'Lampung', lat: '-5.4' },
      { kode: '19', nama: 'Bangka', lat: null },
      { kode: '14', nama: 'Riau' },
    ]);
  });

  it('give back any text that was quoted either way', async () => {
    const styles = [
      (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "''"),
      (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
    ];
    const text = fc.string({
      unit: fc.constantFrom('a', "'", '\\', ',', ')', '(', ';', '"', '-', '/', '*', ' '),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { minLength: 1 }),
        fc.constantFrom(...styles),
        async (pairs, quote) => {
          const tuples = pairs.map(([a, b]) => `('${quote(a)}','${quote(b)}')`);
          const rows = await rowsOf(`INSERT INTO t(kode,nama) VALUES\n${tuples.join(',\n')};`);
          expect(rows).toEqual(pairs.map(([kode, nama]) => ({ kode, nama })));
        },
      ),
    );
  });

  it('that break off are not made up', async () => {
    expect(await rowsOf("INSERT INTO t(kode,nama) VALUES ('11','Aceh'),('12','Sumatera")).toEqual([
      { kode: '11', nama: 'Aceh' },
    ]);
  });
});

describe('a row of wilayah_boundaries', () => {
  // JSON has no -0: it comes back as 0.
  const latLng = fc.tuple(
    fc.double({ min: -11, max: 6, noNaN: true }).map((latitude) => latitude + 0),
    fc.double({ min: 95, max: 141, noNaN: true }),
  );
  const ring = fc.array(latLng, { minLength: 4, maxLength: 6 });
  const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
  const swapped = (polygons: readonly (readonly (readonly (readonly [number, number])[])[])[]) =>
    polygons.map((rings) => rings.map((points) => points.map(([lat, lng]) => [lng, lat])));

  it('becomes longitude, latitude from a Polygon', () => {
    fc.assert(
      fc.property(polygon, (rings) => {
        const feature = featureOfRow({ kode: '11', nama: 'Aceh', path: JSON.stringify(rings) }, 'f');
        expect(feature?.polygons).toEqual(swapped([rings]));
      }),
    );
  });

  it('becomes longitude, latitude from a MultiPolygon', () => {
    fc.assert(
      fc.property(fc.array(polygon, { minLength: 1, maxLength: 3 }), (polygons) => {
        const feature = featureOfRow({ kode: '11', nama: 'Aceh', path: JSON.stringify(polygons) }, 'f');
        expect(feature?.polygons).toEqual(swapped(polygons));
      }),
    );
  });

  it.each([null, '', '[[', '{"a":1}', '[1,2]', '[[[["a","b"]]]]'])(
    'with the path %j has no boundary',
    (path) => {
      expect(featureOfRow({ kode: '11', nama: 'Aceh', path }, 'f')).toMatchObject({
        code: '11',
        polygons: [],
      });
    },
  );

  it('of another table is no region', () => {
    expect(featureOfRow({ id: '11', name: 'Aceh' }, 'f')).toBeNull();
  });
});

describe('an SQL file', () => {
  let folder: TempDir;
  beforeEach(async () => {
    folder = await makeTempDir('sql');
  });
  afterEach(() => folder.remove());

  it('laid out like wilayah_boundaries gives its regions', async () => {
    const path = join(folder.path, 'wilayah_boundaries_kab_18.sql');
    await writeFile(
      path,
      `/*\nauthor : cahya dsn\n*/\nINSERT INTO wilayah_boundaries(kode,nama,lat,lng,path) VALUES\n\t('18.07','Kabupaten Lampung Timur',-5.1,105.7,'[[[-5,105],[-5,106],[-4,106],[-5,105]]]'),\n\t('18.08','Kabupaten Way Ka''nan',-4.5,104.5,'[[[[-4,104],[-4,105],[-3,105],[-4,104]]]]');\n`,
    );
    const features: SourceFeature[] = [];
    for await (const feature of featuresOfSql(path, path)) features.push(feature);
    expect(features.map(({ code, name }) => [code, name])).toEqual([
      ['18.07', 'Kabupaten Lampung Timur'],
      ['18.08', "Kabupaten Way Ka'nan"],
    ]);
    expect(features[0]?.polygons[0]?.[0]?.[0]).toEqual([105, -5]);
  });
});
