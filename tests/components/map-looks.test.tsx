import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { bubbleRadius, exampleVotes } from '#components/drawn/map/bubble-size.ts';
import { legendEntries } from '#components/drawn/map/map-legend.tsx';
import { mapModel } from '#components/drawn/map/map-model.ts';
import { RegionMap } from '#components/drawn/map/region-map.tsx';
import { defaultView, type MapMode, type MapStatistic, statisticsOf } from '#lib/domain/map-view.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { mapText } from '#lib/text/id/map.ts';
import { stateText } from '#lib/text/id/state.ts';
import { aCode, aFraction, anOptionId, aPair, aResultRow, aTally } from '#tests/support/builders.ts';

const PAIRS = [aPair('100025', 1), aPair('100026', 2), aPair('100027', 3)];
const VOTES = { kind: 'votes', option: anOptionId('100026') } as const;
const counted = (code: string, votes: Record<string, number>, progress = aFraction(10, 10)) =>
  aResultRow(code, { tally: aTally(votes), progress });

const ROWS: readonly ResultRow[] = [
  counted('321201', { 100025: 10, 100026: 60, 100027: 30 }),
  counted('321202', { 100025: 70, 100026: 20, 100027: 10 }, aFraction(4, 10)),
  aResultRow('321203', { progress: aFraction(0, 12) }),
  aResultRow('321204', { tally: { kind: 'withheld' }, progress: aFraction(9, 10) }),
];

function draw(rows: readonly ResultRow[], statistic: MapStatistic, mode: MapMode = 'tiles'): string {
  return renderToStaticMarkup(
    <RegionMap
      slug="gubernur-2024"
      region={{ code: aCode('3212'), name: 'INDRAMAYU' }}
      rows={rows}
      options={PAIRS}
      statistics={statisticsOf(PAIRS, rows, false)}
      view={{ statistic, mode }}
      boundary={null}
      isLarge={false}
      mostNames={0}
    />,
  );
}

const wordsOf = (rows: readonly ResultRow[], statistic: MapStatistic) =>
  legendEntries(mapModel(rows, PAIRS, statistic), PAIRS).map(({ words }) => words);

describe('the look of a region', () => {
  it('is never a shade when nothing is known of it', () => {
    const looks = mapModel(ROWS, PAIRS, VOTES).children.map(({ fill }) => fill);
    expect(looks.map(({ kind }) => kind)).toEqual(['shade', 'shade', 'none', 'none']);
    expect(looks.slice(2)).toEqual([
      { kind: 'none', why: 'notReported' },
      { kind: 'none', why: 'withheld' },
    ]);
  });

  it('differs for withheld and for not reported, in drawing and legend', () => {
    const html = draw(ROWS, VOTES);
    expect(html).toContain('url(#px-notReported)');
    expect(html).toContain('url(#px-withheld)');
    expect(html.match(/<pattern id="px-(?:notReported|withheld)"/g)).toHaveLength(2);
  });

  it('is one of its own, with its word, where the votes of an option are unknown: no leader, no share', () => {
    const tally = aTally({ 100025: 150, 100026: null, 100027: null });
    const rows = [...ROWS, aResultRow('321205', { tally, progress: aFraction(10, 10) })];
    for (const statistic of [VOTES, { kind: 'mostVotes' }, { kind: 'margin' }] as const) {
      const html = draw(rows, statistic);
      expect(html).toMatch(/<pattern id="px-votesIncomplete"[^>]*>(?!<\/pattern>)/);
      expect(html).toContain('url(#px-votesIncomplete)');
      expect(wordsOf(rows, statistic)).toContain(stateText.row.votesIncomplete);
    }
  });

  it('has a mark in no option’s colour where less than half is in, and its colour is as it would be without', () => {
    const { children } = mapModel(ROWS, PAIRS, { kind: 'mostVotes' });
    expect(children.map(({ isPartial }) => isPartial)).toEqual([false, true, false, false]);
    const entry = legendEntries(mapModel(ROWS, PAIRS, VOTES), PAIRS).find(({ isPartial }) => isPartial);
    expect(entry).toEqual({ fill: { kind: 'plain' }, isPartial: true, words: mapText.partial('50%') });
    const whole = ROWS.map((row) => ({ ...row, progress: aFraction(10, 10) }));
    expect(mapModel(whole, PAIRS, { kind: 'mostVotes' }).children[1]?.fill).toEqual(children[1]?.fill);
    expect(draw(ROWS, VOTES).match(/class="map-part"/g)).toHaveLength(2);
  });

  it('of an option is its own colour and pattern, deeper the farther it is ahead, and the legend says by how much', () => {
    const model = mapModel(ROWS, PAIRS, { kind: 'mostVotes' });
    expect(model.children.slice(0, 2).map(({ fill }) => fill)).toEqual([
      { kind: 'pair', token: 2, shade: 2 },
      { kind: 'pair', token: 1, shade: 5 },
    ]);
    const words = legendEntries(model, PAIRS).map((entry) => entry.words);
    expect(words.slice(2, 4)).toEqual([mapText.margin('30–<50%'), mapText.margin('50–<55%')]);
  });

  it('says a tie as a tie', () => {
    const rows = [counted('321201', { 100025: 5, 100026: 5, 100027: 1 })];
    expect(mapModel(rows, PAIRS, { kind: 'mostVotes' }).children[0]?.fill).toEqual({ kind: 'tie' });
    expect(wordsOf(rows, { kind: 'mostVotes' })).toEqual([mapText.same]);
  });
});

describe('a map of regions that have all reported nothing', () => {
  const empty = ['321201', '321202'].map((code) => aResultRow(code, { progress: aFraction(0, 9) }));

  it('has no number and no scale, and says so in its legend', () => {
    expect(draw(empty, { kind: 'mostVotes' })).not.toMatch(/\d,\d\d%/);
    expect(wordsOf(empty, { kind: 'mostVotes' })).toEqual([stateText.row.notReported]);
    expect(wordsOf(empty, VOTES)).toEqual([stateText.row.notReported]);
  });
});

describe('the legend', () => {
  it('tells its classes in numbers, every one of them', () => {
    expect(wordsOf(ROWS, VOTES).slice(0, 3)).toEqual(['20–<50%', '50–<65%', mapText.partial('50%')]);
    expect(wordsOf(ROWS, { kind: 'progress' })).toContain('100% (semua TPS)');
  });

  it('names each option in ballot order', () => {
    const words = wordsOf(ROWS, { kind: 'mostVotes' });
    expect(words.slice(0, 2)).toEqual([expect.stringMatching(/^1 /), expect.stringMatching(/^2 /)]);
  });
});

describe('a region on a map without boundaries', () => {
  it('is a link to its page with its name and value, whatever the mode', () => {
    for (const mode of ['shapes', 'tiles', 'bubbles'] as const) {
      const html = draw(ROWS, VOTES, mode);
      for (const { code } of ROWS) expect(html).toContain(`href="/gubernur-2024/${code}"`);
      expect(html).toContain('60,00%');
      expect(html).toContain(mapText.schematicGrid);
    }
  });

  it('keeps a hostile name as text', () => {
    const rows = [{ ...counted('321201', { 100025: 1 }), name: '<img src=x onerror=alert(1)>' }];
    expect(draw(rows, VOTES)).not.toContain('<img');
  });
});

describe('bubbles', () => {
  it('have the area of their votes', () => {
    expect(bubbleRadius(25, 100, 40)).toBe(20);
    expect(bubbleRadius(100, 100, 40)).toBe(40);
  });

  it('of unknown votes are the smallest mark, for there must be something to tap', () => {
    expect(bubbleRadius(null, 100, 40)).toBe(bubbleRadius(0, 100, 40));
    expect(bubbleRadius(null, 0, 40)).toBeGreaterThan(0);
  });

  it('have an example in the legend that is a round number of votes on the map', () => {
    expect([1, 9, 340, 2_161_396].map(exampleVotes)).toEqual([1, 5, 200, 2_000_000]);
  });
});

it('a map that is not told what to show begins with the option with most votes', () => {
  expect(defaultView(statisticsOf(PAIRS, ROWS, false)).statistic).toEqual({ kind: 'mostVotes' });
});
