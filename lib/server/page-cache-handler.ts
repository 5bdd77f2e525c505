import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStaleAllowed } from '../cache/stale-allowance.ts';
import { settings } from '../settings.ts';
import { PageStore } from './page-store.ts';

/** What Next.js hands over for a page it made; only the parts this file looks at are named. */
interface PageValue {
  readonly status?: number;
}

interface StoredPage {
  readonly value: PageValue;
  readonly lastModified: number;
}

/** A page older than this is made anew before it is shown; it is shown again only if that fails. */
const OLDEST_SHOWN_MS = 10 * 60_000;

/** Longer than any page's lifetime that depends on a source, shorter than `expireTime` in next.config.ts. */
const JUST_STALE_MS = 120_000;

const startedAt = Date.now();
let store: PageStore<StoredPage> | null = null;

/**
 * Next.js's incremental cache (`cacheHandler` in next.config.ts). It differs from the built-in one in three ways:
 * pages live under the fingerprint of the settings and the build that made them, so no other deployment is ever
 * served; a page that answered with anything but 200 is not kept, so invented addresses leave nothing behind; and a
 * page that is old, or from before this start, is shown only when it cannot be made anew (docs/adr/0003).
 */
export default class PageCacheHandler {
  async get(key: string): Promise<StoredPage | null> {
    const page = await storeOfProcess().get(key);
    if (page === null) return null;
    const isRecent = page.lastModified >= startedAt && Date.now() - page.lastModified < OLDEST_SHOWN_MS;
    if (isRecent) return page;
    // Told as just out of date: Next.js shows such a page and tries anew behind it, where it would refuse an expired one.
    return isStaleAllowed() ? { ...page, lastModified: Date.now() - JUST_STALE_MS } : null;
  }

  async set(key: string, value: PageValue | null): Promise<void> {
    if (value === null || (value.status !== undefined && value.status !== 200)) return;
    await storeOfProcess().set(key, { value, lastModified: Date.now() });
  }

  /** Lifetimes do the work; nothing is tagged. */
  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}

function storeOfProcess(): PageStore<StoredPage> {
  store ??= new PageStore(join(settings().cacheDir, 'pages', `${settings().fingerprint}-${buildId()}`));
  return store;
}

function buildId(): string {
  try {
    return readFileSync(join('.next', 'BUILD_ID'), 'utf8').trim();
  } catch {
    return 'no-build';
  }
}
