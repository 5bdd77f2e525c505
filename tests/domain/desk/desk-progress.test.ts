import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDeskOrder, neighboursOf, resumeAt } from '#lib/domain/desk/desk-order.ts';
import { deskProgress, groupByTps, tpsProgress } from '#lib/domain/desk/desk-progress.ts';
import { deskFigures, imageOf, pageNumberOf, siteValueOf } from '#lib/domain/desk/desk-rows.ts';
import { cleanNote, type Finding, outcomeOf, parseFormNumber } from '#lib/domain/desk/finding.ts';
import { figureOfRowKey, rowKeyOf } from '#lib/domain/desk/row-key.ts';
import { formLayoutOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import { instantOfMillis } from '#lib/domain/instant.ts';
import { aCode, anOptionId, aPair, aTpsDocument, readVotes } from '#tests/support/builders.ts';

const TPS = ['3212012001001', '3212012001002', '3212012001003'].map(aCode);
const ROWS = ['votes:100025', 'validVotes'];
const PAIRS = [aPair('100025', 1), aPair('100026', 2)];

function aFinding(tps: number, row: string, overrides: Partial<Finding> = {}): Finding {
  return {
    contest: 'gubernur-2024',
    code: TPS[tps] ?? aCode('3212012001009'),
    row,
    rowName: row,
    siteValue: 10,
    readValue: 10,
    note: '',
    blind: false,
    page: 2,
    image: null,
    at: instantOfMillis(1_700_000_000_000 + tps),
    siteTime: null,
    ...overrides,
  };
}

function progressOf(findings: readonly Finding[]) {
  const groups = groupByTps(findings);
  return TPS.map((code) => tpsProgress(code, groups, ROWS));
}

describe('a row', () => {
  it('has a name that leads back to it, and no other name leads anywhere', () => {
    for (const figure of deskFigures(PAIRS, 'all')) expect(figureOfRowKey(rowKeyOf(figure))).toEqual(figure);
    for (const name of [
      '',
      'votes',
      'votes:',
      'votes:x',
      'votes:1:2',
      'voters:votedDpt',
      'tpsCap',
      'validVotes:',
      '__proto__',
    ])
      expect(figureOfRowKey(name), name).toBeNull();
    fc.assert(fc.property(fc.string(), (name) => void figureOfRowKey(name)));
  });

  it('comes in ballot order, then the sums, then (when asked for) the voters', () => {
    const votes = ['votes:100025', 'votes:100026', 'validVotes', 'invalidVotes', 'totalVotes'];
    expect(deskFigures(PAIRS, 'votes').map(rowKeyOf)).toEqual(votes);
    expect(deskFigures(PAIRS, 'all').map(rowKeyOf).slice(0, 5)).toEqual(votes);
    expect(deskFigures(PAIRS, 'all')).toHaveLength(5 + 15);
  });

  it('has the number of the source, and none where the source has none', () => {
    const document = aTpsDocument({ votes: readVotes(84, null) });
    const sourceSays = (key: string) => {
      const figure = figureOfRowKey(key);
      return figure === null ? 'no figure' : siteValueOf(document, figure);
    };
    expect(ROWS.map(sourceSays)).toEqual([84, 230]);
    expect(sourceSays('votes:100026')).toBeNull();
    expect(sourceSays('voters:votedDpt:male')).toBe(109);
    const unread = aTpsDocument({ votes: { kind: 'withheld' }, administration: null });
    expect(siteValueOf(unread, { kind: 'votes', option: anOptionId('100025') })).toBeNull();
    expect(siteValueOf(unread, { kind: 'validVotes' })).toBeNull();
  });

  it('stands on a page of the form, whose image is there or not', () => {
    const layout = formLayoutOf(null, PAIRS);
    const pages = [
      { kind: 'missing', page: 1 },
      { kind: 'scanned', page: 2, url: 'https://a.example/2.jpg', uploadedAt: null, codeInName: null },
    ] as const;
    expect(imageOf(pages, pageNumberOf({ kind: 'votes', option: anOptionId('100025') }, layout))).toBe(
      'https://a.example/2.jpg',
    );
    expect(
      imageOf(pages, pageNumberOf({ kind: 'voters', row: 'votedDpt', column: 'male' }, layout)),
    ).toBeNull();
  });
});

describe('what came of a row', () => {
  it('follows from both values; a number that the site lacks is neither the same nor different', () => {
    expect(outcomeOf({ siteValue: 10, readValue: 10 })).toBe('match');
    expect(outcomeOf({ siteValue: 10, readValue: 0 })).toBe('differs');
    expect(outcomeOf({ siteValue: 10, readValue: null })).toBe('unreadable');
    expect(outcomeOf({ siteValue: null, readValue: 0 })).toBe('siteUnread');
  });

  it('comes of digits alone, and notes carry nothing that cannot be seen', () => {
    expect(['0', '007', '99999'].map(parseFormNumber)).toEqual([0, 7, 99_999]);
    expect(['', '-1', '1.5', '1e3', ' 1', '100000', '٣'].map(parseFormNumber)).toEqual(Array(7).fill(null));
    expect(cleanNote('  a\u0000b\u001b[31m\n')).toBe('a b [31m');
    expect(cleanNote('x'.repeat(900))).toHaveLength(500);
  });
});

describe('progress', () => {
  it('counts a TPS when all its rows are marked, and those in which a row differs', () => {
    const all = progressOf([
      aFinding(0, 'votes:100025'),
      aFinding(0, 'validVotes', { readValue: 11 }),
      aFinding(1, 'validVotes', { readValue: null }),
    ]);
    expect(all.map(({ step }) => step)).toEqual(['done', 'begun', 'untouched']);
    expect(deskProgress(all)).toEqual({ done: 1, total: 3, differing: 1, unreadable: 1 });
  });

  it('goes on at the first TPS that is not done behind the one last worked on, then from the start', () => {
    const first = [aFinding(0, 'votes:100025'), aFinding(0, 'validVotes')];
    const third = [aFinding(2, 'votes:100025'), aFinding(2, 'validVotes')];
    expect(resumeAt(progressOf([]), [])).toBe(TPS[0]);
    expect(resumeAt(progressOf(first), first)).toBe(TPS[1]);
    expect(resumeAt(progressOf([...first, ...third]), [...first, ...third])).toBe(TPS[1]);
    const begun = [...first, aFinding(1, 'validVotes')];
    expect(resumeAt(progressOf(begun), begun)).toBe(TPS[1]);
    expect(resumeAt([], [])).toBeNull();
  });

  it('lists findings TPS after TPS and in ballot order, whatever the order of reading', () => {
    const all = [
      aFinding(1, 'validVotes'),
      aFinding(0, 'votes:7'),
      aFinding(0, 'validVotes'),
      aFinding(0, ROWS[0] ?? ''),
    ];
    const sorted = inDeskOrder(all, TPS, ROWS);
    expect(sorted.map(({ code, row }) => [code, row])).toEqual([
      [TPS[0], 'votes:100025'],
      [TPS[0], 'validVotes'],
      [TPS[0], 'votes:7'],
      [TPS[1], 'validVotes'],
    ]);
    expect(inDeskOrder([...all].reverse(), TPS, ROWS)).toEqual(sorted);
  });

  it('knows what is to be at hand', () => {
    expect(neighboursOf(TPS, aCode('3212012001001'))).toEqual({
      previous: null,
      next: TPS[1],
      afterNext: TPS[2],
    });
    expect(neighboursOf(TPS, aCode('3212012001003'))).toEqual({
      previous: TPS[1],
      next: null,
      afterNext: null,
    });
    expect(neighboursOf(TPS, aCode('11'))).toEqual({ previous: null, next: null, afterNext: null });
  });
});
