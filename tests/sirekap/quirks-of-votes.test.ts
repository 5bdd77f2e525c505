import { describe, expect, it } from 'vitest';
import type { Aggregate } from '#lib/domain/aggregate.ts';
import { progressShare } from '#lib/domain/progress.ts';
import type { RegionLevel } from '#lib/domain/region-code.ts';
import { aggregateParser } from '#lib/sirekap/parse-aggregate.ts';
import { aCode, aTally } from '#tests/support/builders.ts';
import { parsedOrFail, problemOrFail } from './parsed-or-fail.ts';
import { pemiluAggregate, pilkadaAggregate } from './wire-documents.ts';

function pilkada(region: string, slateLevel: RegionLevel = 'provinsi') {
  return aggregateParser('pilkada2024', aCode(region), slateLevel);
}
const nation = aggregateParser('pemilu2024', aCode('0'), 'nasional');

const COUNTED = { votes: { 1000023: 120, 1000024: 80 }, counted: 5, total: 10 };
const ZEROED = { votes: { 1000023: 0, 1000024: 0 }, counted: 6, total: 10 };
const NOTHING_IN = { counted: 0, total: 52 };

function tallyKinds({ tally, rows }: Aggregate): readonly string[] {
  return [tally.kind, ...rows.map((row) => row.tally.kind)];
}

describe('quirk 1: junk keys in a chart', () => {
  it('are no candidates: "null", "persen", "progres", "psu" and whatever else is not a number', () => {
    const json = pemiluAggregate();
    const chart = { ...json.chart, null: null, psu: 'Reguler', total: 5, '-1': 7, '1e3': 7 };
    expect(parsedOrFail(nation, { ...json, chart }).value.tally).toEqual(
      aTally({ 100025: 30, 100026: 60, 100027: 10 }),
    );
  });

  it('are all there is in a chart that says nothing', () => {
    const json = pemiluAggregate();
    for (const chart of [null, {}, { null: null }, { null: null, persen: 0 }]) {
      const nothingIn = { ...json, chart, progres: { total: 10, progres: 0 } };
      expect(parsedOrFail(nation, nothingIn).value.tally).toEqual({ kind: 'notReported' });
      const countedAll = { ...json, chart, progres: { total: 10, progres: 10 } };
      expect(parsedOrFail(nation, countedAll).value.tally).toEqual({ kind: 'withheld' });
    }
  });

  it('leave a candidate whose number is null without a number, not with zero, and not out of sight', () => {
    const json = pemiluAggregate();
    const chart = { 100025: 30, 100026: null };
    expect(parsedOrFail(nation, { ...json, chart }).value.tally).toEqual(
      aTally({ 100025: 30, 100026: null }),
    );
  });

  it('are all there is in a chart of nothing but nulls', () => {
    const json = { ...pemiluAggregate(), chart: { 100025: null, 100026: null } };
    const counted = (progres: number) => ({ ...json, progres: { total: 10, progres } });
    expect(parsedOrFail(nation, counted(0)).value.tally).toEqual({ kind: 'notReported' });
    expect(parsedOrFail(nation, counted(10)).value.tally).toEqual({ kind: 'withheld' });
  });
});

describe('quirk 2: candidates are missing where nothing is counted', () => {
  it('so that a region without any is not reported, never zero', () => {
    const json = pilkadaAggregate({ 3171: NOTHING_IN });
    expect(tallyKinds(parsedOrFail(pilkada('31'), json).value)).toEqual(['notReported', 'notReported']);
  });

  it('though other rows have theirs', () => {
    const json = pilkadaAggregate({ 3171: COUNTED, 3172: NOTHING_IN });
    expect(tallyKinds(parsedOrFail(pilkada('31'), json).value)).toEqual([
      'counted',
      'counted',
      'notReported',
    ]);
  });

  it('and a row may have votes while its progress says zero (seen in 950219)', () => {
    const json = pilkadaAggregate({ 3171: { ...COUNTED, counted: 0 } });
    expect(tallyKinds(parsedOrFail(pilkada('31'), json).value)).toEqual(['counted', 'counted']);
  });
});

describe('quirk 3, zeroing: all votes zero while TPS are counted', () => {
  it('is withheld by the source, in the total and in each row', () => {
    const json = pilkadaAggregate({ 3171: ZEROED, 3172: ZEROED });
    expect(tallyKinds(parsedOrFail(pilkada('31'), json).value)).toEqual(['withheld', 'withheld', 'withheld']);
  });

  it('is not yet reported while no TPS is counted', () => {
    const json = pilkadaAggregate({ 3171: { ...ZEROED, counted: 0 } });
    expect(tallyKinds(parsedOrFail(pilkada('31'), json).value)).toEqual(['notReported', 'notReported']);
  });

  it('is withheld too where the zeros stand beside nulls: none of them is a vote', () => {
    const json = { ...pemiluAggregate(), chart: { 100025: 0, 100026: 0, 100027: null } };
    const counted = { ...json, progres: { total: 10, progres: 10 } };
    expect(parsedOrFail(nation, counted).value.tally).toEqual({ kind: 'withheld' });
  });

  it('is no withholding while one option has one vote', () => {
    const json = pilkadaAggregate({ 3171: { ...ZEROED, votes: { 1000023: 0, 1000024: 1 } } });
    expect(tallyKinds(parsedOrFail(pilkada('31'), json).value)).toEqual(['counted', 'counted']);
  });

  it('may be true of a single TPS, but not under a village that is itself withheld', () => {
    const village = { 3101011003001: ZEROED, 3101011003002: COUNTED };
    const withheld = { 3101011003001: ZEROED, 3101011003002: ZEROED };
    const parser = pilkada('3101011003');
    expect(tallyKinds(parsedOrFail(parser, pilkadaAggregate(village)).value)).toEqual([
      'counted',
      'counted',
      'counted',
    ]);
    expect(tallyKinds(parsedOrFail(parser, pilkadaAggregate(withheld)).value)).toEqual([
      'withheld',
      'withheld',
      'withheld',
    ]);
  });

  it('is none where one TPS of a village has no votes, though it is in: its administration may be read alone', () => {
    const parser = pilkada('3101011003');
    const row = { counted: 1, total: 1 };
    const village = { 3101011003001: COUNTED, 3101011003002: row };
    expect(tallyKinds(parsedOrFail(parser, pilkadaAggregate(village)).value)).toEqual([
      'counted',
      'counted',
      'notReported',
    ]);
    const nothing = pilkadaAggregate({ 3101011003001: row, 3101011003002: row });
    expect(tallyKinds(parsedOrFail(parser, nothing).value)).toEqual(['withheld', 'withheld', 'withheld']);
  });

  it('is withheld in the president’s dialect too', () => {
    const json = pemiluAggregate();
    const chart = { 100025: 0, 100026: 0, 100027: 0, persen: 78.11 };
    expect(parsedOrFail(nation, { ...json, chart }).value.tally).toEqual({ kind: 'withheld' });
  });
});

describe('quirk 6: persen', () => {
  const rowShares = (persen: unknown) => {
    const json = pemiluAggregate();
    const table = { 11: { ...json.table[11], persen } };
    return parsedOrFail(nation, { ...json, table }).value.rows.map(({ progress }) => progressShare(progress));
  };

  it.each([
    [100, 10_000],
    [78.81, 7_881],
    [0, 0],
    [null, null],
    [undefined, null],
    ['78.81', null],
    [-1, null],
  ])('%j of a row is %s', (persen, share) => {
    expect(rowShares(persen)).toEqual([share]);
  });

  it.each([100.01, 1e9, 1e308])('%s of a row is no percentage: unknown', (persen) => {
    expect(rowShares(persen)).toEqual([null]);
  });

  it('of a region is recomputed from its TPS, and used only without them', () => {
    const json = pemiluAggregate();
    const shareWith = (progres: unknown) => {
      const chart = { ...json.chart, persen: 12.5 };
      return progressShare(parsedOrFail(nation, { ...json, chart, progres }).value.progress);
    };
    expect(shareWith({ total: 207, progres: 203 })).toBe(9_807);
    expect(shareWith({ total: null, progres: null })).toBe(1_250);
    expect(shareWith(undefined)).toBe(1_250);
  });
});

describe('quirk 9: numbers are JSON integers', () => {
  it.each([-1, 1.5, '120', true, [], {}, 1e300])(
    '%j is no number of votes, and the document is not read',
    (odd) => {
      const json = pilkadaAggregate({ 3171: COUNTED });
      const chart = { ...json.tungsura.chart, 1000023: odd };
      expect(problemOrFail(pilkada('31'), { ...json, tungsura: { ...json.tungsura, chart } })).toBe(
        'chart.1000023: not a count',
      );
    },
  );
});

describe('quirk 13: a regents’ province', () => {
  it('has no total, and rows with candidates of their own', () => {
    const json = pilkadaAggregate({ 3201: COUNTED, 3202: { ...COUNTED, votes: { 1000500: 9 } } });
    const { value } = parsedOrFail(pilkada('32', 'kabkota'), json);
    expect(value.tally).toEqual({ kind: 'noTotals' });
    expect(value.rows[1]?.tally).toEqual(aTally({ 1000500: 9 }));
    expect(value.progress).toEqual({ kind: 'fraction', counted: 10, total: 20 });
  });

  it('has no total for its rows either, seen from the nation', () => {
    const { value } = parsedOrFail(pilkada('0', 'kabkota'), pilkadaAggregate({ 32: COUNTED }));
    expect(tallyKinds(value)).toEqual(['noTotals', 'noTotals']);
  });

  it('of a governor has a total, but the nation has none', () => {
    const { value } = parsedOrFail(pilkada('0', 'provinsi'), pilkadaAggregate({ 32: COUNTED }));
    expect(tallyKinds(value)).toEqual(['noTotals', 'counted']);
  });
});
