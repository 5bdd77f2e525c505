import { languageOfPath } from '../language/localized-path.ts';

/**
 * `page`: read without a network if it was kept. `unkept`: an answer to what someone asked, and the desk, which is
 * nothing without its scripts. `file`: data, pictures, embeds and machinery, none of this program's business.
 */
export type AddressKind = 'page' | 'unkept' | 'file';

/** The offline page, without a language. */
export const OFFLINE_PATH = '/luring';

/** What an address of the site leads to. */
export function kindOfAddress(url: URL): AddressKind {
  const path = languageOfPath(url.pathname)?.path;
  if (path === undefined || /\.[a-z0-9]+$|\/sematan(?:$|\/)|^\/data\//.test(path)) return 'file';
  return url.search === '' && !path.endsWith('/periksa') ? 'page' : 'unkept';
}

/** The address under which a page is kept: the same wherever in the page a link led. */
export function keyOf(url: string): string {
  return url.split('#')[0] ?? url;
}
