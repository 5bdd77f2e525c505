import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { jsonFile } from '#lib/export/json-file.ts';
import { noteLines } from '#lib/export/notes.ts';
import { aCode, aTally } from '#tests/support/builders.ts';
import { okValue, type Queries, type SiteUnderTest } from './site-under-test.ts';
import { serveJakarta, withholdJakarta } from './small-country.ts';
import { closeSmallCountry, openSmallCountry, START } from './small-country-site.ts';

let site: SiteUnderTest;
let queries: Queries;

beforeEach(async () => {
  site = await openSmallCountry();
  queries = await site.start();
});

afterEach(() => closeSmallCountry(site));

async function resultOf(code: string): Promise<RegionResult> {
  return okValue(await queries.getRegionResult(queries.contest('gubernur'), aCode(code)));
}

describe('a region whose source withholds its votes (RECAP_API, "Zeroing")', () => {
  it('has the last good total with its time, and none of the zeros', async () => {
    await resultOf('31');
    withholdJakarta(site.sirekap);
    vi.setSystemTime(START + 10_000);
    const { state } = await resultOf('31');
    expect(state).toMatchObject({
      kind: 'published',
      tally: { kind: 'withheld' },
      progress: { counted: 6, total: 10 },
      lastGood: {
        votes: aTally({ 1000023: 120, 1000024: 80 }).votes,
        progress: { counted: 5, total: 10 },
        provenance: { sourceTime: '2024-11-28T10:15:04+07:00' },
      },
    });
  });

  it('has its row of the table of the tier above, where it was never asked for itself', async () => {
    await resultOf('31');
    withholdJakarta(site.sirekap);
    vi.setSystemTime(START + 10_000);
    const { state } = await resultOf('3171');
    expect(state).toMatchObject({
      elsewhere: { tally: { kind: 'withheld' } },
      lastGood: {
        progress: { counted: 5, total: 10 },
        provenance: { url: expect.stringContaining('/31.json'), sourceTime: '2024-11-28T10:15:04+07:00' },
      },
    });
  });

  it('tells in its files how many TPS the last good total was of', async () => {
    await resultOf('31');
    withholdJakarta(site.sirekap);
    vi.setSystemTime(START + 10_000);
    const { getDataFile } = await import('#lib/queries/data/data-file.ts');
    const answer = await getDataFile('gubernur', '31', null);
    if (answer.kind !== 'file') throw new Error(answer.kind);
    expect(jsonFile(answer.file, '').last_good?.tps).toEqual({
      counted: 5,
      total: 10,
      share: 50,
      note: null,
    });
    expect(noteLines(answer.file, '').join('\n')).toContain('TPS masuk: 5 / 10 (50,00%)');
  });

  it('has it after a restart too', async () => {
    await resultOf('31');
    withholdJakarta(site.sirekap);
    queries = await site.start();
    expect((await resultOf('31')).state).toMatchObject({
      tally: { kind: 'withheld' },
      lastGood: { progress: { counted: 5 } },
    });
  });

  it('says so with nothing before it, where it was never seen counted', async () => {
    withholdJakarta(site.sirekap);
    expect((await resultOf('31')).state).toMatchObject({ tally: { kind: 'withheld' }, lastGood: null });
  });
});

describe('a region whose source fails', () => {
  it('keeps its last answer and says since when', async () => {
    await resultOf('31');
    await site.sirekap.disappear();
    vi.setSystemTime(START + 10_000);
    const { state, failingSince } = await resultOf('31');
    expect(state).toMatchObject({ kind: 'published', progress: { counted: 5 } });
    expect(failingSince).toBe('2024-11-28T03:20:10.000Z');
  });

  it('is an error with nothing kept', async () => {
    site.sirekap.fail({ kind: 'wrongShape' }, /hhcw/);
    const result = await queries.getRegionResult(queries.contest('gubernur'), aCode('31'));
    expect(result).toMatchObject({ ok: false, error: { kind: 'wrongShape' } });
  });

  it('is up to date again with the next good answer', async () => {
    await resultOf('31');
    site.sirekap.fail({ kind: 'html' });
    vi.setSystemTime(START + 10_000);
    await resultOf('31');
    await site.sirekap.recover();
    serveJakarta(site.sirekap, { votes: { 1000023: 130, 1000024: 90 }, counted: 7, total: 10 });
    vi.setSystemTime(START + 15_000);
    const { state, failingSince } = await resultOf('31');
    expect(failingSince).toBeNull();
    expect(state).toMatchObject({ progress: { counted: 7 } });
  });
});
