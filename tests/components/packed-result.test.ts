import { describe, expect, it } from 'vitest';
import { packResult, unpackResult } from '#components/result/region/packed-result.ts';
import type { RegionResult, ResultRow } from '#lib/domain/region-result.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import {
  aCode,
  aFraction,
  anEmptyColumn,
  anInstant,
  aPair,
  aResultRow,
  aTally,
} from '#tests/support/builders.ts';

const PAIRS = [aPair('100025', 1), aPair('100026', 2)];
const COUNTED = aTally({ 100025: 10, 100026: 0 });

function aResult(rows: readonly ResultRow[]): RegionResult {
  return {
    region: aCode('3212'),
    options: PAIRS,
    state: { kind: 'noContest' },
    rows,
    digest: null,
    isGathered: false,
    formDifferences: [],
    recap: { kind: 'noDocument' },
    failingSince: null,
  };
}

/** As it arrives in a browser. */
const arrived = (result: RegionResult): RegionResult =>
  unpackResult(JSON.parse(JSON.stringify(packResult(result))));

describe('a result on its way into the browser', () => {
  it.each<[string, Partial<ResultRow>]>([
    ['counted', { tally: COUNTED, progress: aFraction(3, 4) }],
    [
      'counted, with progress in percent',
      { tally: COUNTED, progress: { kind: 'percentOnly', hundredths: 5 } },
    ],
    ['counted, with unknown progress', { tally: COUNTED, progress: { kind: 'unknown' } }],
    ['without a name', { tally: COUNTED, name: null }],
    ['not reported', { tally: { kind: 'notReported' }, progress: aFraction(0, 12) }],
    ['withheld', { tally: { kind: 'withheld' }, progress: aFraction(9, 10) }],
    ['counted in a re-vote', { tally: COUNTED, event: { kind: 'psu' } }],
    ['not voting', { tally: { kind: 'notReported' }, isContested: false }],
    ['counted for some of its options only', { tally: aTally({ 100026: 7 }) }],
    ['counted, an option of it without a number', { tally: aTally({ 100025: null, 100026: 7 }) }],
    ['with a ballot of its own', { tally: aTally({ 7: 4 }), ownOptions: [aPair('7', null)] }],
    [
      'with an empty column on its ballot',
      { tally: aTally({ 7: 4, 8: 2 }), ownOptions: [aPair('7', 1), anEmptyColumn('8', 2)] },
    ],
  ])('keeps what a child %s says', (_, row) => {
    const result = aResult([aResultRow('321201', row), aResultRow('321202', { tally: COUNTED })]);
    expect(arrived(result)).toEqual(result);
  });

  it('names no field for a child that is as most are', () => {
    const result = aResult([aResultRow('321201', { tally: COUNTED, progress: aFraction(3, 4) })]);
    expect(JSON.stringify(packResult(result).rows)).not.toMatch(/votes|tally|counted|ownOptions/);
  });

  it('leaves out what was read in the TPS documents of children, and still offers the maps of it', () => {
    const sent = arrived(
      aResult([
        aResultRow('321201', { tally: COUNTED, digest: EMPTY_DIGEST }),
        aResultRow('321202', { tally: { kind: 'withheld' }, digest: EMPTY_DIGEST }),
      ]),
    );
    expect(sent.rows.map(({ digest }) => digest)).toEqual([null, null]);
    expect(sent.isGathered).toBe(true);
  });

  it('leaves out whose a number on a child’s own ballot is, and keeps the number', () => {
    const row = aResultRow('321201', { tally: aTally({ 7: 4 }), ownOptions: [aPair('7', 1)] });
    const sent = packResult(aResult([row]));
    expect(JSON.stringify(sent.rows)).not.toContain('Kepala');
    expect(unpackResult(sent).rows[0]).toMatchObject({ tally: row.tally, ownOptions: [{ ballotNumber: 1 }] });
  });

  it('keeps what the plenary published, also for a child whose votes are in another order', () => {
    const rows = [
      { code: aCode('321201'), votes: votesOf({ 100025: 3, 100026: 4 }) },
      { code: aCode('321202'), votes: votesOf({ 100026: 4 }) },
    ];
    const value = { region: aCode('3212'), votes: null, rows, stages: [], childStages: [], documents: [] };
    const provenance = {
      url: 'https://api.test/hr.json',
      sourceTime: null,
      fetchedAt: anInstant('2024-11-28T10:00:00+07:00'),
    };
    const recap = { kind: 'asked', answer: { kind: 'published', value, provenance } } as const;
    const result = { ...aResult([]), recap };
    expect(arrived(result)).toEqual(result);
    expect(JSON.stringify(packResult(result)).match(/"option"/g)).toHaveLength(1);
  });
});

function votesOf(votes: Readonly<Record<string, number>>) {
  const tally = aTally(votes);
  return tally.kind === 'counted' ? tally.votes : [];
}
