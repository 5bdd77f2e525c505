import { isRegionCode, type RegionCode } from '../domain/region-code.ts';

/** What an address of no page was meant for: a contest of this site and a code as its tree spells them. */
export interface AskedPlace {
  readonly slug: string;
  readonly code: RegionCode;
}

/** A code with every digit and space written as `%XX` is shorter. */
const LONGEST = 60;

/**
 * The place that an address names though it is no page, or null. Codes are also typed as people write them, with dots,
 * spaces or hyphens (`32.12.15`). `path` is without its language.
 */
export function askedPlace(path: string, contests: readonly { readonly slug: string }[]): AskedPlace | null {
  const [, slug = '', written = ''] = path.split('/');
  if (written.length > LONGEST || !contests.some((contest) => contest.slug === slug)) return null;
  const code = decoded(written)
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return isRegionCode(code) ? { slug, code } : null;
}

/** True for the address of a place whose code only is written otherwise: `32.12.15` looks like a file's ending. */
export function isWrittenOtherwise(path: string, { code }: AskedPlace): boolean {
  return path.split('/')[2] !== code;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
