import { NATION } from '../domain/region-code.ts';
import type { Language } from '../language/language.ts';
import { SITE_ADDRESSES } from '../settings/parse-contests.ts';

/** A code, right or wrong, begins with a digit or a capital; what stands below a contest itself (`peta`, `data.csv`) never does. */
const LIKE_A_CODE = /^[0-9A-Z]/;

/**
 * The address inside the site of what readers ask for at `path`, which is without its language. Inside, every address has
 * its language, and the nation is a region as any other, of code `0`: `/gubernur-2024/peta` is `/id/gubernur-2024/0/peta`.
 * Readers have no such code: what they ask for at `/gubernur-2024/0` is no address inside either.
 */
export function innerAddress(language: Language, path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (path === '/') return `/${language}`;
  const isOfSite = first === '' || SITE_ADDRESSES.includes(first);
  if (isOfSite || (LIKE_A_CODE.test(second) && second !== NATION)) return `/${language}${path}`;
  return `/${language}/${first}/${NATION}${path.slice(1 + first.length)}`;
}
