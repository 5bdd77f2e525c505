import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NotFoundMessage } from '#components/layout/frame/not-found-message.tsx';
import { SearchPageLayout } from '#components/pages/search/search-page.tsx';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { FoundPlace, FoundPlaces } from '#lib/domain/search-answer.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { dataPageText } from '#lib/text/data-page.ts';
import { aCode, aContest } from '#tests/support/builders.ts';

const WHOSE = 'bukan kode BPS';
const PLACE: FoundPlace = {
  region: { code: aCode('3212012001'), name: 'CIPANCUH' },
  above: [],
  contests: [contestLabel(aContest())],
  tps: null,
};

function searched(query: string, places: readonly FoundPlace[]): string {
  const answer: FoundPlaces = {
    kind: 'places',
    places,
    total: places.length,
    provinces: [],
    isPartial: false,
    isExact: true,
    tpsNumber: null,
    isShallow: false,
  };
  return renderToStaticMarkup(
    <SearchPageLayout query={query} contest={null} contests={[]} answer={answer} pack={null} />,
  );
}

describe('whose codes these are', () => {
  it('is said where a search finds nothing', () => {
    expect(searched('tidak ada', [])).toContain(WHOSE);
    expect(searched('cipancuh', [PLACE])).not.toContain('BPS');
  });

  it('is said with a hint of a code that is none here and may be of BPS', () => {
    for (const code of ['9471', '32.12.010', '3212010001', '97'])
      expect(searched(code, [])).toContain(`${code.replaceAll('.', '')} `);
    expect(searched('9471', [])).toContain('Bila itu kode BPS');
    for (const code of ['321299', '3212012001099', '99ZZ'])
      expect(searched(code, [])).not.toContain('Bila itu');
  });

  it('is said of seven digits though codes here may begin with them', () => {
    expect(searched('3212012', [PLACE])).toContain('seperti kode kecamatan BPS');
  });

  it('is said on the page of addresses that are none, and where files are explained', () => {
    expect(renderToStaticMarkup(<NotFoundMessage />)).toContain('bukan BPS');
    expect(dataPageText().rules.list.join()).toContain(WHOSE);
  });

  it('is said in English', () => {
    const html = duringLanguage('en', () => searched('9471', []) + renderToStaticMarkup(<NotFoundMessage />));
    expect(html).toContain('not of Statistics Indonesia (BPS)');
    expect(html).toContain('not of BPS');
  });
});
