import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Aggregate } from '#lib/domain/aggregate.ts';
import type { Published } from '#lib/domain/provenance.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { aCode, aFraction, anAggregate, anInstant, aTally } from '#tests/support/builders.ts';
import { captureLog } from '#tests/support/captured-log.ts';
import { type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';

const JAKARTA = aCode('31');
const COUNTED = aTally({ 1000023: 1_717_245, 1000024: 458_886 });

let site: SiteUnderTest;

beforeEach(async () => {
  site = await setUpSite(['gubernur', 'bupati']);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await site.close();
});

function published(
  tally: Tally,
  time = '2024-11-28T10:15:04+07:00',
): Extract<Published<Aggregate>, { kind: 'published' }> {
  return {
    kind: 'published',
    value: anAggregate({ region: JAKARTA, tally, progress: aFraction(14_825, 14_835) }),
    provenance: {
      url: 'http://sirekap.test/31.json',
      sourceTime: anInstant(time),
      fetchedAt: anInstant('2024-11-28T03:20:00Z'),
    },
  };
}

async function keptFile(): Promise<string> {
  const names = await readdir(site.cacheDir, { recursive: true });
  const name = names.find((candidate) => candidate.endsWith('31.json'));
  if (name === undefined) throw new Error('nothing kept');
  return join(site.cacheDir, name);
}

const GOOD = {
  votes: COUNTED.votes,
  progress: aFraction(14_825, 14_835),
  provenance: published(COUNTED).provenance,
};

describe('the last good answer', () => {
  it('is what was counted, with its progress and where it came from', async () => {
    const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
    await rememberGoodAnswer(contest('gubernur'), published(COUNTED));
    expect(await recallGoodAnswer(contest('gubernur'), JAKARTA)).toEqual(GOOD);
  });

  it.each(['withheld', 'notReported', 'noTotals'] as const)(
    'is not replaced by one that is %s',
    async (kind) => {
      const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
      await rememberGoodAnswer(contest('gubernur'), published(COUNTED));
      await rememberGoodAnswer(contest('gubernur'), published({ kind }, '2024-11-28T10:45:04+07:00'));
      expect(await recallGoodAnswer(contest('gubernur'), JAKARTA)).toEqual(GOOD);
    },
  );

  it.each<[string, Record<string, number | null>]>([
    ['gives no number for', { 1000023: 1_717_300, 1000024: null }],
    ['leaves out', { 1000023: 1_717_300 }],
  ])('is not replaced by one that %s an option, nor after a restart', async (_, votes) => {
    const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
    await rememberGoodAnswer(contest('gubernur'), published(COUNTED));
    await rememberGoodAnswer(contest('gubernur'), published(aTally(votes), '2024-11-28T10:30:04+07:00'));
    expect(await recallGoodAnswer(contest('gubernur'), JAKARTA)).toEqual(GOOD);
    const restarted = await site.start();
    const partial = published(aTally({ 1000023: 1_717_300, 1000024: null }), '2024-11-28T10:30:04+07:00');
    await restarted.rememberGoodAnswer(restarted.contest('gubernur'), partial);
    expect(await restarted.recallGoodAnswer(restarted.contest('gubernur'), JAKARTA)).toEqual(GOOD);
  });

  it('is one that gives no number for an option, where no better one was received', async () => {
    const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
    const partial = aTally({ 1000023: 5, 1000024: null });
    await rememberGoodAnswer(contest('gubernur'), published(partial));
    expect(await recallGoodAnswer(contest('gubernur'), JAKARTA)).toMatchObject({ votes: partial.votes });
    const restarted = await site.start();
    expect(await restarted.recallGoodAnswer(restarted.contest('gubernur'), JAKARTA)).toMatchObject({
      votes: partial.votes,
    });
  });

  it('is the latest, even if votes went down (RECAP_API §5.7)', async () => {
    const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
    const lower = aTally({ 1000023: 1_717_000, 1000024: 458_886 });
    await rememberGoodAnswer(contest('gubernur'), published(COUNTED));
    await rememberGoodAnswer(contest('gubernur'), published(lower, '2024-11-28T10:30:04+07:00'));
    expect(await recallGoodAnswer(contest('gubernur'), JAKARTA)).toMatchObject({ votes: lower.votes });
    const restarted = await site.start();
    expect(await restarted.recallGoodAnswer(restarted.contest('gubernur'), JAKARTA)).toMatchObject({
      votes: lower.votes,
    });
  });

  it('survives a restart', async () => {
    const before = await site.start();
    await before.rememberGoodAnswer(before.contest('gubernur'), published(COUNTED));
    const { recallGoodAnswer, contest } = await site.start();
    expect(await recallGoodAnswer(contest('gubernur'), JAKARTA)).toEqual(GOOD);
  });

  it('is of one contest and one region', async () => {
    const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
    await rememberGoodAnswer(contest('gubernur'), published(COUNTED));
    expect(await recallGoodAnswer(contest('bupati'), JAKARTA)).toBeNull();
    expect(await recallGoodAnswer(contest('gubernur'), aCode('32'))).toBeNull();
  });

  it.each([
    ['half-written', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['of another shape', () => '{"votes":[]}'],
    ['with a negative vote', (text: string) => text.replace('1717245', '-1')],
    ['with a time that is none', (text: string) => text.replace('2024-11-28T03:20:00Z', 'kemarin')],
  ])('is none when its file is %s', async (_, spoil) => {
    const before = await site.start();
    await before.rememberGoodAnswer(before.contest('gubernur'), published(COUNTED));
    const file = await keptFile();
    await writeFile(file, spoil(await readFile(file, 'utf8')));
    const { recallGoodAnswer, contest } = await site.start();
    expect(await recallGoodAnswer(contest('gubernur'), JAKARTA)).toBeNull();
  });

  it('leaves no draft behind', async () => {
    const { rememberGoodAnswer, contest } = await site.start();
    await rememberGoodAnswer(contest('gubernur'), published(COUNTED));
    const names = await readdir(dirname(await keptFile()));
    expect(names).toEqual(['31.json']);
  });

  it('is kept in memory where the folder cannot be written, and says so to the operator', async () => {
    const log = captureLog();
    const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
    // A file where the folder should be stops everyone, root included.
    await writeFile(site.cacheDir, 'in the way');
    await rememberGoodAnswer(contest('gubernur'), published(COUNTED));
    expect(await recallGoodAnswer(contest('gubernur'), JAKARTA)).toEqual(GOOD);
    expect(log.lines()).toContainEqual(expect.objectContaining({ msg: 'last good answer not written' }));
  });
});

describe('the last good row of a table', () => {
  const INNER = aCode('3171');
  const row = (tally: Tally) => [{ code: INNER, tally, progress: aFraction(5, 10) }];
  const withRows = (tally: Tally, rowTally: Tally, time?: string) => {
    const answer = published(tally, time);
    return { ...answer, value: { ...answer.value, rows: row(rowTally) } };
  };
  const ROW = aTally({ 1000023: 120, 1000024: 80 });

  it('is what a region falls back on that was never asked for itself, over a restart too', async () => {
    const first = await site.start();
    await first.rememberGoodAnswer(first.contest('gubernur'), withRows(COUNTED, ROW));
    const withheld = withRows({ kind: 'withheld' }, { kind: 'withheld' }, '2024-11-28T10:45:04+07:00');
    await first.rememberGoodAnswer(first.contest('gubernur'), withheld);
    for (const queries of [first, await site.start()]) {
      expect(await queries.recallGoodAnswer(queries.contest('gubernur'), INNER)).toEqual({
        votes: ROW.votes,
        progress: aFraction(5, 10),
        provenance: GOOD.provenance,
      });
    }
  });

  it('is kept where the table has no total, and where other rows go on being counted', async () => {
    const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
    await rememberGoodAnswer(contest('bupati'), withRows({ kind: 'noTotals' }, ROW));
    await rememberGoodAnswer(contest('bupati'), {
      ...withRows({ kind: 'noTotals' }, { kind: 'withheld' }, '2024-11-28T10:45:04+07:00'),
    });
    expect(await recallGoodAnswer(contest('bupati'), INNER)).toMatchObject({ votes: ROW.votes });
  });

  it('gives way to the region’s own document where that is newer', async () => {
    const { rememberGoodAnswer, recallGoodAnswer, contest } = await site.start();
    await rememberGoodAnswer(contest('gubernur'), withRows(COUNTED, ROW));
    const own = published(aTally({ 1000023: 130, 1000024: 90 }), '2024-11-28T10:18:00+07:00');
    const inner = { ...own, value: { ...own.value, region: INNER, rows: [] } };
    await rememberGoodAnswer(contest('gubernur'), inner);
    expect((await recallGoodAnswer(contest('gubernur'), INNER))?.provenance.sourceTime).toBe(
      '2024-11-28T10:18:00+07:00',
    );
  });

  it('never fills a file so that it could not be read again, however many rows come and go', async () => {
    const kecamatan = aCode('317101');
    const first = await site.start();
    for (const [at, hundreds] of ['01', '02', '03'].entries()) {
      const rows = Array.from({ length: 99 }, (_, index) => ({
        code: aCode(`317101${hundreds}${String(index + 1).padStart(2, '0')}`),
        tally: ROW,
        progress: aFraction(5, 10),
      }));
      const answer = published(COUNTED, `2024-11-28T10:1${at}:00+07:00`);
      const value = { ...answer.value, region: kecamatan, rows };
      await first.rememberGoodAnswer(first.contest('gubernur'), { ...answer, value });
    }
    const again = await site.start();
    const recalled = (code: string) => again.recallGoodAnswer(again.contest('gubernur'), aCode(code));
    expect(await recalled('317101')).toMatchObject({ votes: COUNTED.votes });
    expect(await recalled('3171010301')).toMatchObject({ votes: ROW.votes });
  });

  it('is read beside files of the version before, which had a total alone', async () => {
    const first = await site.start();
    await first.rememberGoodAnswer(first.contest('gubernur'), published(COUNTED));
    await writeFile(await keptFile(), JSON.stringify(GOOD));
    const later = await site.start();
    expect(await later.recallGoodAnswer(later.contest('gubernur'), JAKARTA)).toEqual(GOOD);
  });
});
