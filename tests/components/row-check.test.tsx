import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '#components/cards/headline.ts';
import { headlineSentence } from '#components/cards/headline-words.ts';
import { mapModel } from '#components/map/map-model.ts';
import { RegionView } from '#components/region/region-view.tsx';
import { childRows } from '#lib/domain/data-file.ts';
import { regionCheck } from '#lib/export/states.ts';
import { regionText } from '#lib/text/id/region.ts';
import { aResultRow, aTally } from '#tests/support/builders.ts';
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
});
