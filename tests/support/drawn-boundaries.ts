import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';
import { provinceSpot } from '#lib/domain/tile-layout.ts';
import { buildPack } from '#lib/geo/build/build-pack.ts';
import { USUAL_FIELDS } from '#lib/geo/build/read-geojson.ts';
import { idnAreaDataTree } from '#lib/geo/build/region-tree.ts';
import { aCode } from './builders.ts';

/** The province and kabupaten whose children the drawn pack holds, and the kecamatan it leaves out. */
export const DRAWN = { provinsi: '32', kabkota: '3212', leftOut: '321208' } as const;

/** Said of every map made of these boundaries. */
export const DRAWN_CREDIT = {
  name: 'Batas rekaan untuk pengujian',
  url: 'https://example.org/batas',
  licence: 'CC0-1.0',
} as const;

interface Area {
  readonly code: string;
  readonly name: string;
}

/**
 * A boundary pack of squares side by side, for tests on machines without real boundaries: all provinces, the
 * kabupaten/kota of one, the kecamatan of one kabupaten but for one that the pack lacks. Returns the pack's folder.
 */
export async function drawBoundaries(folder: string): Promise<string> {
  const source = join(folder, 'squares');
  await mkdir(source, { recursive: true });
  const [provinces, regencies, districts] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
  ]);
  const layers = {
    provinsi: provinces.flatMap(({ code, name }) => {
      const spot = provinceSpot(aCode(code));
      return spot === null ? [] : [square(code, name, 95 + spot.column * 3, 8 - spot.row * 2.4, 2.4)];
    }),
    kabkota: inGrid(regencies.filter(({ code }) => code.startsWith(`${DRAWN.provinsi}.`))),
    kecamatan: inGrid(
      districts
        .filter(({ code }) => plain(code).startsWith(DRAWN.kabkota))
        .filter(({ code }) => plain(code) !== DRAWN.leftOut),
    ),
  };
  for (const [name, features] of Object.entries(layers)) {
    await writeFile(join(source, `${name}.geojson`), JSON.stringify({ type: 'FeatureCollection', features }));
  }
  const pack = join(folder, 'pack');
  await buildPack({
    from: [source],
    fields: USUAL_FIELDS,
    folder: pack,
    credit: DRAWN_CREDIT,
    tree: idnAreaDataTree,
    trustCodes: false,
  });
  return pack;
}

const COLUMNS = 6;

function inGrid(areas: readonly Area[]) {
  return areas.map(({ code, name }, index) =>
    square(code, name, 107 + (index % COLUMNS) * 0.3, -6 - Math.floor(index / COLUMNS) * 0.3, 0.3),
  );
}

function square(code: string, name: string, west: number, south: number, side: number) {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { kode: plain(code), nama: name },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function plain(code: string): string {
  return code.replaceAll('.', '');
}
