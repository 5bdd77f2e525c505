import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardModel, cardModel, MOST_ROWS } from '#components/drawn/cards/card-model.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { cardText } from '#lib/text/id/card.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { votesText } from '#lib/text/id/votes.ts';
import { anEmptyColumn, anInstant, aPair, aTally, readVotes } from '#tests/support/builders.ts';
import { EDITION, pairs, regionPage, tpsPage } from './shown-pages.ts';

/** Everything on the card but what it is about. */
function figuresOn({ facts, statement, rows }: CardModel): string {
  return JSON.stringify([facts, statement, rows.map(({ votes, share }) => [votes, share])]);
}

describe('a share card', () => {
  it('names contest, place with its path, layer, coverage and the time of its numbers with a zone', () => {
    expect(cardModel(regionPage())).toMatchObject({
      simulation: null,
      contest: 'Pemilihan Gubernur dan Wakil Gubernur 2024',
      place: 'Kabupaten Indramayu',
      path: 'Jawa Barat',
      layer: cardText.badge,
      facts: ['1.932 dari 3.286 TPS (58,79%)', 'Diperbarui sumber Kamis, 28 November 2024 pukul 10.15 WIB'],
      address: 'hasil.example.org/gubernur-2024/3212',
      note: cardText.notOfficial,
    });
  });

  it('has the options in ballot order, each with number, name, votes and share', () => {
    const options = [aPair('1000001', 3), aPair('1000002', 1), aPair('1000003', 2)];
    const rows = cardModel(regionPage({ options })).rows;
    expect(rows.map(({ number, votes, share }) => [number, votes, share])).toEqual([
      ['1', '2.000 suara', '33,33%'],
      ['2', '3.000 suara', '50,00%'],
      ['3', '1.000 suara', '16,67%'],
    ]);
    expect(rows.map(({ bar }) => bar)).toEqual([3_333, 5_000, 1_667]);
  });

  it('holds no number without the word that says what it counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_ROWS }), (count) => {
        const { facts, rows } = cardModel(regionPage({ options: pairs(count) }));
        for (const fact of facts) expect(fact).toMatch(/TPS|WIB$/);
        for (const row of rows) {
          expect(row.votes).toMatch(/^[\d.]+ suara$/);
          expect(row.share).toMatch(/^\d+,\d\d%$/);
        }
      }),
    );
  });

  it('shows all options or none: leaving some out would favour the others', () => {
    expect(cardModel(regionPage({ options: pairs(MOST_ROWS) })).rows).toHaveLength(MOST_ROWS);
    const crowded = cardModel(regionPage({ options: pairs(MOST_ROWS + 1) }));
    expect(crowded.rows).toEqual([]);
    expect(crowded.statement).toBe(cardText.tooMany('11'));
  });

  it('says that an option has no ballot number', () => {
    const [first, second] = cardModel(
      regionPage({ options: [aPair('1000001', null), anEmptyColumn('1000002', null)] }),
    ).rows;
    expect([first?.number, second?.number]).toEqual(['–', '–']);
    expect(second?.name).toBe('Kolom kosong (Tanpa nomor urut)');
  });

  it('says SIMULASI where the numbers are invented', () => {
    const model = cardModel(regionPage({ contest: { simulated: true } }));
    expect(model.simulation).toContain('SIMULASI');
  });

  it('is in the language of its address', () => {
    const model = duringLanguage('en', () => cardModel(regionPage()));
    expect(model.address).toBe('hasil.example.org/en/gubernur-2024/3212');
    expect(model.facts).toEqual([
      '1,932 of 3,286 TPS (58.79%)',
      'Updated by the source Thursday, 28 November 2024, 10:15 WIB',
    ]);
    expect(model.layer).toMatch(/PROVISIONAL/);
  });

  it('has the path of the page where the site does not know its name', () => {
    const edition = { ...EDITION, site: null };
    expect(cardModel(regionPage({ edition })).address).toBe('/gubernur-2024/3212');
  });
});

describe('a share card of votes that are incomplete', () => {
  it('shows those that are known, no share and no bar, and says so', () => {
    const model = cardModel(regionPage({ tally: aTally({ 1000001: 150, 1000002: null, 1000003: null }) }));
    expect(model.statement).toBe(votesText.incompleteTitle);
    expect(model.rows.map(({ votes, share, bar }) => [votes, share, bar])).toEqual([
      ['150 suara', '', null],
      [stateText.notReported, '', null],
      [stateText.notReported, '', null],
    ]);
  });
});

describe('a share card without numbers', () => {
  it('says that the source withholds them, and shows no zero', () => {
    const model = cardModel(regionPage({ tally: { kind: 'withheld' } }));
    expect(model.statement).toBe(regionText.withheld.title);
    expect(figuresOn(model)).not.toMatch(/\b0\b|suara"/);
  });

  it('says that nothing is published', () => {
    const checkedAt = anInstant('2024-11-28T10:16:00+07:00');
    const model = cardModel(
      regionPage({
        state: {
          kind: 'notPublished',
          url: 'x',
          checkedAt,
          withdrawnSince: null,
          elsewhere: null,
          lastGood: null,
        },
      }),
    );
    expect(model).toMatchObject({ statement: regionText.notPublished.title, facts: [], rows: [] });
  });

  it.each(['notReported', 'noTotals', 'unreachable'] as const)('says why when votes are %s', (kind) => {
    const model = cardModel(regionPage({ tally: { kind } }));
    expect(model.statement).toBeTruthy();
    expect(model.rows).toEqual([]);
  });

  it('says that there is no such contest here', () => {
    const model = cardModel(regionPage({ state: { kind: 'noContest' } }));
    expect(model).toMatchObject({ statement: regionText.noContest.title, facts: [], rows: [] });
  });
});

describe('the share card of a TPS', () => {
  const options = [aPair('100025', 1), aPair('100026', 2)];

  it('carries the sentence of its page, its votes, and the regions above', () => {
    const model = cardModel(tpsPage(readVotes(84, 83), options));
    expect(model.statement).toBe(verdictText.partlyRead.administration.title);
    expect(model.rows.map(({ votes }) => votes)).toEqual(['84 suara', '83 suara']);
    expect([model.place, model.path]).toEqual([
      'TPS 001',
      'Desa Haurgeulis · Kecamatan Haurgeulis · Kabupaten Indramayu · Jawa Barat',
    ]);
  });

  it('has no share and no bar while a box is unread', () => {
    const { rows } = cardModel(tpsPage(readVotes(84, null), options));
    expect(rows.map(({ votes, share, bar }) => [votes, share, bar])).toEqual([
      ['84 suara', '', null],
      [cardText.notRead, '', null],
    ]);
  });

  it('has no rows where votes are not read', () => {
    const model = cardModel(tpsPage({ kind: 'notRead' }, options));
    expect(model.rows).toEqual([]);
    expect(model.statement).toBe(verdictText.noData.title);
    expect(figuresOn(model)).not.toContain(stateText.notReported);
  });
});
