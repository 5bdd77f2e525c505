import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionLevel } from '#lib/domain/region-code.ts';
import type { DataAnswer } from '#lib/queries/data/data-file.ts';
import { keepBusy } from '#tests/support/busy.ts';
import { waitUntil } from '#tests/support/wait-until.ts';
import { type SiteUnderTest, setUpSite } from './site-under-test.ts';
import {
  ANY_TPS,
  desaIn,
  KECAMATAN,
  serveTable,
  serveTps,
  serveTpsCountry,
  tpsIn,
  tpsPath,
} from './tps-country.ts';

type Query = typeof import('#lib/queries/data/data-file.ts');
type File = Extract<DataAnswer, { kind: 'file' }>;

let site: SiteUnderTest;
let query: Query;

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
  serveTpsCountry(site.sirekap);
  await restart();
});

afterEach(async () => {
  vi.useRealTimers();
  await site.close();
});

async function restart(): Promise<void> {
  await site.start();
  query = await import('#lib/queries/data/data-file.ts');
}

async function fileOf(code: string, level: RegionLevel | null = null): Promise<File> {
  const answer = await query.getDataFile('gubernur', code, level);
  if (answer.kind !== 'file') throw new Error(`no file but ${answer.kind}`);
  return answer;
}

async function codesIn(code: string, level: RegionLevel | null = null): Promise<readonly string[]> {
  return (await fileOf(code, level)).file.rows.map(({ region }) => region.code);
}

const [FIRST, ...OTHERS] = KECAMATAN;
const [DESA = ''] = desaIn(FIRST);
const EVERY_DESA = KECAMATAN.flatMap(desaIn);

describe('the rows of a file', () => {
  it('are a region’s children, or every region of a tier in it, in the order of codes', async () => {
    expect(await codesIn('0')).toEqual(['31']);
    expect(await codesIn('31')).toEqual(['3171']);
    expect(await codesIn('3171')).toEqual(KECAMATAN);
    expect(await codesIn('31', 'kecamatan')).toEqual(KECAMATAN);
    expect(await codesIn('0', 'desa')).toEqual(EVERY_DESA);
    expect(await codesIn('3171', 'desa')).toEqual(EVERY_DESA);
    expect(await codesIn(FIRST, 'tps')).toEqual(desaIn(FIRST).flatMap(tpsIn));
    expect(await codesIn(DESA, 'tps')).toEqual(tpsIn(DESA));
  });

  it('know the whole way to them, without the nation', async () => {
    const { file } = await fileOf('0', 'desa');
    expect(file.rows[0]?.above.map(({ code }) => code)).toEqual(['31', '3171', FIRST]);
    expect((await fileOf('0')).file.rows[0]?.above).toEqual([]);
  });

  it('of a TPS are its form, at its own address', async () => {
    const [tps = ''] = tpsIn(DESA);
    const { file } = await fileOf(tps);
    expect(file).toMatchObject({ kind: 'tps', level: 'tps', total: null });
    expect(file.rows).toMatchObject([{ region: { code: tps }, result: { state: { kind: 'published' } } }]);
  });

  it('are the tables of pages above them: one document a parent, not one a row', async () => {
    site.sirekap.forgetRequests();
    await fileOf('3171', 'desa');
    expect(site.sirekap.countOf(/hhcw\/pkwkp\/31\/3171\/\d{6}\/\d{10}\.json$/)).toBe(0);
    expect(site.sirekap.countOf(/hhcw\/pkwkp\/31\/3171\/\d{6}\.json$/)).toBe(KECAMATAN.length);
  });

  it('are gathered once for all who come within two minutes', async () => {
    await Promise.all([fileOf(FIRST, 'tps'), fileOf(FIRST, 'tps')]);
    await fileOf(FIRST, 'tps');
    expect(site.sirekap.countOf(ANY_TPS)).toBe(6);
  });
});

describe('an address of data', () => {
  it.each([
    ['99', null],
    ['3', null],
    ['3172', 'desa'],
    ['../31', null],
    ['00', null],
  ] as const)('with the code %j is not found', async (code, level) => {
    expect(await query.getDataFile('gubernur', code, level)).toEqual({ kind: 'notFound' });
  });

  it.each([
    ['3171', 'kabkota'],
    ['3171', 'provinsi'],
    [FIRST, 'nasional'],
    [tpsIn(DESA)[0] ?? '', 'tps'],
  ] as const)('of %s has no rows of the tier %s', async (code, level) => {
    expect(await query.getDataFile('gubernur', code, level)).toEqual({ kind: 'notFound' });
  });

  it('of an unknown contest is not found, without a question to the source', async () => {
    site.sirekap.forgetRequests();
    expect(await query.getDataFile('walikota', '31', null)).toEqual({ kind: 'notFound' });
    expect(site.sirekap.requests).toEqual([]);
  });

  it('that would take too many documents is refused before any of them is asked for', async () => {
    const many = Object.fromEntries(Array.from({ length: 701 }, (_, at) => [at, at]));
    const codes = Object.keys(many).map((at) => `${DESA}${at.padStart(3, '0')}`);
    site.sirekap.override(
      `/wilayah/pilkada/pkwkp/31/3171/${FIRST}/${DESA}.json`,
      codes.map((kode, id) => ({ nama: 'TPS', id, kode, tingkat: 5 })),
    );
    expect(await query.getDataFile('gubernur', DESA, 'tps')).toEqual({
      kind: 'tooLarge',
      region: { code: DESA, name: `WILAYAH ${DESA}` },
      level: 'tps',
      most: 700,
    });
    expect(site.sirekap.countOf(ANY_TPS)).toBe(0);
  });
});

describe('what is not known', () => {
  it('of a TPS without a document, or whose document cannot be had, is a row with its reason', async () => {
    const [missing = '', broken = '', read = ''] = tpsIn(DESA);
    site.sirekap.fail({ kind: 'status', status: 404 }, new RegExp(`${missing}\\.json`));
    site.sirekap.fail({ kind: 'html' }, new RegExp(`${broken}\\.json`));
    const { file } = await fileOf(DESA, 'tps');
    expect(file.rows).toMatchObject([
      { region: { code: missing }, result: { state: { kind: 'notPublished' } } },
      { region: { code: broken }, result: null },
      { region: { code: read }, result: { state: { kind: 'published' } } },
    ]);
  });

  it('of one part leaves the rows of the others, and its own with their names', async () => {
    site.sirekap.fail({ kind: 'html' }, new RegExp(`hhcw/.*/${FIRST}\\.json`));
    const { file } = await fileOf('3171', 'desa');
    expect(file.rows).toHaveLength(EVERY_DESA.length);
    expect(file.rows.slice(0, 3)).toMatchObject([
      { region: { name: `WILAYAH ${DESA}` }, tally: { kind: 'unreachable' }, progress: { kind: 'unknown' } },
      { tally: { kind: 'unreachable' } },
      { tally: { kind: 'counted' } },
    ]);
  });

  it('of a part that has not even a list is named', async () => {
    site.sirekap.fail({ kind: 'html' }, new RegExp(`/${FIRST}\\.json`));
    const { file } = await fileOf('3171', 'desa');
    expect(file.unread.map(({ code }) => code)).toEqual([FIRST]);
    expect(file.rows).toHaveLength(OTHERS.length * 2);
  });

  it('at all is no file', async () => {
    site.sirekap.fail({ kind: 'html' });
    expect(await query.getDataFile('gubernur', '3171', 'desa')).toEqual({ kind: 'sourceUnavailable' });
    expect(await query.getDataFile('gubernur', '3171', null)).toEqual({ kind: 'sourceUnavailable' });
  });

  it('because this site could not listen is said to be unfinished: nothing is known of the source', async () => {
    site.sirekap.fail({ kind: 'hang' }, /3171\.json/);
    const answer = query.getDataFile('gubernur', '3171', null);
    await waitUntil('the source is asked', () => site.sirekap.countOf(/3171\.json/) || null);
    // Longer than the time of a question, and than what is added where nobody listened.
    keepBusy(7_000);
    expect(await answer).toEqual({ kind: 'busy' });
  });

  it('any more leaves the last good rows, and says since when', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const before = (await fileOf(DESA, 'tps')).file;
    expect(before.failingSince).toBeNull();
    site.sirekap.fail({ kind: 'html' });
    vi.setSystemTime(Date.now() + 150_000);
    const kept = (await fileOf(DESA, 'tps')).file;
    expect(kept.failingSince).not.toBeNull();
    expect(kept.rows.map(({ region }) => region)).toEqual(before.rows.map(({ region }) => region));
    expect(kept.rows).toMatchObject(Array(3).fill({ result: { state: { kind: 'published' } } }));
  });
});

describe('the version of a file', () => {
  it('stays while the source says the same, whenever it was asked', async () => {
    const before = await fileOf(FIRST);
    await restart();
    const after = await fileOf(FIRST);
    expect(after.version.tag).toBe(before.version.tag);
    expect((await fileOf(FIRST)).version).toEqual(after.version);
  });

  it('changes with a number, a state or a form', async () => {
    const tags = new Set([(await fileOf(FIRST)).version.tag]);
    serveTable(site.sirekap, FIRST, 421);
    await restart();
    tags.add((await fileOf(FIRST)).version.tag);
    serveTable(site.sirekap, FIRST, 0, 0);
    await restart();
    tags.add((await fileOf(FIRST)).version.tag);
    expect(tags.size).toBe(3);
    const [tps = ''] = tpsIn(DESA);
    const form = (await fileOf(DESA, 'tps')).version.tag;
    serveTps(site.sirekap, tps, { suara_sah: 246 });
    await restart();
    expect((await fileOf(DESA, 'tps')).version.tag).not.toBe(form);
    expect(tpsPath(tps)).toMatch(ANY_TPS);
  });
});
