import { describe, expect, it } from 'vitest';
import { resultCheck, rowCheck } from '#lib/domain/row-check.ts';
import { aFraction, aResultRow, aTableRow, aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const HOME = '3175091003086';
const ABROAD = '9962010001487';

function said(code: string, votes: Readonly<Record<string, number>>, counted: number | null = null) {
  const progress = counted === null ? undefined : aFraction(counted, 100);
  return rowCheck(aTableRow(code, aTally(votes), progress));
}

describe('a row of a TPS', () => {
  it('is inconsistent by itself with a number that no form has room for', () => {
    expect(said(HOME, { 100025: 1000, 100026: 3 })).toEqual({ severity: 'inconsistent', most: 999 });
    expect(said(HOME, { 100025: 333, 100026: 333, 100027: 333 })).toBeNull();
  });

  it('is inconsistent with more valid votes than their boxes hold: 71 + 641 + 511 at TPS 3101011003008', () => {
    const votes = { 100025: 71, 100026: 641, 100027: 511 };
    expect(said('3101011003008', votes)).toEqual({ severity: 'inconsistent', most: 999 });
    expect(said('3101011003', votes, 1)).toEqual({ severity: 'inconsistent', most: 999 });
    expect(said('3101011003008', { 100025: 71, 100026: 641 })).toBeNull();
  });

  it('abroad is a reason to look beyond four digits: 20.022, 2.222, 72.000 in Kuala Lumpur', () => {
    expect(said(ABROAD, { 100025: 20_022, 100026: 2222, 100027: 72_000 })).toEqual({
      severity: 'attention',
      most: 9_999,
    });
    expect(said(ABROAD, { 100025: 135, 100026: 1860, 100027: 619 })).toBeNull();
  });

  it('of which nothing is known fails nothing', () => {
    expect(rowCheck(aTableRow(HOME))).toBeNull();
    expect(rowCheck(aTableRow(HOME, { kind: 'withheld' }))).toBeNull();
  });
});

describe('a row of a larger region', () => {
  it.each(['3175091003', '317509', '3175', '31'])('has room for 999 votes a TPS that is in (%s)', (code) => {
    expect(said(code, { 100025: 1000, 100026: 999 }, 2)).toEqual({ severity: 'inconsistent', most: 1998 });
    expect(said(code, { 100025: 999, 100026: 999 }, 2)).toBeNull();
  });

  it('says nothing where it is not known how many are in', () => {
    expect(said('3175091003', { 100025: 1_000_000 })).toBeNull();
    expect(said('3175091003', { 100025: 1_000_000 }, 0)).toBeNull();
  });
});

describe('a region’s page', () => {
  const result = (rows: readonly ReturnType<typeof aResultRow>[]) => aShownPlace({ rows }).result;

  it('tells which of its rows fail, and the worst of them', () => {
    const bad = aResultRow(HOME, { tally: aTally({ 100025: 20_022 }) });
    expect(resultCheck(result([aResultRow('3175091003087'), bad]))).toEqual({
      severity: 'inconsistent',
      total: null,
      rows: [bad],
    });
    expect(resultCheck(result([aResultRow('3175091003087')]))).toBeNull();
  });
});
