import type { Contest } from '../domain/contest.ts';
import type { Instant } from '../domain/instant.ts';
import { pagePath } from '../domain/page-path.ts';
import { levelOf, NATION, parseRegionCode, type RegionCode } from '../domain/region-code.ts';
import { regionsForSitemap } from '../queries/sitemap/sitemap-regions.ts';
import { settings } from '../settings.ts';
import { getRegions, peekAggregate } from '../source/documents.ts';
import { indexXml, pagesXml, type SitemapEntry } from './sitemap-xml.ts';

/** The addresses of a page in every language; languages are the business of the floors above. */
export type InEveryLanguage = (path: string) => readonly string[];

/** Sitemap of what is no region: the pages of the site itself and the contests. */
const SITE_FILE = 'situs.xml';
const PROVINCE_FILE = /^([a-z0-9-]+)-([0-9A-Z]{2})\.xml$/;

/** The index of sitemaps: one file a province and contest. 404 where the site does not know its own name. */
export async function respondWithSitemapIndex(): Promise<Response> {
  const { siteUrl } = settings();
  if (siteUrl === null) return notFound();
  const files: SitemapEntry[] = [{ address: `${siteUrl}/sitemap/${SITE_FILE}`, changedAt: null }];
  for (const contest of listedContests()) {
    for (const province of (await provincesOf(contest)) ?? []) {
      const address = `${siteUrl}/sitemap/${contest.slug}-${province}.xml`;
      files.push({ address, changedAt: changedAt(contest, province) });
    }
  }
  return xml(indexXml(files), true);
}

/** One sitemap of the index; 404 for any other name, 503 when the source gives no list of provinces. */
export async function respondWithSitemap(file: string, inEveryLanguage: InEveryLanguage): Promise<Response> {
  const { siteUrl } = settings();
  if (siteUrl === null) return notFound();
  const entry = (path: string, time: Instant | null) =>
    inEveryLanguage(path).map((one) => ({ address: `${siteUrl}${one}`, changedAt: time }));
  if (file === SITE_FILE) {
    const pages = ['/', '/cara-membaca', '/data'].flatMap((path) => entry(path, null));
    const contests = listedContests().flatMap((contest) =>
      entry(pagePath(contest.slug, NATION), changedAt(contest, NATION)),
    );
    return xml(pagesXml([...pages, ...contests]), true);
  }
  const [, slug, code = ''] = PROVINCE_FILE.exec(file) ?? [];
  const contest = listedContests().find((candidate) => candidate.slug === slug);
  const province = parseRegionCode(code);
  if (contest === undefined || !province.ok || levelOf(province.value) !== 'provinsi') return notFound();
  const provinces = await provincesOf(contest);
  if (provinces === null) return unavailable();
  if (!provinces.includes(province.value)) return notFound();
  const { codes, isComplete } = await regionsForSitemap(contest, province.value);
  const entries = codes.flatMap((region) =>
    entry(pagePath(contest.slug, region), changedAt(contest, region)),
  );
  return xml(pagesXml(entries), isComplete);
}

/** What robots may read: everything but what pages poll. */
export function respondWithRobots(): Response {
  const { siteUrl } = settings();
  const sitemap =
    siteUrl === null
      ? '# No sitemap: SIREKAP_SITE_URL is not set, and a sitemap needs whole addresses.\n'
      : `Sitemap: ${siteUrl}/sitemap.xml\n`;
  return new Response(`User-agent: *\nDisallow: /api/\n\n${sitemap}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}

/** Invented results are nothing for search engines. */
function listedContests(): readonly Contest[] {
  return settings().contests.filter(({ simulated }) => !simulated);
}

/** Null when the source gives no list. */
async function provincesOf(contest: Contest): Promise<readonly RegionCode[] | null> {
  const list = await getRegions(contest, NATION);
  if (!list.ok || list.value.value.kind !== 'published') return null;
  return list.value.value.value.map(({ code }) => code);
}

/** When the source last wrote a region's numbers, where its document is at hand: nothing is asked for a date. */
function changedAt(contest: Contest, region: RegionCode): Instant | null {
  const document = peekAggregate(contest, region);
  return document?.kind === 'published' ? document.provenance.sourceTime : null;
}

function xml(body: string, isComplete: boolean): Response {
  return new Response(body, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': `public, max-age=${isComplete ? 3600 : 120}`,
    },
  });
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}

function unavailable(): Response {
  return new Response(null, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '120' } });
}
