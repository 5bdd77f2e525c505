import { describe, expect, it } from 'vitest';
import { DOUBT_MS, isBehind, withStandingRecap } from '#lib/domain/answer-order.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const START = Date.parse('2024-11-28T03:20:00Z');

/** A result received so many seconds after the start, written so many minutes after it; null does not say when. */
function told(heard: number, written: number | null, url = 'https://recap.example/31.json'): RegionResult {
  const sourceTime = written === null ? null : instantOfMillis(START + written * 60_000);
  const { result } = aShownPlace();
  if (result.state.kind !== 'published') throw new Error('not published');
  const provenance = { url, sourceTime, fetchedAt: instantOfMillis(START + heard * 1000) };
  return { ...result, state: { ...result.state, tally: aTally({ 100025: 1 }), provenance } };
}

describe('an answer of the refresh route', () => {
  it.each([
    ['received earlier', told(0, 0), told(10, 0)],
    ['received earlier, without the source’s time', told(0, null), told(10, null)],
    ['received and written earlier', told(-3_600, -75), told(10, 0)],
    ['received later, of a document that was written earlier', told(20, -1), told(10, 0)],
  ])('%s is behind what stands', (_case, answer, standing) => {
    expect(isBehind(answer, standing)).toBe(true);
  });

  it.each([
    ['the same', told(10, 0), told(10, 0)],
    ['received later', told(20, 0), told(10, 0)],
    ['received and written later, whatever its numbers', told(20, 1), told(10, 0)],
    ['written later, by an instance whose clock is behind', told(-3_600, 1), told(10, 0)],
    ['of another document', told(20, -1, 'https://recap.example/0.json'), told(10, 0)],
    ['one that the source has stood by', told(10 + DOUBT_MS / 1000, -1), told(10, 0)],
  ])('%s is not', (_case, answer, standing) => {
    expect(isBehind(answer, standing)).toBe(false);
  });

  it('that says nothing is published is behind what was received after that was asked', () => {
    const absent = (seconds: number): RegionResult => ({
      ...told(0, 0),
      state: {
        kind: 'notPublished',
        url: 'https://recap.example/31.json',
        checkedAt: instantOfMillis(START + seconds * 1000),
        withdrawnSince: null,
        elsewhere: null,
        lastGood: null,
      },
    });
    expect(isBehind(absent(0), told(10, 0))).toBe(true);
    expect(isBehind(absent(20), told(10, 0))).toBe(false);
  });

  it('never takes away a plenary’s document that another instance has not heard of yet', () => {
    const url = 'https://recap.example/hr/31.json';
    const absent = (seconds: number): RegionResult['recap'] => ({
      kind: 'asked',
      answer: {
        kind: 'notPublished',
        url,
        checkedAt: instantOfMillis(START + seconds * 1000),
        withdrawn: null,
      },
    });
    const there = absent(10);
    expect(
      withStandingRecap({ ...told(20, 0), recap: absent(0) }, { ...told(10, 0), recap: there }).recap,
    ).toBe(there);
    const later = absent(30);
    expect(withStandingRecap({ ...told(20, 0), recap: later }, { ...told(10, 0), recap: there }).recap).toBe(
      later,
    );
  });
});
