import { describe, expect, it } from 'vitest';
import { attentionOf } from '#lib/domain/attention-tps.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { failingRules, passesFilter, tpsListRow, urgencyOf, verdictCounts } from '#lib/domain/tps-list.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import { aContest, anAdministration, aTpsDocument, readVotes } from '#tests/support/builders.ts';

const OPTIONS = ['100025', '100026', '100027'];

function rowOf(overrides: Partial<TpsDocument> = {}) {
  const document = aTpsDocument(overrides);
  const checks = checkTps(document, aContest());
  const verdict = verdictOf(document, checks);
  return {
    row: tpsListRow(document, 'TPS 086', checks, verdict, OPTIONS, 'ppwp-2024'),
    attention: attentionOf(document, checks, verdict),
  };
}

describe('a line of the list of TPS', () => {
  it('has every figure as the source read it', () => {
    expect(rowOf().row).toMatchObject({
      verdict: 'passes',
      failing: [],
      votes: [84, 83, 63],
      validVotes: 230,
      invalidVotes: 5,
      totalVotes: 235,
      votedTotal: 235,
      registeredDpt: 270,
      photos: 0,
      photo: null,
    });
  });

  it('has no number where none was read: unknown is never zero', () => {
    const { row } = rowOf({ votes: readVotes(84, null, 63), administration: null });
    expect(row.votes).toEqual([84, null, 63]);
    expect([row.validVotes, row.votedTotal]).toEqual([null, null]);
    expect(rowOf({ votes: { kind: 'withheld' } }).row.votes).toBeNull();
  });

  it('names each failing rule once', () => {
    const { row } = rowOf({ votes: readVotes(641, 83, 63) });
    expect(row.failing).toEqual([...new Set(row.failing)].sort());
    expect(row.failing).toEqual(expect.arrayContaining(['R08', 'R13']));
  });

  it('has the photo of the page with the votes, and says so where it is of another page', () => {
    const [first, votes, last] = [1, 2, 3].map(
      (page) =>
        ({
          kind: 'scanned',
          page,
          url: `https://x.kpu.go.id/${page}.jpg`,
          uploadedAt: null,
          codeInName: null,
        }) as const,
    );
    const missing = (page: number) => ({ kind: 'missing', page }) as const;
    const refused = { kind: 'refused', page: 2, host: 'evil.example' } as const;
    if (!first || !votes || !last) throw new Error('three pages');
    const shown = (...pages: TpsDocument['pages']) => {
      const { photos, photo } = rowOf({ pages }).row;
      return [photos, photo?.page ?? null, photo?.hasVotes ?? null];
    };
    expect(shown(first, votes, last)).toEqual([3, 2, true]);
    // The second photo is not the second page.
    expect(shown(missing(1), votes, last)).toEqual([2, 2, true]);
    expect(shown(first, missing(2), last)).toEqual([2, 1, false]);
    expect(shown(first, refused, last)).toEqual([2, 1, false]);
    expect(shown(missing(1), missing(2), last)).toEqual([1, 3, false]);
    expect(shown(first)).toEqual([1, 1, false]);
    expect(shown(missing(1))).toEqual([0, null, null]);
  });
});

describe('TPS that someone should look at', () => {
  it('are those in which a rule fails, with the rules', () => {
    expect(rowOf({ votes: readVotes(641, 83, 63) }).attention).toMatchObject({
      code: '3175091003086',
      kind: 'inconsistent',
    });
    expect(rowOf().attention).toBeNull();
    expect(rowOf({ votes: { kind: 'notRead' }, administration: null }).attention).toBeNull();
  });
});

describe('a filter', () => {
  const rows = [
    rowOf().row,
    rowOf({ votes: readVotes(641, 83, 63) }).row,
    rowOf({ administration: anAdministration({ totalVotes: 236 }) }).row,
    rowOf({ votes: { kind: 'notRead' }, administration: null }).row,
  ];

  it('lets everything through when nothing is chosen', () => {
    expect(rows.filter((row) => passesFilter(row, { verdict: null, rule: null }))).toEqual(rows);
  });

  it('by state and by rule lets through what has both', () => {
    const shown = rows.filter((row) => passesFilter(row, { verdict: 'inconsistent', rule: 'R08' }));
    expect(shown).toEqual([rows[1]]);
  });

  it('offers only states and rules that the list has, what asks to be looked at first', () => {
    expect(verdictCounts(rows)).toEqual([
      { verdict: 'inconsistent', count: 2 },
      { verdict: 'noData', count: 1 },
      { verdict: 'passes', count: 1 },
    ]);
    expect(failingRules(rows)).toEqual(expect.arrayContaining(['R08', 'R09']));
    expect(failingRules([])).toEqual([]);
  });

  it('is sorted by state as the states are offered', () => {
    const offered = verdictCounts(rows).map(({ verdict }) => verdict);
    expect([...offered].reverse().sort((a, b) => urgencyOf(a) - urgencyOf(b))).toEqual(offered);
  });
});
