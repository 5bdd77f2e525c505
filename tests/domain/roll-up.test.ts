import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp } from '#lib/domain/roll-up.ts';
import { aFraction, anAggregate, aTableRow, aTally } from '#tests/support/builders.ts';

const count = fc.nat({ max: 1_000_000 });
const twoOptions = fc.record({ 1000023: count, 1000024: count });
const WITHHELD = { kind: 'withheld' } as const;

function rowsOf(tallies: readonly Record<string, number | null>[]) {
  return tallies.map((votes, index) => aTableRow(`${3_171 + index}`, aTally(votes), aFraction(1, 2)));
}

/** What `rollUp` says of agreement; throws where there is nothing to compare. */
function agrees(aggregate: Parameters<typeof rollUp>[0]): boolean | null {
  const result = rollUp(aggregate);
  if (result.kind === 'notComparable') throw new Error(result.reason);
  return result.agrees;
}

describe('a roll-up (R18)', () => {
  it('agrees when every option adds up to the published total', () => {
    fc.assert(
      fc.property(fc.array(twoOptions, { minLength: 1, maxLength: 8 }), (tallies) => {
        const total = {
          1000023: tallies.reduce((sum, row) => sum + row[1000023], 0),
          1000024: tallies.reduce((sum, row) => sum + row[1000024], 0),
        };
        expect(agrees(anAggregate({ tally: aTally(total), rows: rowsOf(tallies) }))).toBe(true);
      }),
    );
  });

  it('disagrees when one option is off by any number, up or down', () => {
    const rows = rowsOf([{ 1000023: 120, 1000024: 80 }]);
    fc.assert(
      fc.property(fc.integer({ min: -80, max: 80 }), (off) => {
        const tally = aTally({ 1000023: 120, 1000024: 80 + off });
        expect(agrees(anAggregate({ tally, rows }))).toBe(off === 0);
      }),
    );
  });

  it('disagrees when two options are off by the same number in opposite ways', () => {
    const rows = rowsOf([{ 1000023: 120, 1000024: 80 }]);
    expect(agrees(anAggregate({ tally: aTally({ 1000023: 121, 1000024: 79 }), rows }))).toBe(false);
  });

  it('agrees to nothing while rows hold votes for an option that the total leaves out', () => {
    const rows = rowsOf([{ 1000023: 120, 1000024: 80, 1000025: 5 }]);
    expect(agrees(anAggregate({ tally: aTally({ 1000023: 120, 1000024: 80 }), rows }))).toBeNull();
  });

  it('spells each option out', () => {
    const tally = aTally({ 1000023: 100 });
    const rows = rowsOf([{ 1000023: 60 }, { 1000023: 30 }]);
    expect(rollUp(anAggregate({ tally, rows }))).toMatchObject({
      lines: [{ option: '1000023', sumOfRows: 90, published: 100 }],
      rowsAdded: 2,
      rowsWithoutVotes: 0,
      agrees: false,
      rowProgress: aFraction(2, 4),
    });
  });

  it('adds nothing for a row that reports or shows nothing, and counts it', () => {
    const rows = [...rowsOf([{ 1000023: 120, 1000024: 80 }]), aTableRow('3172'), aTableRow('3173', WITHHELD)];
    expect(rollUp(anAggregate({ rows }))).toMatchObject({ rowsAdded: 1, rowsWithoutVotes: 2, agrees: true });
  });

  it('knows no sum of an option that one row leaves out, or gives as null', () => {
    for (const second of [{ 1000023: 40 }, { 1000023: 40, 1000024: null }]) {
      const tally = aTally({ 1000023: 160, 1000024: 80 });
      const rows = rowsOf([{ 1000023: 120, 1000024: 80 }, second]);
      expect(rollUp(anAggregate({ tally, rows }))).toMatchObject({
        agrees: null,
        lines: [
          { option: '1000023', sumOfRows: 160, published: 160 },
          { option: '1000024', sumOfRows: null, published: 80 },
        ],
      });
    }
  });

  it('still disagrees where the options that are known differ', () => {
    const rows = rowsOf([{ 1000023: 120, 1000024: null }]);
    expect(agrees(anAggregate({ tally: aTally({ 1000023: 121, 1000024: 80 }), rows }))).toBe(false);
  });

  it('adds TPS of which every one says zero to a known zero', () => {
    const rows = rowsOf([{ 1000023: 0, 1000024: 80 }]);
    expect(agrees(anAggregate({ tally: aTally({ 1000023: 0, 1000024: 80 }), rows }))).toBe(true);
  });

  it('has an unknown progress where a row gives only a percentage', () => {
    const rows = [
      aTableRow('3171', aTally({ 1000023: 120, 1000024: 80 }), { kind: 'percentOnly', hundredths: 10_000 }),
    ];
    expect(rollUp(anAggregate({ rows }))).toMatchObject({ agrees: true, rowProgress: { kind: 'unknown' } });
  });

  it.each(['withheld', 'notReported', 'noTotals'] as const)(
    'compares nothing when the total is %s',
    (kind) => {
      expect(rollUp(anAggregate({ tally: { kind } }))).toEqual({ kind: 'notComparable', reason: kind });
    },
  );
});
