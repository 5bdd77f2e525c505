import { localizedPath } from '../language/localized-path.ts';

/** Address of the results of a query, in one contest or in those of the latest voting day. */
export function searchHref(query: string, contest: string | null): string {
  return localizedPath(searchPath(query, contest));
}

/** The same without a language. */
export function searchPath(query: string, contest: string | null): string {
  const asked = new URLSearchParams(contest === null ? { q: query } : { contest, q: query });
  return `/cari?${asked}`;
}
