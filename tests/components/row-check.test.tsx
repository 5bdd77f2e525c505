import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '#components/drawn/cards/headline.ts';
import { headlineSentence, titleFigures } from '#components/drawn/cards/headline-words.ts';
import { mapModel } from '#components/drawn/map/map-model.ts';
import { RegionView } from '#components/result/region/region-view.tsx';
import { stageWords } from '#components/result/region/stage-words.ts';
import { childRows, totalRow } from '#lib/domain/data-file.ts';
import { regionCheck } from '#lib/export/states.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { aCode, aResultRow, aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const GOOD = aResultRow('3212010001001', { tally: aTally({ 100025: 100, 100026: 90, 100027: 80 }) });
/** As read at one TPS, among rows that are right. */
const BAD = aResultRow('3212010001002', { tally: aTally({ 100025: 20_022, 100026: 2222, 100027: 72_000 }) });

const PLACE = aShownPlace({ rows: [GOOD, BAD] });

function pageOf({ contest, region, result }: typeof PLACE): string {
  return renderToStaticMarkup(
    <RegionView contest={contest} region={region} result={result} boundary={null} />,
  );
}

describe('a row with more votes than its form has room for', () => {
  const words = regionText.rowCheck.note.inconsistent('999');

  it('is marked in words in its line, and no other', () => {
    const lines = pageOf(PLACE).match(/<tr><th scope="row">.*?<\/tr>/g) ?? [];
    const marked = lines.filter((line) => line.includes(words));
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain('3212010001002');
  });

  it('is warned of above the total, with the way to it', () => {
    const html = pageOf(PLACE);
    const notice = html.indexOf(regionText.rowCheck.title.inconsistent);
    expect(notice).toBeGreaterThan(-1);
    expect(notice).toBeLessThan(html.indexOf('60,00%'));
    expect(pageOf(aShownPlace({ rows: [GOOD] }))).not.toContain(regionText.rowCheck.title.inconsistent);
  });

  it('leaves titles, descriptions and cards without a share, and with the warning', () => {
    const sentence = (place: typeof PLACE) =>
      headlineSentence(headlineOf({ kind: 'region', result: place.result }), 'WIB');
    expect(sentence(PLACE)).toContain(regionText.rowCheck.title.inconsistent);
    expect(sentence(PLACE)).not.toContain('60,00%');
    expect(sentence(aShownPlace({ rows: [GOOD] }))).toContain('60,00%');
  });

  it('is said on the map', () => {
    const { children } = mapModel(PLACE.result.rows, PLACE.result.options, { kind: 'progress' });
    expect(children.map(({ label }) => label.includes(words))).toEqual([false, true]);
  });

  it('is said in files', () => {
    expect(childRows([], PLACE.result).map(regionCheck)).toEqual([null, 'inconsistent']);
  });

  it('is said in the line of the region above it too, whose own total has room', () => {
    const { region, above } = PLACE;
    expect(regionCheck(totalRow(region, above, PLACE.result))).toBe('inconsistent');
    expect(regionCheck(totalRow(region, above, aShownPlace({ rows: [GOOD] }).result))).toBeNull();
  });
});

describe('a row abroad, whose form is not known', () => {
  it('is told as very large, not as more than its form has room for', () => {
    const post = aResultRow('9962010001001', { tally: aTally({ 100025: 135, 100026: 18_600, 100027: 619 }) });
    const html = pageOf(aShownPlace({ rows: [post] }));
    expect(html).toContain(regionText.rowCheck.rows.attention);
    expect(html).not.toContain(regionText.rowCheck.rows.inconsistent);
  });
});

describe('numbers that the source contradicts by their progress', () => {
  it('have that in their title, before the figures', () => {
    const progress = { kind: 'contradictory', why: 'votesWithoutTps', counted: 0, total: 21 } as const;
    const { state } = aShownPlace().result;
    if (state.kind !== 'published') throw new Error(state.kind);
    const { result } = aShownPlace({ state: { ...state, progress }, rows: [] });
    const title = titleFigures(headlineOf({ kind: 'region', result }), 'WIB');
    expect(title).toMatch(new RegExp(`^ · ${stateText.row.contradictory} · no\\. 1`));
  });
});

describe('D.Hasil of a region', () => {
  it('says of more published than there are that the source contradicts itself', () => {
    const of = (published: number) =>
      stageWords(aCode('32'), { tier: 'kecamatan', published, total: 6 }, 'childStage');
    expect(of(7)).toContain(stateText.row.contradictory);
    expect(of(6)).not.toContain(stateText.row.contradictory);
  });
});
