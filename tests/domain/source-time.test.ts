import { describe, expect, it } from 'vitest';
import { AHEAD_MS, judged, provenanceOf, readSourceTime } from '#lib/domain/source-time.ts';
import { anInstant } from '#tests/support/builders.ts';

const HEARD = anInstant('2024-11-28T03:20:00.000Z');

function sourceTimeOf(text: string | number | null) {
  const { sourceTime, refusedTime } = provenanceOf('http://sirekap/31.json', readSourceTime(text), HEARD);
  return { sourceTime, refusedTime };
}

describe('the time that a document gives for itself', () => {
  it('is its time where it can be', () => {
    expect(sourceTimeOf('2024-11-28 10:15:04')).toEqual({ sourceTime: '2024-11-28T10:15:04+07:00' });
  });

  it.each([null, '', '  '])('%j is none, and nothing is refused', (text) => {
    expect(sourceTimeOf(text)).toEqual({ sourceTime: null });
  });

  it.each([
    '2099-01-01 00:00:00',
    '9999-12-31 23:59:59',
    '2024-11-28 10:25:01',
    '1970-01-01 07:00:00',
    '0001-01-01 00:00:00',
    '2024-02-30 10:00:00',
    '28-11-2024',
    '2024-11-28T10:15:04+07:00',
  ])('%s is refused and told as it was written', (text) => {
    expect(sourceTimeOf(text)).toEqual({ sourceTime: null, refusedTime: text });
  });

  it('may be ahead of the clock of this site by as much as clocks differ', () => {
    const at = new Date(Date.parse(HEARD) + AHEAD_MS + 7 * 3_600_000).toISOString();
    expect(sourceTimeOf(at.slice(0, 19).replace('T', ' ')).refusedTime).toBeUndefined();
  });

  it.each(['kemarin', 'MENANG 2 PUTARAN', '1'.repeat(10_000), '2024-11-28 <b>'])(
    '%j is refused, and its words are not repeated',
    (text) => {
      expect(sourceTimeOf(text)).toEqual({ sourceTime: null, refusedTime: '' });
    },
  );

  it('as a number is no time, though true numbers may stand beside it', () => {
    expect(sourceTimeOf(1_732_763_704)).toEqual({ sourceTime: null, refusedTime: '1732763704' });
  });
});

describe('a provenance that an earlier version kept', () => {
  it('is judged anew', () => {
    const kept = { url: 'u', sourceTime: anInstant('2099-01-01T00:00:00+07:00'), fetchedAt: HEARD };
    expect(judged(kept)).toEqual({
      url: 'u',
      sourceTime: null,
      fetchedAt: HEARD,
      refusedTime: '2099-01-01 00:00:00',
    });
  });

  it('keeps what was refused before', () => {
    const kept = { url: 'u', sourceTime: null, fetchedAt: HEARD, refusedTime: '2099-01-01 00:00:00' };
    expect(judged(kept)).toEqual(kept);
  });
});
