import { describe, expect, it } from 'vitest';
import { aggregateParser } from '#lib/sirekap/parse-aggregate.ts';
import { formalRecapParser } from '#lib/sirekap/parse-formal-recap.ts';
import { tpsParser } from '#lib/sirekap/parse-tps.ts';
import type { Parser } from '#lib/sirekap/parsed.ts';
import { aCode, aContest, aPresidentialContest } from '#tests/support/builders.ts';
import { parsedOrFail, problemOrFail } from './parsed-or-fail.ts';
import { formalRecap, pemiluAggregate, pemiluTps, pilkadaAggregate, pilkadaTps } from './wire-documents.ts';

const ROW = { votes: { 1000023: 120, 1000024: 80 }, counted: 5, total: 10 };

const COUNTS: readonly (readonly [string, Parser<unknown>, object])[] = [
  [
    'a Pilkada aggregate',
    aggregateParser('pilkada2024', aCode('31'), 'provinsi'),
    pilkadaAggregate({ 3171: ROW }),
  ],
  ['a Pemilu aggregate', aggregateParser('pemilu2024', aCode('0'), 'nasional'), pemiluAggregate()],
  ['a Pilkada TPS', tpsParser(aContest(), aCode('1101012001003')), pilkadaTps()],
  ['a Pemilu TPS', tpsParser(aPresidentialContest(), aCode('1101012001003')), pemiluTps()],
];
const recapOfJakarta = formalRecapParser(aCode('31'));

describe('a document that says it is of another family than its address', () => {
  it.each(COUNTS)('is refused where %s belongs', (_name, parse, json) => {
    for (const mode of ['hr', 'HR ', 'hhcd', 'x'.repeat(5_000), 5, {}])
      expect(problemOrFail(parse, { ...json, mode })).toContain('mode');
  });

  it('is refused where a D.Hasil belongs, though it has a chart and a table', () => {
    for (const mode of ['hhcw', 'hhcd', 5])
      expect(problemOrFail(recapOfJakarta, { ...formalRecap(), mode })).toContain('mode');
  });
});

describe('a document that says its own family, or none', () => {
  it.each(COUNTS)('is read where %s belongs', (_name, parse, json) => {
    const read = parsedOrFail(parse, json).value;
    for (const mode of [undefined, null, '', 'HHCW'])
      expect(parsedOrFail(parse, { ...json, mode }).value).toEqual(read);
  });

  it('is read where a D.Hasil belongs', () => {
    const { value } = parsedOrFail(recapOfJakarta, formalRecap());
    for (const mode of [undefined, null, 'hr'])
      expect(parsedOrFail(recapOfJakarta, { ...formalRecap(), mode }).value).toEqual(value);
  });
});
