import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CiteSection } from '#components/pages/cite/cite-section.tsx';
import { citedNumbers } from '#components/pages/cite/cited-numbers.ts';
import { citedStates } from '#components/pages/cite/cited-states.ts';
import { ShownNumbers } from '#components/pages/cite/shown-numbers.client.tsx';
import { duringLanguage } from '#lib/language/during-language.ts';
import { citeText } from '#lib/text/id/cite.ts';
import { regionText } from '#lib/text/id/region.ts';
import { verdictText } from '#lib/text/id/verdict.ts';
import { votesText } from '#lib/text/id/votes.ts';
import { anInstant, aPair, aTally, readVotes } from '#tests/support/builders.ts';
import { EDITION, regionPage, tpsPage } from '../cards/shown-pages.ts';

type Page = ReturnType<typeof regionPage> | ReturnType<typeof tpsPage>;

function citeOf(page: Page, path?: string): string {
  return renderToStaticMarkup(
    <CiteSection
      {...page}
      numbers={citedNumbers(page)}
      states={citedStates(page)}
      {...(path === undefined ? {} : { path })}
    />,
  );
}

/** The text that a reader copies. */
function quotationOf(html: string): string {
  const [, inside = ''] = /select-all[^>]*>([\s\S]*?)<\/p>/.exec(html) ?? [];
  return inside.replace(/<[^>]*>/g, '').trim();
}

describe('a citation', () => {
  it('has publisher, contest, place with its path, layer, coverage, both times, address and access', () => {
    expect(quotationOf(citeOf(regionPage()))).toBe(
      'KPU. Pemilihan Gubernur dan Wakil Gubernur 2024: Kabupaten Indramayu, Jawa Barat. ' +
        'Hitung Suara (C.Hasil), sementara, bukan hasil resmi. Sirekap Info Publik. 1.932 dari 3.286 TPS (58,79%). ' +
        'Diperbarui sumber: Kamis, 28 November 2024 pukul 10.15 WIB. ' +
        'Diperiksa: Kamis, 28 November 2024 pukul 10.16 WIB. ' +
        'https://hasil.example.org/gubernur-2024/3212. ' +
        'Diakses Kamis, 28 November 2024 pukul 10.17 WIB.',
    );
  });

  it('is in English on an English page, with the English address', () => {
    const quotation = duringLanguage('en', () => quotationOf(citeOf(regionPage())));
    expect(quotation).toContain('1,932 of 3,286 TPS (58.79%)');
    expect(quotation).toContain('https://hasil.example.org/en/gubernur-2024/3212.');
    expect(quotation).toMatch(/provisional.*Accessed Thursday, 28 November 2024, 10:17 WIB\.$/);
  });

  it('of a page beside has its own address, and the short one of the region', () => {
    const html = citeOf(regionPage(), '/gubernur-2024/3212/grafik');
    expect(quotationOf(html)).toContain('https://hasil.example.org/gubernur-2024/3212/grafik.');
    expect(html).toContain('Alamat pendek: hasil.example.org/gubernur-2024/3212<');
  });

  it('of a TPS names every region above and no coverage', () => {
    const quotation = quotationOf(citeOf(tpsPage(readVotes(84, 83), [aPair('100025', 1)])));
    expect(quotation).toContain(
      'TPS 001, Desa Haurgeulis, Kecamatan Haurgeulis, Kabupaten Indramayu, Jawa Barat.',
    );
    expect(quotation).not.toMatch(/dari .* TPS/);
  });

  it('says first that numbers are invented', () => {
    const quotation = quotationOf(citeOf(regionPage({ contest: { simulated: true } })));
    expect(quotation.startsWith(citeText.simulation)).toBe(true);
  });

  it('says that nothing is published, and no time that there is none of', () => {
    const quotation = quotationOf(citeOf(regionPage({ state: { kind: 'noContest' } })));
    expect(quotation).toContain(citeText.noNumbers);
    expect(quotation).not.toContain('Diperbarui');
  });

  it('speaks of the numbers that a refreshed page shows, not of those it was made with', () => {
    const page = regionPage();
    const numbers = citedNumbers(page);
    if (numbers === null) throw new Error('no numbers');
    const sourceTime = anInstant('2024-11-28T12:30:00+07:00');
    const now = { ...numbers, provenance: { ...numbers.provenance, sourceTime } };
    const html = renderToStaticMarkup(
      <ShownNumbers value={now}>
        <CiteSection {...page} numbers={numbers} />
      </ShownNumbers>,
    );
    expect(quotationOf(html)).toContain('pukul 12.30 WIB');
    expect(quotationOf(html)).not.toContain('pukul 10.15 WIB');
  });

  it('says what the page says above the numbers: that they are hidden, incomplete, or do not agree', () => {
    expect(quotationOf(citeOf(regionPage({ tally: { kind: 'withheld' } })))).toContain(
      ` ${regionText.withheld.title} 1.932 dari 3.286 TPS`,
    );
    const tally = aTally({ 1000001: 150, 1000002: null, 1000003: null });
    expect(quotationOf(citeOf(regionPage({ tally })))).toContain(votesText.incompleteTitle);
    const partly = tpsPage(readVotes(84, null), [aPair('100025', 1), aPair('100026', 2)]);
    expect(quotationOf(citeOf(partly))).toContain(verdictText.partlyRead.someVotes.title);
  });

  it('says of a refreshed TPS what its page says by then', () => {
    const page = tpsPage(readVotes(84), [aPair('100025', 1)]);
    const numbers = citedNumbers(page);
    if (numbers === null) throw new Error('no numbers');
    const html = renderToStaticMarkup(
      <ShownNumbers value={{ ...numbers, state: 'inconsistent' }}>
        <CiteSection {...page} numbers={numbers} states={citedStates(page)} />
      </ShownNumbers>,
    );
    expect(quotationOf(html)).toContain(verdictText.inconsistent.title);
    expect(quotationOf(html)).not.toContain(verdictText.partlyRead.administration.title);
  });

  it('stands in a closed box below the time at which the page was made', () => {
    const html = citeOf(regionPage());
    expect(html).toMatch(/dibuat ulang: <time dateTime="2024-11-28T10:17:00\+07:00">Kamis/);
    expect(html).toMatch(/<details><summary/);
  });

  it('has a QR code with words, loaded when it is looked at, and none where the site has no name', () => {
    expect(citeOf(regionPage())).toMatch(
      /<img src="\/gubernur-2024\/3212\/qr.svg" alt="Kode QR alamat ini"[^>]* loading="lazy"/,
    );
    const nameless = citeOf(regionPage({ edition: { ...EDITION, site: null } }));
    expect(nameless).not.toContain('<img');
    expect(quotationOf(nameless)).toContain(' /gubernur-2024/3212. Diakses');
  });
});
