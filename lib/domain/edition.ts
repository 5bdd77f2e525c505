import type { Instant } from './instant.ts';

/** Which copy of a page this is, and under which name its site is reached: what a quotation of it needs. */
export interface Edition {
  /** Origin of the site, e.g. `https://example.org`; null where its operator has not said. */
  readonly site: string | null;
  /** When this copy of the page was made. */
  readonly madeAt: Instant;
}

/** Whole address of a path of the site; the path alone where the site does not know its name. */
export function siteAddress(site: string | null, path: string): string {
  return site === null ? path : `${site}${path}`;
}
