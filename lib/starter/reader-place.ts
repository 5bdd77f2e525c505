import { localizedPath } from '../language/localized-path.ts';

/** Where the reader is: what is near comes first among places of one name. */
export interface ReaderPlace {
  readonly contest: string | null;
  /** Contest of the last page of numbers that was open in this tab; null before the first. */
  readonly lastContest: string | null;
  /** Code of the kabupaten/kota, or of the province; null elsewhere. */
  readonly near: string | null;
}

/** Reads it from a page's address. A first part that is no contest is told apart by the server. */
export function readerPlace(pathname: string, contest: string | null): ReaderPlace {
  const { first, near } = partsOf(pathname);
  return { contest: contest ?? (near !== null ? first : null), lastContest: lastContest(), near };
}

const LAST_CONTEST = 'pemilihan-terakhir';

/** Keeps the contest of a region's page for as long as the tab is open; where nothing can be kept, nothing is. */
export function keepContest(pathname: string): void {
  const { first, near } = partsOf(pathname);
  if (near === null) return;
  try {
    sessionStorage.setItem(LAST_CONTEST, first);
  } catch {}
}

function lastContest(): string | null {
  try {
    return sessionStorage.getItem(LAST_CONTEST);
  } catch {
    return null;
  }
}

/** A page is in the language that its address begins with. */
function partsOf(pathname: string) {
  const [, first = '', second = ''] = pathname.slice(localizedPath('').length).split('/');
  return { first, near: /^\d{2}(?:[0-9A-Z]{2})?/.exec(second)?.[0] ?? null };
}
