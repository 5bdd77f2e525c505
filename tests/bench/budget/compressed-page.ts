import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';

/** What a page's first number is: votes, or the share counted where a region's children have slates of their own. */
export type FirstNumber = 'votes' | 'share';

/** The first number in HTML, with its digits: the mark alone would be there one packet too early. */
const FIRST_NUMBER: Readonly<Record<FirstNumber, RegExp>> = {
  votes: /data-votes="[^"]*"[^<]*?>(?:<[^>]*>)*\s*\d[\d.,]*</,
  share: /<main[\s\S]*?\d[.,]\d+ ?%/,
};

/** A body as it comes over the wire. Throws when the answer is no page or not compressed as asked. */
export async function compressedBody(url: string, encoding: 'gzip' | 'br'): Promise<Buffer> {
  const asking = get(url, { headers: { 'accept-encoding': encoding } });
  const [answer]: IncomingMessage[] = await once(asking, 'response');
  if (answer?.statusCode !== 200 || answer.headers['content-encoding'] !== encoding)
    throw new Error(`${url} answers ${answer?.statusCode}, ${answer?.headers['content-encoding']}`);
  return buffer(answer);
}

export function unpacked(body: Buffer, encoding: 'gzip' | 'br'): string {
  return (encoding === 'gzip' ? gunzipSync(body) : brotliDecompressSync(body)).toString('utf8');
}

export function firstNumberOf(html: string): FirstNumber {
  return html.includes('data-votes="') ? 'votes' : 'share';
}

/** How many bytes of a gzip body a browser needs before it can show the first number; null when it has none. */
export function bytesToFirstNumber(gzip: Buffer, first: FirstNumber): number | null {
  const isWithin = (bytes: number): boolean => {
    const begun = gunzipSync(gzip.subarray(0, bytes), { finishFlush: constants.Z_SYNC_FLUSH });
    return FIRST_NUMBER[first].test(begun.toString('utf8'));
  };
  if (!isWithin(gzip.length)) return null;
  let tooFew = 0;
  let enough = gzip.length;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isWithin(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
