import { expect } from '@playwright/test';
import { siteText as english } from '#lib/text/en/site.ts';
import { siteText as indonesian } from '#lib/text/id/site.ts';
import { crawl, linksOf } from '#tests/support/crawl.ts';
import { test } from '#tests/support/e2e-test.ts';

const PAGES = 500;

/** What is left where a value or a sentence is missing. */
const UNWRITTEN = /\bundefined\b|\bNaN\b|\[object |\bnull\b|\bInvalid Date\b/;
const INDONESIAN = /\b(?:belum ada data|Cara membaca|Diperbarui|sementara|dari \d|Bukan hasil)\b/i;
const ENGLISH = /\b(?:no data yet|How to read|Updated by|provisional|Not an official)\b/i;

test(`every link answers, and every page is written whole in its own language, over ${PAGES} addresses`, async ({
  demoSite,
}) => {
  test.setTimeout(600_000);
  const origin = demoSite.site.url;
  // The simulated API makes its country when it is first asked; until then the site says so, rightly, with a 503.
  for (const start of ['/simulasi-gubernur', '/simulasi-bupati-walikota']) {
    await expect.poll(async () => (await fetch(origin + start)).status, { timeout: 60_000 }).toBe(200);
  }
  const kinds = { html: 0, english: 0, files: 0 };
  for await (const { path, from, page } of crawl(origin, ['/', '/en'], PAGES)) {
    expect.soft(page.status, `${path}, linked from ${from}`).toBe(200);
    if (!page.headers.get('content-type')?.startsWith('text/html')) {
      kinds.files += 1;
      continue;
    }
    kinds.html += 1;
    const isEnglish = path === '/en' || path.startsWith('/en/');
    const lang = isEnglish ? 'en' : 'id';
    const words = isEnglish ? english : indonesian;
    expect.soft(page.html, path).toMatch(new RegExp(`<html[^>]* lang="${lang}"`));
    expect.soft(page.text, path).toContain(words.disclaimer.lead);
    // The page about data files says what `null` means in them.
    if (!path.endsWith('/data')) expect.soft(page.text, path).not.toMatch(UNWRITTEN);
    expect.soft(page.text, path).not.toMatch(isEnglish ? INDONESIAN : ENGLISH);
    if (!isEnglish) continue;
    kinds.english += 1;
    const links = linksOf(origin, path, page, { ofOtherLanguages: false });
    expect
      .soft(
        links.filter((link) => !isOfEnglish(link)),
        path,
      )
      .toEqual([]);
  }
  expect(kinds.html).toBeGreaterThan(200);
  expect(kinds.english).toBeGreaterThan(100);
  expect(kinds.files).toBeGreaterThan(20);
});

function isOfEnglish(path: string): boolean {
  return path === '/en' || path.startsWith('/en/') || /^\/(?:api|openapi\.json|sitemap)/.test(path);
}
