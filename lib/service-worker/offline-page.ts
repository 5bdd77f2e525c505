import { CacheFirst } from 'serwist';
import { LANGUAGES } from '../language/language.ts';
import { languageOfPath, localizedPath } from '../language/localized-path.ts';
import { OFFLINE_PATH } from './address.ts';
import { CACHES, isOutdated } from './cache-names.ts';
import { forgetKey } from './forget-key.ts';
import { shownCopy } from './kept-copy.ts';
import { withKeptList } from './kept-list.ts';
import { deviceClock, keptPages } from './kept-pages.ts';
import { withoutScripts } from './without-scripts.ts';
import { writingIn } from './writing-in.ts';

/** The print stylesheet, which a page does not carry in itself. */
export const PRINT_STYLES = '/print.css';

/** Fetches what must be there before anyone is without a network; fails, and is tried again later, unless all of it comes. */
export async function fetchOwn(): Promise<void> {
  const addresses = [...LANGUAGES.map((language) => localizedPath(OFFLINE_PATH, language)), PRINT_STYLES];
  const cache = await caches.open(CACHES.own);
  await cache.addAll(addresses.map((address) => new Request(address, { cache: 'reload' })));
}

/** Deletes what earlier builds brought along, and caches of forms that are no longer read. */
export async function deleteOutdated(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOutdated).map((name) => caches.delete(name)));
}

/** Answers with what was brought along. */
export const own = new CacheFirst({ cacheName: CACHES.own, matchOptions: { ignoreVary: true } });

/**
 * The offline page with what is kept now, in the language of the address that was asked for. It needs no scripts.
 * `unkept` is the address of a page that is neither to be had nor kept.
 */
export async function offlinePage(path: string, unkept: string | null): Promise<Response> {
  const language = languageOfPath(path)?.language ?? 'id';
  const page = await caches.match(localizedPath(OFFLINE_PATH, language), {
    cacheName: CACHES.own,
    ignoreVary: true,
  });
  if (page === undefined) return Response.error();
  const [html, pages, key] = await Promise.all([page.text(), keptPages(), forgetKey()]);
  const list = writingIn(language, () =>
    withKeptList(withoutScripts(html), pages, deviceClock(), unkept, key),
  );
  const answer = await shownCopy(list, page);
  answer.headers.set('cache-control', 'no-store');
  return answer;
}
