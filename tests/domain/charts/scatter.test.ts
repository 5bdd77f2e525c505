import { describe, expect, it } from 'vitest';
import { scatterOf } from '#lib/domain/charts/scatter.ts';
import { aPair, aResultRow, aTally } from '#tests/support/builders.ts';
import { aTurnoutRow } from '#tests/support/digest-rows.ts';

const OPTIONS = [aPair('1000023', 1), aPair('1000024', 2)];

/** Ten children close together, and one apart. */
function rowsWith(turnout: number, first: number) {
  const usual = Array.from({ length: 10 }, (_, index) =>
    aTurnoutRow(`${3_171 + index}`, 7_000 + 10 * index, {
      tally: aTally({ 1000023: 500 + index, 1000024: 500 - index }),
    }),
  );
  const apart = aTurnoutRow('3199', turnout, { tally: aTally({ 1000023: first, 1000024: 1_000 - first }) });
  return [...usual, apart];
}

describe('a scatter', () => {
  it('has a panel for each option in ballot order, with the same children', () => {
    const { panels } = scatterOf(rowsWith(7_000, 500), OPTIONS);
    expect(panels.map(({ measure }) => measure)).toEqual(
      OPTIONS.map(({ id }) => ({ kind: 'votes', option: id })),
    );
    expect(panels.map(({ points }) => points.length)).toEqual([11, 11]);
    expect(panels[0]?.points.at(-1)).toMatchObject({ turnout: { share: 7_000, tps: 10 }, value: 5_000 });
  });

  it('leaves out whatever is unknown: it has no place, not the place of a zero', () => {
    const unknown = [
      aResultRow('3201', { tally: aTally({ 1000023: 5, 1000024: 5 }) }),
      aTurnoutRow('3202', 7_000),
      aTurnoutRow('3203', 7_000, { tally: { kind: 'withheld' } }),
      aTurnoutRow('3204', 7_000, { tally: aTally({ 1000023: 0, 1000024: 0 }) }),
    ];
    for (const { points } of scatterOf(unknown, OPTIONS).panels) expect(points).toEqual([]);
  });

  it('names a child far in turnout, and one far in votes, with side and number', () => {
    const inTurnout = scatterOf(rowsWith(9_900, 500), OPTIONS).far;
    expect(inTurnout.map(({ row }) => row.code)).toEqual(['3199']);
    expect(inTurnout[0]?.reasons).toEqual([{ measure: { kind: 'turnout' }, side: 'high', value: 9_900 }]);
    const inVotes = scatterOf(rowsWith(7_050, 900), OPTIONS).far;
    expect(inVotes[0]?.reasons.map(({ side, value }) => [side, value])).toEqual([
      ['high', 9_000],
      ['low', 1_000],
    ]);
  });

  it('puts the most distant first', () => {
    const rows = [...rowsWith(9_900, 500), aTurnoutRow('3198', 8_000)];
    expect(scatterOf(rows, OPTIONS).far.map(({ row }) => row.code)).toEqual(['3199', '3198']);
  });

  it('compares margins where children have ballots of their own', () => {
    const { panels } = scatterOf(rowsWith(7_000, 900), []);
    expect(panels.map(({ measure }) => measure)).toEqual([{ kind: 'margin' }]);
    expect(panels[0]?.points.at(-1)?.value).toBe(8_000);
  });
});
