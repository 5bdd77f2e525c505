import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instantOfMillis } from '#lib/domain/instant.ts';
import type { Published } from '#lib/domain/provenance.ts';
import { ok } from '#lib/domain/result.ts';
import { believed, DOUBT_MS } from '#lib/queries/believed.ts';

const START = Date.parse('2024-11-28T03:20:00Z');
let url = '';
let tests = 0;

beforeEach(() => {
  tests += 1;
  url = `http://recap/${tests}.json`;
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A document that says it was written so many minutes after the start; null for one that does not say. */
function written(minutes: number | null): Published<string> {
  const sourceTime = minutes === null ? null : instantOfMillis(START + minutes * 60_000);
  const provenance = { url, sourceTime, fetchedAt: instantOfMillis(Date.now()) };
  return { kind: 'published', value: 'x', provenance };
}

describe('an answer of the source', () => {
  it('is believed when nothing was known', () => {
    expect(believed(null, ok(written(0)))).toEqual(ok(written(0)));
  });

  it.each([
    ['later', 0, 1],
    ['of the same time', 0, 0],
    ['without a time', 0, null],
    ['with a time after one without', null, 0],
  ])('is believed when it is %s', (_case, before, after) => {
    expect(believed(written(before), ok(written(after)))).toEqual(ok(written(after)));
  });

  it('that is older than the one before is a failure', () => {
    expect(believed(written(5), ok(written(4)))).toEqual({
      ok: false,
      error: { kind: 'olderThanKnown', url },
    });
  });

  it('that says a published document is gone is a failure', () => {
    const gone = { kind: 'notPublished', url, checkedAt: instantOfMillis(START) } as const;
    expect(believed(written(5), ok(gone))).toEqual({ ok: false, error: { kind: 'withdrawn', url } });
    expect(believed(gone, ok(gone))).toEqual(ok(gone));
  });

  it('that is older is believed when the source has stood by it long enough', () => {
    believed(written(5), ok(written(4)));
    vi.setSystemTime(START + DOUBT_MS - 1);
    expect(believed(written(5), ok(written(4))).ok).toBe(false);
    vi.setSystemTime(START + DOUBT_MS);
    expect(believed(written(5), ok(written(4))).ok).toBe(true);
  });

  it('that is older is doubted anew after the source had gone on in between', () => {
    believed(written(5), ok(written(4)));
    believed(written(5), ok(written(6)));
    vi.setSystemTime(START + DOUBT_MS);
    expect(believed(written(6), ok(written(5))).ok).toBe(false);
  });
});
