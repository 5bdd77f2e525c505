import { isRegionCode } from '../domain/region-code.ts';
import { SITE_ADDRESSES } from '../settings/parse-contests.ts';

/**
 * False for an address that is no page whatever the source says: of no contest of this site, or with a code of no
 * possible length. It costs a glance instead of a page that fails; what may be a page is for the tree of regions to
 * say. `path` is without its language.
 */
export function couldBePage(path: string, contests: readonly { readonly slug: string }[]): boolean {
  const [, first = '', second = ''] = path.split('/');
  if (first === '' || SITE_ADDRESSES.includes(first) || hasEnding(path)) return true;
  if (!contests.some(({ slug }) => slug === first)) return false;
  return !/^\d/.test(second) || isRegionCode(second);
}

/** True for the address of a file: nobody reads a page in its place, and what asks for it is a program. */
export function hasEnding(path: string): boolean {
  return /\.[a-z0-9]+$/.test(path);
}
