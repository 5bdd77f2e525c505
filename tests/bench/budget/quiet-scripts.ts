import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { PHONE } from './networks.ts';

/** So long after it was opened, nothing begins by itself any more. */
const WATCHED_MS = 20_000;

/**
 * Bytes of the scripts that run in a page whose reader presses nothing, by its address: files that are fetched within twenty
 * seconds, each compressed with gzip, and what stands in the page, compressed together. All pages are open at the same time.
 */
export async function quietScripts(
  browser: Browser,
  urls: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const context = await browser.newContext(PHONE);
  try {
    const opened = await Promise.all(
      urls.map(async (url) => {
        const page = await context.newPage();
        const files = filesOf(page);
        await page.goto(url, { timeout: 90_000 });
        return { url, page, files };
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
    const bytes = new Map<string, number>();
    for (const { url, page, files } of opened) {
      const inline = await page.evaluate(inlineScripts);
      const fetched = await files();
      bytes.set(url, packed(inline) + fetched.reduce((sum, text) => sum + packed(text), 0));
    }
    return bytes;
  } finally {
    await context.close();
  }
}

/** Watches which script files a page fetches; gives their texts. */
function filesOf(page: Page): () => Promise<readonly string[]> {
  const texts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script' && response.ok()) texts.push(response.text());
  });
  return () => Promise.all(texts);
}

/** What a page's script elements say themselves; those of another type are data. Sent to the browser as text. */
function inlineScripts(): string {
  const types = ['', 'module', 'text/javascript', 'application/javascript'];
  return [...document.scripts]
    .filter(({ src, type }) => src === '' && types.includes(type))
    .map(({ text }) => text)
    .join('\n');
}

function packed(text: string): number {
  return text === '' ? 0 : gzipSync(text).length;
}
