import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { ChangeEntry } from '#lib/domain/following/change-log.ts';
import { materialReasons } from '#lib/domain/following/material-change.ts';
import type { RegionFigures } from '#lib/domain/following/region-figures.ts';
import { writeAtomFeed } from '#lib/feeds/atom-feed.ts';
import type { FeedModel } from '#lib/feeds/feed-model.ts';
import { feedResponse } from '#lib/feeds/feed-response.ts';
import { writeJsonFeed } from '#lib/feeds/json-feed.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { followText } from '#lib/text/id/follow.ts';
import { regionText } from '#lib/text/id/region.ts';
import { siteText } from '#lib/text/id/site.ts';
import { votesText } from '#lib/text/id/votes.ts';
import {
  aCode,
  aContest,
  aFraction,
  anEmptyColumn,
  anInstant,
  aPair,
  aTally,
} from '#tests/support/builders.ts';

const SITE = 'https://hasil.example.org';

function anEntry(
  overrides: Partial<Omit<ChangeEntry, 'figures'>> & { readonly figures?: Partial<RegionFigures> } = {},
) {
  const { figures, ...rest } = overrides;
  const entry: ChangeEntry = {
    key: '1732764904000-down',
    at: anInstant('2024-11-28T03:35:04Z'),
    reasons: ['down'],
    before: { tally: aTally({ 1000023: 200, 1000024: 80 }), progress: aFraction(5, 10) },
    ...rest,
    figures: {
      tally: aTally({ 1000023: 120, 1000024: 80 }),
      progress: aFraction(6, 10),
      event: { kind: 'regular' },
      recap: 'none',
      source: {
        url: 'https://recap.example.org/31.json',
        sourceTime: anInstant('2024-11-28T10:30:00+07:00'),
        fetchedAt: anInstant('2024-11-28T03:35:04Z'),
      },
      ...figures,
    },
  };
  return entry;
}

function aFeed(overrides: Partial<FeedModel> = {}): FeedModel {
  return {
    contest: contestLabel(aContest()),
    region: { code: aCode('31'), name: 'DKI JAKARTA' },
    options: [aPair('1000024', 1), aPair('1000023', 2)],
    changes: [anEntry()],
    siteUrl: SITE,
    ...overrides,
  };
}

async function atomOf(model: FeedModel) {
  return new Parser<object, { id: string; content: string }>({
    customFields: { item: ['content'] },
  }).parseString(writeAtomFeed(model));
}

/** JSON Feed 1.1, as its specification wants it. */
const JsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.object({ name: z.string() })),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      tags: z.array(z.string()),
    }),
  ),
});

function jsonOf(model: FeedModel) {
  return JsonFeed.parse(JSON.parse(writeJsonFeed(model)));
}

describe('a feed', () => {
  it('is read by a feed parser, with one entry a change', async () => {
    const feed = await atomOf(aFeed());
    expect(feed.title?.trim()).toBe(
      'DKI Jakarta – Pemilihan Gubernur dan Wakil Gubernur 2024: perubahan angka',
    );
    expect(feed.feedUrl).toBe(`${SITE}/gubernur-2024/31/umpan.atom`);
    expect(feed.link).toBe(`${SITE}/gubernur-2024/31`);
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0]).toMatchObject({
      id: 'tag:hasil.example.org,2024-11-28:gubernur-2024/31/id/1732764904000-down',
      link: `${SITE}/gubernur-2024/31`,
      isoDate: '2024-11-28T03:35:04.000Z',
    });
  });

  it('says the same as Atom and as JSON', async () => {
    const [atom, json] = [await atomOf(aFeed()), jsonOf(aFeed())];
    expect(json.items[0]?.id).toBe(atom.items[0]?.id);
    expect(json.items[0]?.title).toBe(atom.items[0]?.title?.trim());
    expect(json.items[0]?.content_text).toBe(atom.items[0]?.content?.trim());
    expect(json.title).toBe(atom.title?.trim());
  });

  it('gives no share of votes while one option is unknown, and says that', () => {
    const tally = aTally({ 1000023: 120, 1000024: null });
    const text = jsonOf(aFeed({ changes: [anEntry({ figures: { tally } })] })).items[0]?.content_text ?? '';
    expect(text).toContain('Nomor urut 2, Kepala 1000023 – Wakil 1000023: 120 suara');
    expect(text).toContain(votesText.incomplete('1', '2'));
    expect(text.replaceAll(/ TPS \(\d+,\d\d%\)/g, '')).not.toContain('%');
  });

  it('gives numbers in ballot order with layer, coverage, times, document and disclaimer beside them', () => {
    const text = jsonOf(aFeed()).items[0]?.content_text.split('\n');
    expect(text).toEqual([
      followText.explained.down,
      'Jenis angka: Sementara · dari C.Hasil',
      'TPS masuk: 6 dari 10 TPS (60,00%); sebelumnya 5 dari 10 TPS (50,00%)',
      'Nomor urut 1, Kepala 1000024 – Wakil 1000024: 80 suara (40,00% suara sah)',
      'Nomor urut 2, Kepala 1000023 – Wakil 1000023: 120 suara (60,00% suara sah); sebelumnya 200 (−80)',
      followText.recap.none,
      'Waktu sumber: Kamis, 28 November 2024 pukul 10.30 WIB',
      'Dilihat situs ini: Kamis, 28 November 2024 pukul 10.35 WIB',
      'Dokumen sumber: https://recap.example.org/31.json',
      `${siteText.disclaimer.lead} ${siteText.disclaimer.body}`,
    ]);
  });

  it.each(['withheld', 'notReported', 'noTotals'] as const)(
    'never says zero of votes that are %s',
    (kind) => {
      const text = jsonOf(aFeed({ changes: [anEntry({ figures: { tally: { kind } } })] })).items[0]
        ?.content_text;
      expect(text).toContain(followText.noVotes[kind]);
      expect(text).not.toMatch(/\b0 suara|Kepala/);
    },
  );

  it('says that votes are not there yet for an option the document lacks, and names one the ballot lacks', () => {
    const options = [aPair('1000024', 1), anEmptyColumn('1000099', 2)];
    const text = jsonOf(aFeed({ options })).items[0]?.content_text;
    expect(text).toContain('Nomor urut 2, Kolom kosong: belum ada data');
    expect(text).toContain('Pilihan 1000023');
  });

  it('says SIMULASI in its title, in every headline and in every text of invented data', () => {
    const feed = jsonOf(aFeed({ contest: contestLabel(aContest({ simulated: true })) }));
    expect(feed.title).toMatch(/^\[SIMULASI\]/);
    expect(feed.items[0]?.title).toMatch(/^\[SIMULASI\]/);
    expect(feed.items[0]?.content_text).toMatch(/^SIMULASI\./);
  });

  it('ranks nobody', () => {
    const all = JSON.stringify([followText.reasons, followText.explained, jsonOf(aFeed())]);
    expect(all).not.toMatch(/unggul|memimpin|menang|kalah|terbanyak|juara|teratas/i);
  });

  it('carries hostile names as text, in well-formed XML', async () => {
    const name = '<script>alert(1)</script> ]]> &amp; \u0000\u001b\ud800 "';
    const pair = { ...aPair('1000024', 1), kind: 'pair', headName: name, deputyName: null } as const;
    const model = aFeed({ options: [pair], region: { code: aCode('31'), name } });
    const xml = writeAtomFeed(model);
    expect(['\u0000', '\u001b'].filter((character) => xml.includes(character))).toEqual([]);
    expect(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')).not.toContain('<script');
    const [entry] = (await atomOf(model)).items;
    expect(entry?.content).toContain(
      'Nomor urut 1, <script>alert(1)</script> ]]> &amp; \ufffd\ufffd\ufffd "',
    );
    expect(xml).toContain('<content type="text">');
  });

  it('is in English where its address is, under names and links of its own', async () => {
    const feed = await duringLanguage('en', () => jsonOf(aFeed()));
    expect(feed.language).toBe('en');
    expect(feed.feed_url).toBe(`${SITE}/en/gubernur-2024/31/umpan.json`);
    expect(feed.items[0]?.url).toBe(`${SITE}/en/gubernur-2024/31`);
    expect(feed.items[0]?.content_text).toContain('TPS in: 6 of 10 TPS (60.00%)');
    expect(feed.items[0]?.id).not.toBe(jsonOf(aFeed()).items[0]?.id);
  });

  it('is valid while nothing is recorded', async () => {
    expect(jsonOf(aFeed({ changes: [] })).items).toEqual([]);
    expect((await atomOf(aFeed({ changes: [] }))).items).toEqual([]);
  });

  it('has names that nobody else can take where the site does not know its address', async () => {
    const feed = await atomOf(aFeed({ siteUrl: null }));
    expect(feed.items[0]?.id).toMatch(/^tag:sirekap-info-publik\.invalid,/);
    expect(feed.link).toBe('/gubernur-2024/31');
  });
});

describe('asking for a feed', () => {
  function ask(headers: Record<string, string> = {}, model = aFeed()): Response {
    return feedResponse(model, 'atom', new Headers(headers));
  }

  it('is answered to anyone, for a minute', () => {
    const response = ask();
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toContain('max-age=60');
    expect(response.headers.get('last-modified')).toBe('Thu, 28 Nov 2024 03:35:04 GMT');
    expect(feedResponse(aFeed(), 'json', new Headers()).headers.get('content-type')).toMatch(/feed\+json/);
  });

  it('again is answered with 304, by tag or by time', async () => {
    const etag = ask().headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`])
      expect(ask({ 'if-none-match': known }).status).toBe(304);
    expect(ask({ 'if-modified-since': 'Thu, 28 Nov 2024 03:35:04 GMT' }).status).toBe(304);
    expect(await ask({ 'if-none-match': etag }).text()).toBe('');
  });

  it('after a change is answered whole', () => {
    const etag = ask().headers.get('etag') ?? '';
    const changed = aFeed({
      changes: [anEntry({ at: anInstant('2024-11-28T03:50:00Z'), key: 'a' }), anEntry()],
    });
    expect(ask({ 'if-none-match': etag }, changed).status).toBe(200);
    expect(ask({ 'if-modified-since': 'Thu, 28 Nov 2024 03:35:04 GMT' }, changed).status).toBe(200);
    // A tag decides before a time does.
    const both = { 'if-none-match': '"x"', 'if-modified-since': 'Thu, 28 Nov 2024 03:35:04 GMT' };
    expect(ask(both).status).toBe(200);
    expect(ask({ 'if-modified-since': 'kemarin' }).status).toBe(200);
  });
});

describe('a re-vote in a feed', () => {
  const PSU = { kind: 'psu' } as const;
  const marks = [{ code: aCode('3171'), name: 'JAKARTA PUSAT', event: PSU }];

  it('is told with what it means, of the region and of its rows', async () => {
    const figures = { event: PSU, marks };
    const { items } = await atomOf(aFeed({ changes: [anEntry({ reasons: ['event'], figures })] }));
    const text = items[0]?.content ?? '';
    expect(text).toContain('Ada pemungutan suara ulang (PSU)');
    expect(text).toContain('tidak berlaku lagi');
    expect(text).toContain('Kota Jakarta Pusat: Ada pemungutan suara ulang (PSU)');
  });

  it('is news when a row has it that had not, and not where its table was not known before', () => {
    const seen = (over: Partial<RegionFigures>) => ({
      figures: anEntry({ figures: over }).figures,
      seenAt: anInstant('2024-11-28T03:35:05Z'),
    });
    const reasons = (before: Partial<RegionFigures>, after: Partial<RegionFigures>) =>
      materialReasons(seen(before), seen(before).figures, seen(after));
    expect(reasons({ marks: [] }, { marks })).toEqual(['event']);
    expect(reasons({ marks }, { marks })).toEqual([]);
    expect(reasons({}, { marks })).toEqual([]);
    expect(reasons({}, { event: PSU })).toEqual(['event']);
  });
});

describe('an entry of more votes than their forms have room for', () => {
  it('says so before the votes, and gives no share of them', () => {
    const tally = aTally({ 1000023: 12_000, 1000024: 80 });
    const [entry] = JSON.parse(writeJsonFeed(aFeed({ changes: [anEntry({ figures: { tally } })] }))).items;
    const text: string = entry.content_text;
    const said = text.indexOf(regionText.rowCheck.total.inconsistent('5.994'));
    expect(said).toBeGreaterThan(-1);
    expect(text.indexOf('12.000')).toBeGreaterThan(said);
    expect(text.replace('(60,00%)', '').replace('(50,00%)', '')).not.toMatch(/\d%/);
  });
});
