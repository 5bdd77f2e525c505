import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes, textOfUtf8, utf8Of } from '#lib/archive/bytes/bytes.ts';
import { isSha256Hex, type Sha256Hex } from '#lib/archive/bytes/sha256-hex.ts';
import { answerKind } from '#lib/archive/recording/answer-kind.ts';
import { afterWitnessHolds, maySign } from '#lib/archive/recording/signing-guard.ts';
import { readSpool, type SpoolRecord, writeSpoolRecord } from '#lib/archive/recording/spool.ts';
import { isOfSums, timelessBody } from '#lib/archive/recording/timeless-body.ts';
import { whatToRecord } from '#lib/archive/recording/what-to-record.ts';
import { whenToPublish } from '#lib/archive/recording/when-to-publish.ts';
import { MOST_BODY_BYTES } from '#lib/archive/tiles/body-pack.ts';
import { nodeSha256 } from '#tests/support/archive/node-crypto.ts';
import { leafOf } from '#tests/support/archive/reference-tree.ts';

function hexOfText(text: string): Sha256Hex {
  const hex = createHash('sha256').update(text).digest('hex');
  if (isSha256Hex(hex)) return hex;
  throw new Error('unreachable');
}

describe('a source’s answer', () => {
  const body = utf8Of('{}');

  it.each([404, 410])('of %i says that nothing is there', (status) => {
    expect(answerKind(status, body)).toEqual({ kind: 'notThere', status });
  });

  it.each([204, 301, 304, 400, 403, 429, 500, 502, 503, 504])(
    'of %i says nothing: it is never taken for "gone"',
    (status) => {
      expect(answerKind(status, body)).toEqual({ kind: 'failed' });
    },
  );

  it('is a body up to 8 MiB, and a failure above or without one', () => {
    expect(answerKind(200, body)).toEqual({ kind: 'body', status: 200, bytes: body });
    expect(answerKind(200, new Uint8Array(MOST_BODY_BYTES + 1))).toEqual({ kind: 'failed' });
    expect(answerKind(200, null)).toEqual({ kind: 'failed' });
  });
});

describe('what is recorded', () => {
  const bodyOf = (text: string) => ({
    kind: 'body' as const,
    sha256: hexOfText(text),
    timeless: hexOfText(textOfUtf8(timelessBody(utf8Of(text))) ?? ''),
  });
  const sums = (votes: number, time: string) => bodyOf(`{"chart":{"1":${votes}},"ts":"2024-11-28 ${time}"}`);
  const at = (unixSeconds: number, ofSums = true) => ({ isOfSums: ofSums, unixSeconds });
  const last = { ...sums(5, '10:00:00'), seen: 1_000_000 };

  it('is the first body, and each that says something else', () => {
    expect(whatToRecord(null, sums(5, '10:00:00'), at(0))).toBe('document');
    expect(whatToRecord(last, sums(6, '10:00:00'), at(1_000_060))).toBe('document');
    expect(whatToRecord(last, sums(0, '10:45:04'), at(1_000_060))).toBe('document');
  });

  it('is nothing where the same came again, however long after', () => {
    expect(whatToRecord(last, sums(5, '10:00:00'), at(9_000_000))).toBe('nothing');
  });

  it('is, of sums that differ by their time alone, one in six hours', () => {
    const later = sums(5, '10:30:00');
    expect(whatToRecord(last, later, at(1_000_000 + 6 * 3_600 - 1))).toBe('nothing');
    expect(whatToRecord(last, later, at(1_000_000 + 6 * 3_600))).toBe('document');
  });

  it('waits no longer where the clock was set back by more than that', () => {
    expect(whatToRecord(last, sums(5, '10:30:00'), at(1_000_000 - 7 * 3_600))).toBe('document');
  });

  it('is every time of a TPS’s document: it is an original', () => {
    expect(whatToRecord(last, sums(5, '10:30:00'), at(1_000_060, false))).toBe('document');
  });

  it('is, once, that a document is gone; and the document again when it is back', () => {
    expect(whatToRecord(last, { kind: 'notThere' }, at(0))).toBe('gone');
    expect(whatToRecord({ kind: 'gone' }, { kind: 'notThere' }, at(0))).toBe('nothing');
    expect(whatToRecord(null, { kind: 'notThere' }, at(0))).toBe('nothing');
    expect(whatToRecord({ kind: 'gone' }, sums(5, '10:00:00'), at(0))).toBe('document');
  });

  it.each([
    ['/pilkada/hhcw/pkwkp/31.json', true],
    ['/pemilu/hhcw/ppwp.json', true],
    ['/pilkada/hhcw/pkwkp/31/3101/310101/3101011003.json', true],
    ['/pilkada/hhcw/pkwkp/31/3101/310101/3101011003/3101011003008.json', false],
    ['/pemilu/hhcw/ppwp/99/99AA/99AA01/99AA010001/99AA010001001.json', false],
    ['/pilkada/paslon/pkwkp.json', false],
    ['/pilkada/hr/pkwkp/31.json', false],
  ])('knows whether %s sums others up: %s', (path, isSum) => {
    expect(isOfSums(path)).toBe(isSum);
  });

  it('leaves bodies that are no text, and times that are none, as they are', () => {
    const noText = Uint8Array.of(0xff, 0xd8, 0xff);
    expect(timelessBody(noText)).toEqual(noText);
    const odd = utf8Of('{"ts":"kemarin","waktu":"2024-11-28 10:00:00"}');
    expect(timelessBody(odd)).toEqual(odd);
  });
});

describe('the guard before each signature', () => {
  const head = (size: number, number = size) => ({ size, root: leafOf(number) });

  it('lets the first one be signed, and each that grew out of the last', () => {
    expect(maySign(null, head(0), head(5))).toEqual({ kind: 'sign' });
    expect(maySign(head(5), head(5), head(9))).toEqual({ kind: 'sign' });
  });

  it('signs no size a second time', () => {
    expect(maySign(head(5), head(5), head(5))).toEqual({ kind: 'unchanged' });
  });

  it('refuses an old copy that was restored, whatever it makes of it', () => {
    const why = { kind: 'olderCopy', signed: 9, has: 5 };
    expect(maySign(head(9), head(5), head(12))).toEqual({ kind: 'refuse', why });
    expect(maySign(head(9), head(5), head(6))).toEqual({ kind: 'refuse', why });
  });

  it('refuses another story of what was signed', () => {
    const why = { kind: 'otherRoot', size: 9 };
    expect(maySign(head(9), head(9, 99), head(12))).toEqual({ kind: 'refuse', why });
    expect(maySign(head(9), head(9), head(9, 99))).toEqual({ kind: 'refuse', why });
    expect(maySign(head(9), head(11), head(12))).toEqual({ kind: 'refuse', why });
  });

  it('proves from the size that a witness holds, and stops where it holds more than there is or another root', () => {
    expect(afterWitnessHolds(3, { asked: 5, ours: 9 })).toEqual({ kind: 'proveFrom', size: 3 });
    expect(afterWitnessHolds(0, { asked: 5, ours: 9 })).toEqual({ kind: 'proveFrom', size: 0 });
    expect(afterWitnessHolds(9, { asked: 5, ours: 9 })).toEqual({ kind: 'proveFrom', size: 9 });
    expect(afterWitnessHolds(10, { asked: 5, ours: 9 })).toEqual({ kind: 'stop' });
    expect(afterWitnessHolds(9, { asked: 9, ours: 9 })).toEqual({ kind: 'stop' });
  });
});

describe('the spool', () => {
  const record: fc.Arbitrary<SpoolRecord> = fc.record({
    entry: fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
    body: fc.oneof(
      fc
        .uint8Array({ maxLength: 90 })
        .map((bytes) => ({ kind: 'body' as const, bytes: new Uint8Array(bytes) })),
      fc.constant({ kind: 'none' as const }),
    ),
  });
  const records = fc.array(record, { minLength: 1, maxLength: 6 });
  const partsOf = (all: readonly SpoolRecord[]) =>
    Promise.all(all.map((one) => writeSpoolRecord(nodeSha256, one)));

  it('is read back as it was written, a body of no bytes apart from none', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const bytes = joinBytes(...(await partsOf(all)));
        expect(await readSpool(nodeSha256, bytes)).toEqual({ records: all, intact: bytes.length });
      }),
      { numRuns: 50 },
    );
  });

  it('gives, cut anywhere while it was written, every whole record and where they end', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.nat(), async (all, cut) => {
        const parts = await partsOf(all);
        const last = parts.at(-1)?.length ?? 0;
        const whole = joinBytes(...parts.slice(0, -1));
        const torn = joinBytes(...parts).slice(0, whole.length + (cut % last));
        expect(await readSpool(nodeSha256, torn)).toEqual({
          records: all.slice(0, -1),
          intact: whole.length,
        });
      }),
      { numRuns: 50 },
    );
  });

  it('believes no record of which a byte is another, nor what lies behind it', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.nat(), async (all, at) => {
        const parts = await partsOf(all);
        const bytes = joinBytes(...parts);
        const place = at % bytes.length;
        const broken = new Uint8Array(bytes.with(place, (bytes[place] ?? 0) ^ 1));
        const read = await readSpool(nodeSha256, broken);
        expect(read.records.length).toBeLessThan(all.length);
        expect(read.records).toEqual(all.slice(0, read.records.length));
        expect(read.intact).toBeLessThanOrEqual(place);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a checkpoint is published', () => {
  it('a minute after the one before at the earliest, when something is new', () => {
    expect(whenToPublish(59, 3)).toEqual({ kind: 'wait', seconds: 1 });
    expect(whenToPublish(60, 3)).toEqual({ kind: 'now' });
  });

  it('a quarter of an hour after it when nothing is, with the walk that saw that', () => {
    expect(whenToPublish(60, 0)).toEqual({ kind: 'wait', seconds: 840 });
    expect(whenToPublish(900, 0)).toEqual({ kind: 'nowWithWalk' });
  });

  it('at once when there was none', () => {
    expect(whenToPublish(null, 1)).toEqual({ kind: 'now' });
    expect(whenToPublish(null, 0)).toEqual({ kind: 'nowWithWalk' });
  });
});
