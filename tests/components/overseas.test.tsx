import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ResultHeading } from '#components/layout/frame/result-heading.tsx';
import { DownloadLinks } from '#components/pages/data/download-links.tsx';
import { ChildStages } from '#components/result/region/child-stages.tsx';
import { RegionView } from '#components/result/region/region-view.tsx';
import { duringLanguage } from '#lib/language/during-language.ts';
import { aCode, aFraction, aResultRow, aTally } from '#tests/support/builders.ts';
import { aShownPlace } from '#tests/support/shown-place.ts';

const ABROAD = { code: aCode('99'), name: 'Luar Negeri' };
const PLACE = { code: aCode('9962'), name: 'Kuala Lumpur, Malaysia' };
const COUNTED = { tally: aTally({ 100025: 10, 100026: 60, 100027: 30 }), progress: aFraction(1, 1) };

function shownAbroad(region: typeof ABROAD, above: readonly (typeof ABROAD)[], codes: readonly string[]) {
  const shown = aShownPlace({
    rows: codes.map((code) => aResultRow(code, { name: `NAMA ${code}`, ...COUNTED })),
  });
  return { ...shown, region, above, result: { ...shown.result, region: region.code } };
}

const place = shownAbroad(PLACE, [ABROAD], ['9962010001001', '9962010001002']);
const all = shownAbroad(ABROAD, [], ['9962', '99BF']);

describe('plenaries abroad', () => {
  it('are of a Perwakilan (PPLN), and of a kabupaten/kota at home', () => {
    const stages = [{ tier: 'kabkota', published: 5, total: 128 } as const];
    const found = ['99', '31'].map((code) => ({ code: aCode(code), stages }));
    const html = renderToStaticMarkup(<ChildStages slug="presiden-2024" found={found} rows={[]} />);
    expect(html).toContain('5 dari 128 Perwakilan (PPLN) terbit');
    expect(html).toContain('5 dari 128 kabupaten/kota terbit');
  });
});

describe('the page of a place abroad', () => {
  it('has one crumb and one heading of its name', () => {
    const html = renderToStaticMarkup(<ResultHeading {...place} sameDay={[]} />);
    expect(html.match(/Kuala Lumpur, Malaysia/g)).toHaveLength(2);
    expect(html).not.toMatch(/Kabupaten|Provinsi/);
  });

  it('speaks of TPS, POS and KSK, with the way to the list of them all', () => {
    const html = renderToStaticMarkup(<RegionView {...place} boundary={null} />);
    expect(html).toContain('Rincian per TPS, POS, KSK');
    expect(html).toContain('/9962/tps"');
    expect(html).not.toMatch(/Kabupaten|Kecamatan|Desa/);
  });

  it('offers the file of its TPS, and none of tiers that it has not', () => {
    const html = renderToStaticMarkup(<DownloadLinks slug="presiden-2024" region={PLACE} />);
    expect(html).toContain('/9962/data/tps.csv');
    expect(html).not.toContain('/data/desa');
    expect(renderToStaticMarkup(<DownloadLinks slug="a" region={ABROAD} />)).not.toMatch(/data\/[a-z]+\.csv/);
  });
});

describe('the page of all that is abroad', () => {
  it('speaks of representations, in both languages', () => {
    const html = renderToStaticMarkup(<RegionView {...all} boundary={null} />);
    expect(html).toContain('Rincian per Perwakilan (PPLN)');
    expect(html).not.toContain('Kabupaten');
    const english = duringLanguage('en', () => renderToStaticMarkup(<RegionView {...all} boundary={null} />));
    expect(english).toContain('Breakdown by perwakilan (PPLN)');
  });
});
