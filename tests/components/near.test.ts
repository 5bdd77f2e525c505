import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, namePlaces } from '#components/device/near/name-places.ts';
import { type LoadBoundaries, walkBoundaries } from '#components/device/near/walk-boundaries.ts';
import type { InstantAnswer } from '#lib/domain/instant-answer.ts';
import { type LonLat, ringDistance } from '#lib/domain/near/ring-distance.ts';
import { aCode, aResultRow } from '#tests/support/builders.ts';
import { DRAWN, drawBoundaries } from '#tests/support/drawn-boundaries.ts';
import { makeTempDir } from '#tests/support/temp-dir.ts';
import { loaderOf } from './pack-loader.ts';

/** Boundary files of squares of a hundredth of a degree, side by side from the west. */
function squares(files: Readonly<Record<string, readonly string[]>>): LoadBoundaries {
  return async (parent) => {
    const children = files[parent];
    if (children === undefined) return null;
    const arcs = children.map((_, index) => {
      const [west, east] = [107 + index / 100, 107 + (index + 1) / 100];
      return [
        [west, -6],
        [east, -6],
        [east, -6.01],
        [west, -6.01],
        [west, -6],
      ];
    });
    const geometries = children.map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] }));
    return { type: 'Topology', arcs, objects: { wilayah: { type: 'GeometryCollection', geometries } } };
  };
}

describe('a position on squares', () => {
  const ALL = {
    '0': ['32'],
    '32': ['3212'],
    '3212': ['321207'],
    '321207': ['3212072001', '3212072002', '3212072003'],
  };

  function at(point: LonLat, accuracy = 20, files: Readonly<Record<string, readonly string[]>> = ALL) {
    return walkBoundaries(squares(files), { point, accuracy });
  }

  it('in the middle of a desa is there, and nowhere else', async () => {
    const found = { kind: 'found', best: '3212072001', metres: 0, others: [], endsAt: 'desa' };
    expect(await at([107.005, -6.005])).toEqual(found);
  });

  it('beside a boundary names the other side too, likelier first', async () => {
    expect(await at([107.0199, -6.005])).toMatchObject({ best: '3212072002', others: ['3212072003'] });
    expect(await at([107.015, -6.005], 1_000)).toMatchObject({
      best: '3212072002',
      others: expect.arrayContaining(['3212072001', '3212072003']),
    });
  });

  it('a little outside is near, by so much', async () => {
    const found = await at([106.99, -6.005]);
    expect(found).toMatchObject({ kind: 'found', best: '3212072001' });
    expect(found.kind === 'found' && Math.round(found.metres / 100)).toBe(11);
  });

  it('that is not precise ends at the kecamatan', async () => {
    expect(await at([107.005, -6.005], 2_001)).toMatchObject({ best: '321207', endsAt: 'imprecise' });
  });

  it('without desa boundaries ends at the kecamatan, without any in no place', async () => {
    const { '321207': _, ...kecamatan } = ALL;
    expect(await at([107.005, -6.005], 20, kecamatan)).toMatchObject({
      best: '321207',
      endsAt: 'boundaries',
    });
    expect(await at([107.005, -6.005], 20, {})).toEqual({ kind: 'outside' });
  });
});

describe('metres to a ring', () => {
  const SQUARE = [
    [107, -6],
    [107.01, -6],
    [107.01, -6.01],
    [107, -6.01],
    [107, -6],
  ];

  it.each<[string, LonLat, number]>([
    ['in the middle', [107.005, -6.005], 554],
    ['a kilometre west', [106.991, -6.005], 996],
    ['off a corner', [107.02, -6.02], 1_570],
    ['on the line', [107, -6.005], 0],
  ])('%s', (_, point, metres) => {
    expect(Math.abs(ringDistance(point, SQUARE) - metres)).toBeLessThan(10);
  });

  it('that is none are infinite', () => {
    expect(ringDistance([107, -6], [])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a position on drawn boundaries', () => {
  let folder: Awaited<ReturnType<typeof makeTempDir>>;
  let pack: Awaited<ReturnType<typeof loaderOf>>;

  beforeAll(async () => {
    folder = await makeTempDir('near');
    pack = await loaderOf(await drawBoundaries(folder.path));
  });
  afterAll(() => folder.remove());

  function at(point: LonLat, accuracy = 20) {
    return walkBoundaries(pack.load, { point, accuracy });
  }

  // Squares of 0.3 degrees beginning at 107, -6, six to a row; the first kabupaten of the province is 3201.
  it('outside every province is outside Indonesia', async () => {
    expect(await at([0, 51])).toEqual({ kind: 'outside' });
  });

  it('ends where the boundaries end, and says so', async () => {
    const found = await at(await middleOf(aCode(DRAWN.provinsi)));
    expect(found).toMatchObject({ kind: 'found', endsAt: 'boundaries', others: [] });
  });

  /** Somewhere in the province as the country's drawing has it. */
  async function middleOf(code: string): Promise<LonLat> {
    const json = await pack.load(aCode('0'));
    const { featuresOf } = await import('#components/drawn/map/boundary-features.ts');
    const feature = featuresOf(json).find((one) => one.code === code);
    if (feature === undefined) throw new Error(`no ${code}`);
    return [feature.middle[1], feature.middle[0]];
  }

  it('asks for no file but those on its way down', async () => {
    pack.read.length = 0;
    await at([0, 51]);
    expect(pack.read).toEqual(['0']);
  });

  it('fails when a file cannot be had, rather than guess', async () => {
    const load: LoadBoundaries = () => Promise.reject(new Error('HTTP 500'));
    await expect(walkBoundaries(load, { point: [107, -6], accuracy: 20 })).rejects.toThrow('500');
  });
});

describe('names of places', () => {
  const KECAMATAN = '317101';

  function aSite(): { ask: Ask; asked: string[] } {
    const asked: string[] = [];
    const answers: Readonly<Record<string, unknown>> = {
      [`/api/cari?q=${KECAMATAN}`]: {
        places: [{ code: KECAMATAN, names: ['DKI JAKARTA', 'JAKARTA PUSAT', 'GAMBIR'], contest: 0 }],
        total: 1,
        contests: [{ slug: 'gubernur-2024', shortTitle: 'Gubernur 2024', simulated: false }],
      } satisfies InstantAnswer,
      [`/api/rekap/gubernur-2024/${KECAMATAN}`]: {
        region: KECAMATAN,
        state: { kind: 'noContest' },
        rows: [aResultRow('3171011001', { name: 'GAMBIR' }), aResultRow('3171011003', { name: '<b>CIDENG' })],
      },
    };
    return {
      asked,
      ask: async (path) => {
        asked.push(path);
        return answers[path] ?? null;
      },
    };
  }

  it('come with all above them, asked for by kecamatan: the desa is not told to the site', async () => {
    const { ask, asked } = aSite();
    const places = await namePlaces(ask, [aCode('3171011003'), aCode('3171011001')], null);
    expect(places.map(({ name }) => name)).toEqual(['Kelurahan <b>CIDENG', 'Kelurahan Gambir']);
    expect(places[0]).toMatchObject({
      contest: 'gubernur-2024',
      above: ['Kecamatan Gambir', 'Kota Jakarta Pusat', 'DKI Jakarta'],
    });
    expect(asked).toEqual([`/api/cari?q=${KECAMATAN}`, `/api/rekap/gubernur-2024/${KECAMATAN}`]);
  });

  it('of a kecamatan cost one question', async () => {
    const { ask, asked } = aSite();
    expect(await namePlaces(ask, [aCode(KECAMATAN)], null)).toHaveLength(1);
    expect(asked).toHaveLength(1);
  });

  it('are none of places that no election has, or where the answer is another', async () => {
    expect(await namePlaces(aSite().ask, [aCode('9601011001'), aCode('3171011999')], null)).toEqual([]);
    for (const answer of [null, 'x', {}, { places: [null], contests: [] }, { places: [], contests: 'x' }])
      expect(await namePlaces(async () => answer, [aCode(KECAMATAN)], null)).toEqual([]);
  });
});
