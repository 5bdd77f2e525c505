import { describe, expect, it } from 'vitest';
import {
  MEASURES,
  parseRanking,
  type RankingView,
  rankedLevels,
  rankingOf,
  rankingSlugs,
} from '#lib/domain/ranking.ts';
import { aCode, aFraction, aResultRow, aTally } from '#tests/support/builders.ts';

const [CLOSEST, SLOWEST] = MEASURES;

function counted(code: string, first: number, second: number, inTps = 80) {
  return aResultRow(code, {
    tally: aTally({ 1000023: first, 1000024: second }),
    progress: aFraction(inTps, 100),
  });
}

describe('the order of regions', () => {
  it('begins with the closest margin, equal ones in one place', () => {
    const { ranked } = rankingOf(
      [counted('3201', 70, 30), counted('3202', 51, 49), counted('3203', 49, 51), counted('3204', 60, 40)],
      CLOSEST,
    );
    expect(ranked.map(({ row, place }) => [row.code, place])).toEqual([
      ['3202', 1],
      ['3203', 1],
      ['3204', 3],
      ['3201', 4],
    ]);
  });

  it('leaves those out of which too little is known, and says why', () => {
    const { ranked, unranked } = rankingOf(
      [counted('3201', 70, 30), counted('3202', 51, 49, 5), aResultRow('3203')],
      CLOSEST,
    );
    expect(ranked.map(({ row }) => row.code)).toEqual(['3201']);
    expect(unranked.map(({ row, why }) => [row.code, why])).toEqual([
      ['3202', 'tooFewIn'],
      ['3203', 'notReported'],
    ]);
  });

  it('says nothing of a region that does not vote', () => {
    const { ranked, unranked } = rankingOf([aResultRow('3171', { isContested: false })], CLOSEST);
    expect([...ranked, ...unranked]).toEqual([]);
  });

  it('has a region with none of its TPS in as the slowest, and one that nothing is known of in no place', () => {
    const { ranked, unranked } = rankingOf(
      [counted('3201', 70, 30, 30), aResultRow('3202', { progress: aFraction(0, 10) }), aResultRow('3203')],
      SLOWEST,
    );
    expect(ranked.map(({ row, share }) => [row.code, share])).toEqual([
      ['3202', 0],
      ['3201', 3_000],
    ]);
    expect(unranked.map(({ row }) => row.code)).toEqual(['3203']);
  });
});

describe('the address of an order', () => {
  const levels = rankedLevels(aCode('32'));

  it('leads back to the order it was written for', () => {
    for (const measure of MEASURES) {
      for (const level of levels) {
        const view: RankingView = { measure, level };
        expect(parseRanking(rankingSlugs(view, levels), levels)).toEqual(view);
      }
    }
  });

  it('is short for the order that comes first', () => {
    expect(rankingSlugs({ measure: CLOSEST, level: 'kabkota' }, levels)).toEqual([]);
  });

  it.each([[['apa-saja']], [['selisih', 'tps']], [['selisih', 'kabkota', 'lagi']], [['selisih', 'desa']]])(
    '%j is none',
    (slugs) => {
      expect(parseRanking(slugs, levels)).toBeNull();
    },
  );

  it('is none where only TPS stand below', () => {
    expect(parseRanking([], rankedLevels(aCode('3212152011')))).toBeNull();
  });
});
