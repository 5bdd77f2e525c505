import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import createRedisHandler from '@fortedigital/nextjs-cache-handler/redis-strings';
import { processState } from '../cache/process-state.ts';
import { redisConnection } from '../cache/shared/redis-connection.ts';
import { ANSWER_MS } from '../cache/shared/shared-store.ts';
import { sharedStore } from '../cache/shared/this-store.ts';
import { nameOfPages } from './name-of-pages.ts';
import type { StoredPage } from './stored-page.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Pages that all instances of one build and one set of settings have in common. */
export interface SharedPages {
  /** Null for a page nobody has made, and while the store is away. */
  readonly get: (key: string) => Promise<StoredPage | null>;
  readonly set: (key: string, page: StoredPage) => Promise<void>;
  /** Forgets what it still noted of pages that are gone. */
  readonly tidy: () => Promise<void>;
}

/** How long Redis holds a page that nobody makes anew; the disks of the instances hold it longer. */
const KEPT_S = 12 * 3_600;

/** How often one of the instances lets the handler forget what it noted of pages that are gone, in ms. */
const TIDY_EVERY_MS = 3_600_000;

/** Larger than the store's usual answer: a page is some 30 KB. */
const PAGE_ANSWER_MS = 2 * ANSWER_MS;

const state = processState('sharedPages', () => new Map<string, SharedPages>());

/** Pages in Redis, by a handler made for Next.js; null where the operator has named no Redis. */
export function sharedPages(name: string): SharedPages | null {
  const known = state.get(name);
  if (known) return known;
  const client = redisConnection();
  if (client === null) return null;
  const handler = createRedisHandler({
    client,
    keyPrefix: `sirekap:pages:${name}:`,
    timeoutMs: PAGE_ANSWER_MS,
    keyExpirationStrategy: 'EXAT',
    valueSerializer: {
      serialize: async (value) =>
        (await compress(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })).toString(
          'base64',
        ),
      deserialize: async (text) => JSON.parse((await decompress(Buffer.from(text, 'base64'))).toString()),
    },
  });
  const pages: SharedPages = {
    get: async (key) => {
      if (!client.isReady) return null;
      const found = await handler.get(shortened(key), { implicitTags: [] }).catch(() => null);
      if (!found?.value) return null;
      const { value, lastModified, cacheControl } = found;
      return { value, lastModified, cacheControl };
    },
    set: async (key, page) => {
      if (!client.isReady) return;
      const { value, lastModified, cacheControl } = page;
      const lifespan = lifespanOf(page);
      await handler
        .set(shortened(key), {
          value,
          lastModified,
          ...(cacheControl && { cacheControl }),
          tags: [],
          lifespan,
        })
        .catch(() => undefined);
    },
    tidy: async () => {
      if (client.isReady) await handler.prepare?.().catch(() => undefined);
    },
  };
  state.set(name, pages);
  return pages;
}

/** The handler notes every key twice beside the page: at national scale their length is most of what it notes. */
function shortened(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}

/** Keeps what the handler notes in bounds, in one instance at a time, until the process ends. */
export function keepSharedPagesTidy(): void {
  const tidy = async () => {
    const claim = await sharedStore()?.claim('tidying-pages', TIDY_EVERY_MS / 2);
    if (claim?.kind === 'won') await sharedPages(nameOfPages())?.tidy();
  };
  setInterval(() => void tidy(), TIDY_EVERY_MS).unref();
}

/** How long Redis keeps a page; whether it is still shown is for `PageCacheHandler` to say. */
function lifespanOf({ lastModified, cacheControl }: StoredPage) {
  const lastModifiedAt = Math.floor(lastModified / 1000);
  return {
    lastModifiedAt,
    staleAt: lastModifiedAt + KEPT_S,
    expireAt: lastModifiedAt + KEPT_S,
    staleAge: KEPT_S,
    expireAge: KEPT_S,
    revalidate: cacheControl?.revalidate,
  };
}
