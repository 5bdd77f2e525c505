import type { Instant } from '../domain/instant.ts';

/** One line of a sitemap: a whole address and when its content last changed, where that is known. */
export interface SitemapEntry {
  readonly address: string;
  readonly changedAt: Instant | null;
}

/** Most addresses that a sitemap may hold (sitemaps.org). */
export const MOST_ADDRESSES = 50_000;

/** A sitemap of pages. */
export function pagesXml(entries: readonly SitemapEntry[]): string {
  return documentOf('urlset', 'url', entries.slice(0, MOST_ADDRESSES));
}

/** A sitemap of sitemaps. */
export function indexXml(entries: readonly SitemapEntry[]): string {
  return documentOf('sitemapindex', 'sitemap', entries.slice(0, MOST_ADDRESSES));
}

function documentOf(root: string, item: string, entries: readonly SitemapEntry[]): string {
  const items = entries.map(({ address, changedAt }) => {
    const changed = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`;
    return `<${item}><loc>${escaped(address)}</loc>${changed}</${item}>\n`;
  });
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  return `${head}${items.join('')}</${root}>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
