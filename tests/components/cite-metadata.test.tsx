import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { besideMetadata } from '#components/layout/head/beside-metadata.ts';
import { DatasetMetadata } from '#components/layout/head/dataset-metadata.tsx';
import { mapMetadata, metadataOf, resultMetadata } from '#components/layout/head/result-metadata.ts';
import { searchMetadata } from '#components/pages/search/search-metadata.ts';
import type { MapStatistic } from '#lib/domain/map-view.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { tpsListText } from '#lib/text/id/tps-list.ts';
import { votesText } from '#lib/text/id/votes.ts';
import { aCode, anInstant, aPair, aTally, readVotes } from '#tests/support/builders.ts';
import { EDITION, PROVENANCE, pairs, regionPage, tpsPage } from '../cards/shown-pages.ts';

describe('the title of a result page', () => {
  it('carries place, contest, shares in ballot order, and their time', () => {
    expect(resultMetadata(regionPage()).title).toBe(
      'Kabupaten Indramayu – Gubernur 2024 · no. 1: 16,67% · no. 2: 33,33% · no. 3: 50,00% · ' +
        'Kamis, 28 November 2024 pukul 10.15 WIB',
    );
  });

  it('carries no figures where they would be too many, unnumbered, or are not there', () => {
    const plain = 'Kabupaten Indramayu – Gubernur 2024';
    expect(resultMetadata(regionPage({ options: pairs(5) })).title).toBe(plain);
    expect(resultMetadata(regionPage({ options: [aPair('1', null), aPair('2', 2)] })).title).toBe(plain);
    expect(resultMetadata(regionPage({ tally: { kind: 'withheld' } })).title).toBe(plain);
  });

  it('carries the votes of a TPS of which a box is unread, the unread one in words', () => {
    const options = [aPair('100025', 1), aPair('100026', 2)];
    expect(resultMetadata(tpsPage(readVotes(84, null), options)).title).toContain(
      `TPS 001, Desa Haurgeulis – Gubernur 2024 · ${stateText.row.votesIncomplete} · no. 1: 84 suara · no. 2: belum dibaca · Kamis`,
    );
  });

  it('says before its figures that votes of a region are incomplete, and has no share of them', () => {
    const page = regionPage({ tally: aTally({ 1000001: 150, 1000002: null, 1000003: null }) });
    const { title, description } = resultMetadata(page);
    expect(title).toContain(
      `Gubernur 2024 · ${stateText.row.votesIncomplete} · no. 1: 150 suara · no. 2: ${stateText.notReported} · no. 3`,
    );
    expect(description.startsWith(votesText.incompleteTitle)).toBe(true);
    expect(title).not.toContain('%');
    expect(description.replace('(58,79%)', '')).not.toContain('%');
  });

  it('says before its figures that the source does not answer', () => {
    const page = regionPage();
    const old = { ...page, result: { ...page.result, failingSince: anInstant('2024-11-28T10:20:00+07:00') } };
    expect(resultMetadata(old).title).toContain(`Gubernur 2024 · ${stateText.unreachable} · no. 1: 16,67%`);
    expect(resultMetadata(old).description).toMatch(new RegExp(`^${stateText.failing.title}`));
  });

  it('says what keeps a TPS from being checked, before shares that nothing confirms', () => {
    const options = [aPair('100025', 1), aPair('100026', 2)];
    expect(resultMetadata(tpsPage(readVotes(60, 40), options)).title).toContain(
      `Gubernur 2024 · ${tpsListText.verdict.partlyRead} · no. 1: 60,00%`,
    );
  });

  it('says SIMULASI first where the numbers are invented, which search engines are told to leave out', () => {
    const metadata = resultMetadata(regionPage({ contest: { simulated: true } }));
    expect(metadata.title).toMatch(/^\[SIMULASI\] /);
    expect(metadata.description).toMatch(/^\[SIMULASI\] /);
    expect(metadata.robots).toEqual({ index: false });
  });
});

describe('a page beside the result', () => {
  const card = `${EDITION.site}/gubernur-2024/3212/kartu.png`;
  const { contest, region, above, edition } = regionPage();
  it.each([
    ['the list of TPS', besideMetadata('tpsList', { contest, region, above, edition })],
    ['the code for embedding', besideMetadata('embed', { contest, region, above, edition })],
    ['what can be taken', besideMetadata('take', regionPage())],
    ['charts', besideMetadata('charts', regionPage())],
    ['the observer’s desk', besideMetadata('desk', { contest, region, above, edition })],
  ])('%s has an address and the card of its region where it is shared', (_name, { openGraph, twitter }) => {
    expect(openGraph).toMatchObject({ url: expect.stringContaining('/3212'), images: [{ url: card }] });
    expect(twitter).toEqual({ card: 'summary_large_image' });
  });
});

describe('a search', () => {
  it('says what was asked where it is shared, and keeps to the site’s own mark', () => {
    const metadata = searchMetadata('Pulau & Harapan', EDITION.site);
    expect(metadata.openGraph).toMatchObject({
      title: metadata.title,
      url: `${EDITION.site}/cari?q=Pulau%20%26%20Harapan`,
      images: [{ url: `${EDITION.site}/icons/icon-512.png` }],
    });
    expect(searchMetadata('', EDITION.site).openGraph).toMatchObject({ url: `${EDITION.site}/cari` });
    expect(searchMetadata('', null).openGraph).not.toHaveProperty('images');
  });
});

describe('the description of a result page', () => {
  it('carries names with shares in ballot order, coverage, time and layer', () => {
    expect(resultMetadata(regionPage({ options: pairs(2) })).description).toBe(
      '1 Kepala 1000001 – Wakil 1000001: 33,33%, 2 Kepala 1000002 – Wakil 1000002: 66,67% · ' +
        '1.932 dari 3.286 TPS (58,79%) · Diperbarui sumber Kamis, 28 November 2024 pukul 10.15 WIB · ' +
        'Sementara · dari C.Hasil',
    );
  });

  it('has shorter names for all where they are long, and numbers for all where they are longer', () => {
    const long = pairs(8).map(
      (pair) => ({ ...pair, headName: 'N'.repeat(60), deputyName: 'W' }) as typeof pair,
    );
    const { description } = resultMetadata(regionPage({ options: pairs(6) }));
    expect(description).toContain('6 Kepala 1000006: ');
    expect(description).not.toContain('Wakil');
    expect(resultMetadata(regionPage({ options: long })).description).toMatch(/^no. 1: 2,78%, no. 2: 5,56%/);
  });

  it('says why there are no numbers, and no zero', () => {
    const { description } = resultMetadata(regionPage({ tally: { kind: 'withheld' } }));
    expect(description).toContain(regionText.withheld.title);
    expect(description).not.toMatch(/\b0\b/);
  });

  it('is in the language of the page', () => {
    const { description, openGraph } = duringLanguage('en', () => resultMetadata(regionPage()));
    expect(description).toContain('1,932 of 3,286 TPS (58.79%) · Updated by the source Thursday');
    expect(openGraph).toMatchObject({ url: `${EDITION.site}/en/gubernur-2024/3212` });
  });
});

describe('what is shared of a page', () => {
  it('is its address and the card of its region', () => {
    const { openGraph } = metadataOf(regionPage(), 'Grafik', '/gubernur-2024/3212/grafik');
    expect(openGraph).toMatchObject({
      url: 'https://hasil.example.org/gubernur-2024/3212/grafik',
      images: [{ url: 'https://hasil.example.org/gubernur-2024/3212/kartu.png', width: 1200, height: 630 }],
    });
  });

  it('says what it is, in which language, and what its card shows to who does not see it', () => {
    expect(resultMetadata(regionPage())).toMatchObject({
      openGraph: {
        type: 'website',
        locale: 'id_ID',
        alternateLocale: ['en_GB'],
        images: [{ alt: 'Kartu ringkasan hitung suara sementara: Kabupaten Indramayu, Gubernur 2024' }],
      },
      twitter: { card: 'summary_large_image' },
    });
    expect(duringLanguage('en', () => resultMetadata(regionPage()))).toMatchObject({
      openGraph: {
        locale: 'en_GB',
        alternateLocale: ['id_ID'],
        images: [{ alt: expect.stringContaining('Kabupaten Indramayu') }],
      },
    });
  });

  it('names a map with the letters that abbreviations and names are written in', () => {
    const pair = { ...aPair('1', 1), headName: 'YUSUF', deputyName: 'Hujan Contoh' } as const;
    const page = regionPage({ options: [pair] });
    const titleOf = (statistic: MapStatistic) =>
      mapMetadata({ ...page, view: { statistic, mode: 'shapes' } }).openGraph.title;
    expect(titleOf({ kind: 'progress' })).toMatch(/^Peta TPS masuk, /);
    expect(titleOf({ kind: 'inconsistent' })).toMatch(/^Peta TPS tidak konsisten, /);
    expect(titleOf({ kind: 'turnout' })).toMatch(/^Peta partisipasi pemilih, /);
    expect(titleOf({ kind: 'votes', option: pair.id })).toMatch(
      /^Peta perolehan suara 1: YUSUF – Hujan Contoh, /,
    );
  });

  it('names no address where the site does not know its own', () => {
    const { openGraph } = resultMetadata(regionPage({ edition: { ...EDITION, site: null } }));
    expect(openGraph).not.toHaveProperty('url');
    expect(openGraph).not.toHaveProperty('images');
  });

  it('names the page in every language', () => {
    expect(resultMetadata(regionPage()).alternates).toMatchObject({
      canonical: '/gubernur-2024/3212',
      languages: {
        id: '/gubernur-2024/3212',
        en: '/en/gubernur-2024/3212',
        'x-default': '/gubernur-2024/3212',
      },
    });
  });
});

describe('dataset metadata', () => {
  const page = { ...regionPage(), region: { code: aCode('32'), name: 'JAWA BARAT' } };
  const htmlOf = (changes: Partial<Parameters<typeof DatasetMetadata>[0]> = {}) =>
    renderToStaticMarkup(<DatasetMetadata {...page} provenance={PROVENANCE} {...changes} />);
  const jsonOf = (html: string): unknown =>
    JSON.parse(/^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? '');

  it('describes the table with its files, licence, source and times', () => {
    expect(jsonOf(htmlOf())).toMatchObject({
      '@type': 'Dataset',
      name: 'Pemilihan Gubernur dan Wakil Gubernur 2024: Jawa Barat',
      url: 'https://hasil.example.org/gubernur-2024/32',
      license: 'Data publik',
      isBasedOn: PROVENANCE.url,
      temporalCoverage: '2024-11-27',
      dateModified: PROVENANCE.sourceTime,
      distribution: [
        { contentUrl: 'https://hasil.example.org/gubernur-2024/32/data.csv' },
        { contentUrl: 'https://hasil.example.org/gubernur-2024/32/data.json' },
      ],
    });
  });

  it('survives names that would end its script', () => {
    const name = 'X</script><script>alert("1")</script><!--';
    const html = htmlOf({ region: { code: aCode('32'), name } });
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(jsonOf(html)).toMatchObject({ spatialCoverage: { name } });
  });

  it('is left out below provinces, of invented data, of nothing, and where the site has no name', () => {
    expect(htmlOf({ region: { code: aCode('3212'), name: null } })).toBe('');
    expect(htmlOf({ contest: { ...page.contest, simulated: true } })).toBe('');
    expect(htmlOf({ provenance: null })).toBe('');
    expect(htmlOf({ edition: { ...EDITION, site: null } })).toBe('');
  });
});
