import { describe, expect, it } from 'vitest';
import { formDifferences } from '#lib/domain/form-sums.ts';
import { explainingChildren, tierLines } from '#lib/domain/recap-tiers.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { EMPTY_DIGEST, type TpsDigest } from '#lib/domain/tps-digest.ts';
import { aCode, aFraction, anInstant, aPair, aResultRow, aTally } from '#tests/support/builders.ts';

const OPTIONS = [aPair('1000024', 1), aPair('1000023', 2)];
const PROVENANCE = {
  url: 'https://recap.example/31.json',
  sourceTime: null,
  fetchedAt: anInstant('2024-11-28T10:16:00+07:00'),
};

function formsOf(tps: number, votes: Record<string, number>): TpsDigest {
  return { ...EMPTY_DIGEST, read: tps, votes: { tps, byOption: aTally(votes).votes } };
}

interface Told {
  readonly count?: Tally;
  readonly counted?: number;
  readonly recap?: Record<string, number>;
  readonly recapRows?: Record<string, Record<string, number>>;
  readonly rows?: RegionResult['rows'];
  readonly digest?: TpsDigest;
}

/** A region of ten TPS. */
function aResult({ count, counted = 10, recap, recapRows = {}, rows = [], digest }: Told): RegionResult {
  return {
    region: aCode('3171'),
    options: OPTIONS,
    state: {
      kind: 'published',
      tally: count ?? aTally({ 1000023: 40, 1000024: 60 }),
      progress: aFraction(counted, 10),
      event: { kind: 'regular' },
      provenance: PROVENANCE,
      lastGood: null,
    },
    rows,
    digest: digest ?? null,
    isGathered: false,
    formDifferences: [],
    recap: {
      kind: 'asked',
      answer: {
        kind: 'published',
        provenance: PROVENANCE,
        value: {
          region: aCode('3171'),
          votes: recap === undefined ? null : aTally(recap).votes,
          rows: Object.entries(recapRows).map(([code, votes]) => ({
            code: aCode(code),
            votes: aTally(votes).votes,
          })),
          stages: [],
          childStages: [],
          documents: [],
        },
      },
    },
    failingSince: null,
  };
}

describe('the tiers of a region, figure by figure', () => {
  it('are in ballot order, valid votes last, each by every source that has it', () => {
    const lines = tierLines(
      aResult({ recap: { 1000023: 41, 1000024: 60 }, digest: formsOf(9, { 1000023: 39, 1000024: 55 }) }),
    );
    expect(lines).toEqual([
      { figure: { kind: 'option', option: '1000024' }, forms: 55, count: 60, recap: 60, state: 'same' },
      { figure: { kind: 'option', option: '1000023' }, forms: 39, count: 40, recap: 41, state: 'corrected' },
      { figure: { kind: 'validVotes' }, forms: 94, count: 100, recap: 101, state: 'corrected' },
    ]);
  });

  it('do not call a difference corrected while TPS are missing', () => {
    const [, second] = tierLines(aResult({ counted: 9, recap: { 1000023: 41, 1000024: 60 } }));
    expect(second?.state).toBe('incomplete');
  });

  it('have no number where a source has none: unknown is never zero', () => {
    const lines = tierLines(aResult({ count: { kind: 'withheld' } }));
    expect(lines.map(({ forms, count, recap, state }) => [forms, count, recap, state])).toEqual([
      [null, null, null, 'unknown'],
      [null, null, null, 'unknown'],
      [null, null, null, 'unknown'],
    ]);
  });
});

describe('the children that explain a difference', () => {
  const rows = [
    aResultRow('317101', { tally: aTally({ 1000023: 10, 1000024: 20 }), progress: aFraction(5, 5) }),
    aResultRow('317102', { tally: aTally({ 1000023: 30, 1000024: 40 }), progress: aFraction(4, 5) }),
    aResultRow('317103', { tally: aTally({ 1000023: 1, 1000024: 1 }), progress: aFraction(1, 1) }),
    aResultRow('317104', { tally: { kind: 'withheld' } }),
  ];

  it('are those whose D.Hasil differs, those first that no missing TPS explains, however small', () => {
    const result = aResult({
      rows,
      recapRows: {
        317101: { 1000023: 11, 1000024: 20 },
        317102: { 1000023: 38, 1000024: 49 },
        317103: { 1000023: 1, 1000024: 1 },
        317104: { 1000023: 9, 1000024: 9 },
      },
    });
    expect(
      explainingChildren(result, OPTIONS).map(({ code, state, differences }) => [code, state, differences]),
    ).toEqual([
      ['317101', 'corrected', [0, 1]],
      ['317102', 'incomplete', [9, 8]],
    ]);
  });
});

describe('forms that do not add up to the published total', () => {
  const row = (counted: number, digest: TpsDigest) =>
    aResultRow('317101', {
      tally: aTally({ 1000023: 10, 1000024: 20 }),
      progress: aFraction(counted, 5),
      digest,
    });

  it('are told by option once every counted form was read whole', () => {
    expect(formDifferences([row(5, formsOf(5, { 1000023: 10, 1000024: 25 }))])).toEqual([
      { code: '317101', differences: [{ option: '1000024', votes: 5 }] },
    ]);
  });

  it('are not told while forms are missing or ahead of the total, for an option no form has, nor where they agree or nothing is published', () => {
    const agreeing = formsOf(5, { 1000023: 10, 1000024: 20 });
    expect(
      formDifferences([
        row(5, formsOf(4, { 1000023: 1, 1000024: 2 })),
        row(4, formsOf(5, { 1000023: 12, 1000024: 22 })),
        row(5, formsOf(5, { 1000023: 10 })),
        row(5, agreeing),
        { ...row(5, agreeing), tally: { kind: 'withheld' } },
        aResultRow('317102'),
      ]),
    ).toEqual([]);
  });
});
