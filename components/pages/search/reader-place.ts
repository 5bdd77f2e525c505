import { languageOfPath } from '#lib/language/localized-path.ts';

/** Where the reader is: what is near comes first among places of one name. */
export interface ReaderPlace {
  readonly contest: string | null;
  /** Code of the kabupaten/kota, or of the province; null elsewhere. */
  readonly near: string | null;
}

/** Reads it from a page's address. A first part that is no contest is told apart by the server. */
export function readerPlace(pathname: string, contest: string | null): ReaderPlace {
  const [, first = '', second = ''] = (languageOfPath(pathname)?.path ?? '').split('/');
  const near = /^\d{2}(?:[0-9A-Z]{2})?/.exec(second)?.[0] ?? null;
  return { contest: contest ?? (near !== null ? first : null), near };
}
