import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregate } from '#lib/domain/aggregate.ts';
import { progressShare } from '#lib/domain/progress.ts';
import { isChildOf } from '#lib/domain/region-code.ts';
import { isCount } from '#lib/domain/share.ts';
import type { OptionVotes, Tally } from '#lib/domain/tally.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { aggregateParser } from '#lib/sirekap/parse-aggregate.ts';
import { candidatesParser } from '#lib/sirekap/parse-candidates.ts';
import { formalRecapParser } from '#lib/sirekap/parse-formal-recap.ts';
import { regionsParser } from '#lib/sirekap/parse-regions.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import type { Parser } from '#lib/sirekap/parsed.ts';
import { aCode, aContest, aPresidentialContest } from '#tests/support/builders.ts';
import { CAPTURED_IS_PRESENT, readCaptured } from '#tests/support/captured.ts';
import { capturedAt } from './captured-answers.ts';
import { mutatedJson } from './mutated-json.ts';
import * as wire from './wire-documents.ts';

const ROW = { votes: { 1000023: 120, 1000024: 80 }, counted: 5, total: 10 };
const LISTS = wire.paslon({ 31: { 1000023: { nama: 'A - B', nomor_urut: 1 } }, 3171: {} });
const DOCUMENTS: readonly unknown[] = [
  wire.pilkadaAggregate({ 3171: ROW, 3172: { counted: 0, total: 5 } }),
  wire.pemiluAggregate(),
  wire.pemiluTps(),
  wire.pilkadaTps(),
  LISTS,
  wire.formalRecap(),
  wire.wilayah({ 3171: 'JAKARTA PUSAT', 3172: 'JAKARTA UTARA' }),
  ...(CAPTURED_IS_PRESENT
    ? [
        readCaptured(capturedAt('1015', '/pilkada/hhcw/pkwkp/31.json')),
        readCaptured(capturedAt('1045', '/pilkada/hhcw/pkwkk/11.json')),
        readCaptured(capturedAt('pemilu', '/pemilu/hhcw/ppwp/11/1101/110101/1101012001.json')),
        readCaptured(capturedAt('pemilu', '/pemilu/hhcw/ppwp/11/1101/110101/1101012001/1101012001003.json')),
        readCaptured(capturedAt('pemilu', '/pemilu/ppwp.json')),
      ]
    : []),
];

const anything = fc.oneof(
  fc.jsonValue(),
  fc.json().map((text): unknown => JSON.parse(text)),
  { arbitrary: mutatedJson(DOCUMENTS), weight: 6 },
);

const AGGREGATES: readonly (readonly [string, Parser<Aggregate>])[] = [
  ['an aggregate of Pilkada', aggregateParser('pilkada2024', aCode('31'), 'provinsi')],
  ['a regents’ province', aggregateParser('pilkada2024', aCode('31'), 'kabkota')],
  ['an aggregate of Pemilu', aggregateParser('pemilu2024', aCode('0'), 'nasional')],
  ['a village of Pemilu', aggregateParser('pemilu2024', aCode('1101012001'), 'nasional')],
];
const TPS: readonly (readonly [string, Parser<TpsDocument>])[] = [
  ['a TPS of Pilkada', tpsParser(aContest(), aCode('3101011003008'))],
  ['a TPS of Pemilu', tpsParser(aPresidentialContest(), aCode('1101012001003'))],
];
const PARSERS: readonly (readonly [string, Parser<unknown>])[] = [
  ...AGGREGATES,
  ...TPS,
  ['candidates of Pilkada', candidatesParser('pilkada2024')],
  ['candidates of Pemilu', candidatesParser('pemilu2024')],
  ['a list of regions', regionsParser(aCode('31'))],
  ['a formal recap', formalRecapParser(aCode('31'))],
];

const RUNS = { numRuns: 400 };

function countedIn(tally: Tally): readonly OptionVotes[] {
  return tally.kind === 'counted' ? tally.votes : [];
}

describe('any JSON whatever', () => {
  it.each(PARSERS)('read as %s is a document or a stated problem, never a throw', (_, parse) => {
    fc.assert(
      fc.property(anything, (json) => {
        const result = parse(json);
        if (result.ok) expect(result.value).toHaveProperty('value');
        else expect(result.error.problem).toMatch(/^[\s\S]{1,200}$/);
      }),
      RUNS,
    );
  });

  it.each(AGGREGATES)('read as %s gives only true counts, true shares and direct children', (_, parse) => {
    fc.assert(
      fc.property(anything, (json) => {
        const result = parse(json);
        if (!result.ok) return;
        const { region, tally, progress, rows } = result.value.value;
        const votes = [tally, ...rows.map((row) => row.tally)].flatMap(countedIn);
        expect(votes.filter((entry) => entry.votes !== null && !isCount(entry.votes))).toEqual([]);
        const shares = [progress, ...rows.map((row) => row.progress)].map(progressShare);
        expect(shares.filter((share) => share !== null && !(share >= 0 && share <= 10_000))).toEqual([]);
        expect(rows.filter(({ code }) => !isChildOf(code, region))).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(TPS)('read as %s gives only true counts, and votes only where one was read', (_, parse) => {
    fc.assert(
      fc.property(anything, (json) => {
        const result = parse(json);
        if (!result.ok || result.value.value.votes.kind !== 'read') return;
        const votes = result.value.value.votes.votes.map((entry) => entry.votes);
        expect(votes.some((count) => count !== null)).toBe(true);
        expect(votes.filter((count) => count !== null && !isCount(count))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('leaves the prototypes of objects alone', () => {
    const json: unknown = JSON.parse(
      '{"chart":{"__proto__":{"100025":1}},"table":{"__proto__":{}},"__proto__":{"x":1}}',
    );
    for (const [, parse] of PARSERS) parse(json);
    expect({}).not.toHaveProperty('x');
    expect({}).not.toHaveProperty('100025');
  });
});

describe('what is plainly another document', () => {
  it.each(PARSERS.filter(([name]) => name !== 'candidates of Pemilu'))('is not read as %s', (_, parse) => {
    const others: readonly unknown[] = [{ a: 1 }, null, 'x', 5, true, [1], [{ a: 1 }]];
    expect(others.filter((json) => parse(json).ok)).toEqual([]);
  });
});
