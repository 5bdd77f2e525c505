import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DOUBT_MS } from '#lib/domain/answer-order.ts';
import { type Instant, instantOfMillis } from '#lib/domain/instant.ts';
import type { Published } from '#lib/domain/provenance.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

type Query = typeof import('#lib/source/monotonic-read.ts');

const START = Date.parse('2024-11-28T03:20:00Z');
const MINUTE = 60_000;
const url = 'http://sirekap/31.json';

let temp: TempDir;
let query: Query;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  temp = await makeTempDir('believed');
  vi.stubEnv('SIREKAP_CACHE_DIR', temp.path);
  await restart();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await temp.remove();
});

async function restart(): Promise<void> {
  vi.resetModules();
  globalThis.sirekapProcessState = undefined;
  query = await import('#lib/source/monotonic-read.ts');
}

/** A document that says it was written so many minutes after the start; null for one that does not say. */
function written(minutes: number | null): Published<string> {
  const sourceTime = minutes === null ? null : instantOfMillis(START + minutes * MINUTE);
  const provenance = { url, sourceTime, fetchedAt: instantOfMillis(START) };
  return { kind: 'published', value: 'x', provenance };
}

function gone(): Extract<Published<string>, { kind: 'notPublished' }> {
  return { kind: 'notPublished', url, checkedAt: instantOfMillis(Date.now()), withdrawn: null };
}

async function believed(
  known: Published<string> | null,
  said: Published<string>,
  heard: Instant | null = null,
): Promise<Result<Published<string>, SirekapError>> {
  return (await query.believed('aggregate:a/31', known, ok(said), heard)).answer;
}

const withdrawn = { ok: false, error: { kind: 'withdrawn', url } };
const minutesLater = (minutes: number) => vi.setSystemTime(START + minutes * MINUTE);

describe('an answer of the source', () => {
  it('is doubted when it is older than the last one that said its time, whatever came between', async () => {
    await believed(written(0), written(null));
    const older = { ok: false, error: { kind: 'olderThanKnown', url } };
    expect(await believed(written(null), written(-60))).toEqual(older);
    expect(await believed(written(null), written(null))).toEqual(ok(written(null)));
    expect(await believed(written(null), written(-60))).toEqual(older);
    expect(await believed(written(null), written(5))).toEqual(ok(written(5)));
    minutesLater(5);
    expect(await believed(written(null), written(-60))).toEqual(ok(written(-60)));
  });

  it('is believed when nothing was known', async () => {
    expect(await believed(null, written(0))).toEqual(ok(written(0)));
  });

  it.each([
    ['later', 0, 1],
    ['of the same time', 0, 0],
    ['without a time', 0, null],
    ['with a time after one without', null, 0],
  ])('is believed when it is %s', async (_case, before, after) => {
    expect(await believed(written(before), written(after))).toEqual(ok(written(after)));
  });

  it('that is older than the one before is a failure', async () => {
    expect(await believed(written(5), written(4))).toEqual({
      ok: false,
      error: { kind: 'olderThanKnown', url },
    });
  });

  it('that is older is believed when the source has stood by it long enough', async () => {
    await believed(written(5), written(4));
    vi.setSystemTime(START + DOUBT_MS - 1);
    expect((await believed(written(5), written(4))).ok).toBe(false);
    vi.setSystemTime(START + DOUBT_MS);
    expect((await believed(written(5), written(4))).ok).toBe(true);
  });

  it('that is older is doubted anew after the source had gone on in between', async () => {
    await believed(written(5), written(4));
    await believed(written(5), written(6));
    vi.setSystemTime(START + DOUBT_MS);
    expect((await believed(written(6), written(5))).ok).toBe(false);
  });
});

describe('a document that was published and is gone', () => {
  it('is not believed to be gone for fifteen minutes, and then is, with what it said last', async () => {
    expect(await believed(written(5), gone())).toEqual(withdrawn);
    minutesLater(14.9);
    expect(await believed(written(5), gone())).toEqual(withdrawn);
    minutesLater(15);
    const since = instantOfMillis(START);
    const { kind: _, ...last } = written(5) as Extract<Published<string>, { kind: 'published' }>;
    expect(await believed(written(5), gone())).toEqual(ok({ ...gone(), withdrawn: { since, last } }));
  });

  it('stays withdrawn while the source does not have it, and is back as soon as it has', async () => {
    await believed(written(5), gone());
    minutesLater(15);
    const answer = await believed(written(5), gone());
    if (!answer.ok) throw new Error('not believed');
    minutesLater(60);
    expect(await believed(answer.value, gone())).toMatchObject({
      value: { withdrawn: { since: '2024-11-28T03:20:00.000Z', last: { value: 'x' } } },
    });
    expect(await believed(answer.value, written(6))).toEqual(ok(written(6)));
  });

  it('is one that never was, where nothing says that it was', async () => {
    expect(await believed(null, gone())).toEqual(ok(gone()));
    expect(await believed(gone(), gone())).toEqual(ok(gone()));
  });

  it('is known over a restart to be gone, and since when', async () => {
    await believed(written(5), gone());
    await restart();
    minutesLater(10);
    expect(await believed(null, gone())).toMatchObject({
      value: { withdrawn: { since: '2024-11-28T03:20:00.000Z', last: null } },
    });
  });

  it('is gone as long as another instance says', async () => {
    minutesLater(10);
    expect(await believed(written(5), gone(), instantOfMillis(START + MINUTE))).toEqual(withdrawn);
    minutesLater(16);
    expect((await believed(written(5), gone())).ok).toBe(true);
  });

  it('is doubted anew when it was there in between, whoever remembers the doubt before', async () => {
    minutesLater(60);
    const since = instantOfMillis(START + 30 * MINUTE);
    const fetchedAt = instantOfMillis(START + 50 * MINUTE);
    const known = { ...written(50), provenance: { url, sourceTime: null, fetchedAt } } as Published<string>;
    expect(await believed(known, gone(), since)).toEqual(withdrawn);
  });

  it('is not gone since a time that is still to come', async () => {
    await believed(written(5), gone(), instantOfMillis(START + 24 * 60 * MINUTE));
    minutesLater(15);
    expect((await believed(written(5), gone())).ok).toBe(true);
  });
});
