import {
  bytesToFirstNumber,
  compressedBody,
  type FirstNumber,
  firstNumberOf,
  unpacked,
} from './compressed-page.ts';

/** All in bytes. */
export interface PageSizes {
  readonly gzip: number;
  readonly brotli: number;
  readonly first: FirstNumber;
  /** Of the gzip body, until the first number can be shown; null when the page has none. */
  readonly toFirstNumber: number | null;
}

export async function sizesOf(url: string): Promise<PageSizes> {
  const gzip = await compressedBody(url, 'gzip');
  const brotli = await compressedBody(url, 'br');
  const html = unpacked(gzip, 'gzip');
  const first = firstNumberOf(html);
  return {
    gzip: gzip.length,
    brotli: brotli.length,
    first,
    toFirstNumber: bytesToFirstNumber(gzip, first),
  };
}
