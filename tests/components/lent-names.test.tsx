import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { packResult, unpackResult } from '#components/result/region/packed-result.ts';
import { RegionView } from '#components/result/region/region-view.tsx';
import { aCode, aFraction, aResultRow, aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const NOTE = 'namanya diambil dari indeks pencarian situs ini';
const LENT = { count: 1, from: ['searchIndex'] } as const;
const NAMED = { name: 'HAURGEULIS', nameFrom: 'searchIndex' } as const;

function viewOf(row: ReturnType<typeof aResultRow>): string {
  const { result, ...place } = aShownPlace({ rows: [row] });
  const sent = unpackResult(JSON.parse(JSON.stringify(packResult({ ...result, lentNames: LENT }))));
  return renderToStaticMarkup(<RegionView {...place} result={sent} boundary={null} />);
}

describe('a name that is not of the source', () => {
  it('is told of once under the table, on the server and in the browser, without a field in each row', () => {
    const votes = { tally: aTally({ 100025: 1, 100026: 2, 100027: 3 }), progress: aFraction(1, 1) };
    const row = aResultRow('321201', { ...NAMED, ...votes });
    expect(viewOf(row)).toContain(NOTE);
    expect(viewOf(row)).toContain('Haurgeulis');
    expect(JSON.stringify(packResult(aShownPlace({ rows: [row] }).result).rows)).not.toContain('nameFrom');
  });

  it('is told of where only names are known', () => {
    expect(viewOf(aResultRow('321201', NAMED))).toContain(NOTE);
  });

  it('is told of below a heading', () => {
    const place = aShownPlace();
    const heading = (region: typeof place.region) =>
      renderToStaticMarkup(<ResultHeading {...place} sameDay={[]} region={region} />);
    expect(heading({ code: aCode('3212'), ...NAMED })).toContain(NOTE);
    expect(heading(place.region)).not.toContain('diambil');
  });
});
