import { describe, expect, it } from 'vitest';
import { aggregateParser } from '#lib/sirekap/parse-aggregate.ts';
import { aCode, aFraction } from '#tests/support/builders.ts';
import { parsedOrFail } from './parsed-or-fail.ts';
import { pemiluAggregate, pilkadaAggregate } from './wire-documents.ts';

const VOTES = { 1000023: 100, 1000024: 69 };

function jakartaOf(row: { counted: number; total: number }) {
  const json = pilkadaAggregate({ 3171: { ...row, votes: VOTES } });
  return parsedOrFail(aggregateParser('pilkada2024', aCode('31'), 'provinsi'), json).value;
}

describe('a document that contradicts itself', () => {
  it.each([
    [{ counted: 0, total: 21 }, 'votesWithoutTps'],
    [{ counted: 0, total: 0 }, 'votesWithoutTps'],
    [{ counted: 500, total: 10 }, 'moreThanAll'],
    [{ counted: 5, total: 0 }, 'moreThanAll'],
  ])('with votes and %o keeps its votes and its numbers, and says so', (row, why) => {
    const { tally, progress, rows } = jakartaOf(row);
    expect(tally.kind).toBe('counted');
    expect(progress).toEqual({ kind: 'contradictory', why, ...row });
    expect(rows[0]).toMatchObject({
      tally: { kind: 'counted' },
      progress: { kind: 'contradictory', why, ...row },
    });
  });

  it.each([120, -3])('with a percentage of %d keeps the votes of the row', (persen) => {
    const json = pemiluAggregate();
    const table = { 1101: { ...json.table[11], persen } };
    const { rows } = parsedOrFail(aggregateParser('pemilu2024', aCode('11'), 'nasional'), {
      ...json,
      table,
    }).value;
    expect(rows[0]).toMatchObject({
      tally: { kind: 'counted' },
      progress: { kind: 'contradictory', why: 'percentOutOfRange' },
    });
  });

  it('reads a rounded 100 of one TPS as that TPS, and of anything larger as about all', () => {
    const read = (parent: string, child: string, persen: number) => {
      const json = pemiluAggregate();
      const table = { [child]: { ...json.table[11], persen } };
      const parser = aggregateParser('pemilu2024', aCode(parent), 'nasional');
      return parsedOrFail(parser, { ...json, table }).value.rows[0]?.progress;
    };
    expect(read('1101012001', '1101012001001', 100)).toEqual(aFraction(1, 1));
    expect(read('110101', '1101012001', 100)).toEqual({ kind: 'percentOnly', hundredths: 10_000 });
    expect(read('110101', '1101012001', 99.997)).toEqual({ kind: 'percentOnly', hundredths: 9_999.7 });
    expect(read('110101', '1101012001', 0)).toMatchObject({ kind: 'contradictory', why: 'votesWithoutTps' });
    expect(read('0', '32', 0)).toEqual({ kind: 'percentOnly', hundredths: 0 });
  });
});
