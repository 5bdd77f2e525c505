import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShareOf } from '#lib/domain/charts/read-share.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { type RowKey, ranksOf, sortRows } from '#lib/domain/row-order.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { aFraction, anOptionId, aResultRow, aTally } from '#tests/support/builders.ts';
import { aTurnoutDigest, aTurnoutRow } from '#tests/support/digest-rows.ts';

const OPTION = anOptionId('1000023');
const BY_VOTES: RowKey = { by: 'votes', option: OPTION };

const tally: fc.Arbitrary<Tally> = fc.oneof(
  fc.nat({ max: 50 }).map((votes) => aTally({ [OPTION]: votes })),
  fc.constantFrom<Tally>(
    { kind: 'notReported' },
    { kind: 'withheld' },
    { kind: 'noTotals' },
    aTally({ 1: 9 }),
  ),
);
const progress: fc.Arbitrary<Progress> = fc.oneof(
  fc.nat({ max: 10 }).map((counted) => aFraction(counted, 10)),
  fc.constantFrom<Progress>({ kind: 'unknown' }, aFraction(0, 0)),
);
const rows = fc.array(
  fc
    .record({
      code: fc.integer({ min: 1_100, max: 9_999 }),
      name: fc.option(fc.constantFrom('BANDUNG', 'BOGOR', 'CIMAHI')),
      tally,
      progress,
      digest: fc.option(fc.nat({ max: 10_000 }).map((turnout) => aTurnoutDigest(turnout))),
    })
    .map(({ code, ...rest }) => aResultRow(`${code}`, rest)),
);
const key = fc.constantFrom<RowKey>(
  { by: 'code' },
  { by: 'name' },
  { by: 'progress' },
  { by: 'validVotes' },
  { by: 'turnout' },
  BY_VOTES,
);

function isUnknown(row: ResultRow, by: RowKey): boolean {
  if (by.by === 'name') return row.name === null;
  if (by.by === 'progress')
    return row.progress.kind === 'unknown' || (row.progress.kind === 'fraction' && row.progress.total === 0);
  if (by.by === 'validVotes') return row.tally.kind !== 'counted';
  // What too few TPS tell, of a number that is known, is no turnout of the region.
  if (by.by === 'turnout') return readShareOf(row, 'turnout') === null;
  if (by.by === 'votes')
    return row.tally.kind !== 'counted' || row.tally.votes.every(({ option }) => option !== by.option);
  return false;
}

describe('sorted rows', () => {
  it('are the same rows', () => {
    fc.assert(
      fc.property(rows, key, fc.boolean(), (all, by, descending) => {
        const sorted = sortRows(all, by, descending);
        expect(sorted).toHaveLength(all.length);
        expect(new Set(sorted)).toEqual(new Set(all));
      }),
    );
  });

  it('end with those whose value is unknown, whichever way the order runs', () => {
    fc.assert(
      fc.property(rows, key, fc.boolean(), (all, by, descending) => {
        const unknown = sortRows(all, by, descending).map((row) => isUnknown(row, by));
        expect(unknown).toEqual([...unknown].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  it('rise or fall by votes', () => {
    const all = [3, 11, 7].map((votes, index) =>
      aResultRow(`${3_171 + index}`, { tally: aTally({ [OPTION]: votes }) }),
    );
    expect(sortRows(all, BY_VOTES, false).map((row) => row.code)).toEqual(['3171', '3173', '3172']);
    expect(sortRows(all, BY_VOTES, true).map((row) => row.code)).toEqual(['3172', '3173', '3171']);
  });

  it('put a known zero before what is unknown', () => {
    const zero = aResultRow('3171', { tally: aTally({ [OPTION]: 0 }) });
    const withheld = aResultRow('3172', { tally: { kind: 'withheld' } });
    expect(sortRows([withheld, zero], BY_VOTES, false)[0]).toBe(zero);
    expect(sortRows([withheld, zero], BY_VOTES, true)[0]).toBe(zero);
  });

  it('compare progress by share, whatever the number of TPS', () => {
    const half = aResultRow('3171', { progress: aFraction(500, 1_000) });
    const most = aResultRow('3172', { progress: aFraction(9, 10) });
    const percent = aResultRow('3173', { progress: { kind: 'percentOnly', hundredths: 7_000 } });
    expect(sortRows([most, half, percent], { by: 'progress' }, false)).toEqual([half, percent, most]);
  });

  it('rise or fall by all valid votes, and by the turnout read', () => {
    const all = [
      aTurnoutRow('3171', 8_000, { tally: aTally({ [OPTION]: 1, 1000024: 9 }) }),
      aTurnoutRow('3172', 6_000, { tally: aTally({ [OPTION]: 20, 1000024: 0 }) }),
      aTurnoutRow('3173', 7_000, { tally: aTally({ [OPTION]: 5, 1000024: 0 }) }),
    ];
    const codes = (by: RowKey) => sortRows(all, by, true).map((row) => row.code);
    expect(codes({ by: 'validVotes' })).toEqual(['3172', '3171', '3173']);
    expect(codes({ by: 'turnout' })).toEqual(['3171', '3173', '3172']);
  });

  it('keep their order among equals, and the given list as it is', () => {
    const all = [aResultRow('3172', { name: 'SAMA' }), aResultRow('3171', { name: 'SAMA' })];
    expect(sortRows(all, { by: 'name' }, true)).toEqual(all);
    sortRows(all, { by: 'code' }, false);
    expect(all.map((row) => row.code)).toEqual(['3172', '3171']);
  });

  it('rise or fall by share of their own valid votes, whatever their number', () => {
    const small = aResultRow('3171', { tally: aTally({ [OPTION]: 8, 1000024: 2 }) });
    const large = aResultRow('3172', { tally: aTally({ [OPTION]: 60, 1000024: 40 }) });
    expect(sortRows([large, small], { by: 'share', option: OPTION }, true)).toEqual([small, large]);
  });
});

describe('places of rows', () => {
  it('begin with the most votes, are shared by equals, and are none where votes are unknown', () => {
    const all = [3, 11, 3, 1].map((votes, index) =>
      aResultRow(`${3_171 + index}`, { tally: aTally({ [OPTION]: votes }) }),
    );
    const withheld = aResultRow('3175', { tally: { kind: 'withheld' } });
    expect([...ranksOf([...all, withheld], BY_VOTES)]).toEqual([
      ['3172', 1],
      ['3171', 2],
      ['3173', 2],
      ['3174', 4],
    ]);
  });
});
