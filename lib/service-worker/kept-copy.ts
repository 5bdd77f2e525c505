import { policyOfCopy } from './kept-policy.ts';
import type { CopyTimes } from './kept-time.ts';

const TITLE = 'x-kept-title';
const KEPT_AT = 'x-kept-at';
/** What the site forbids browsers to do with a page holds for its copy too. */
const GUARDS = [
  'content-security-policy',
  'x-frame-options',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
];

/** True for what may be kept as a page: a whole answer of this site that nothing forbids to keep. */
export function isKeepable(response: Response): boolean {
  const { headers } = response;
  return (
    response.status === 200 &&
    response.type !== 'opaque' &&
    !response.redirected &&
    (headers.get('content-type') ?? '').startsWith('text/html') &&
    !/no-store|private/.test(headers.get('cache-control') ?? '')
  );
}

/** A page for keeping, with its title and both times; `sent` are the headers it came with, `now` is the device's. */
export function copyOf(html: string, sent: Headers, now: number): Response {
  // Without the figures and the site's name that follow: figures in a list would look current.
  const title = (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').split(' · ')[0] ?? '';
  const sentAt = Date.parse(sent.get('date') ?? '');
  const headers = guardsOf(sent);
  headers.set('date', new Date(Number.isNaN(sentAt) ? now : sentAt).toUTCString());
  headers.set(KEPT_AT, String(now));
  headers.set(TITLE, encodeURIComponent(title));
  return new Response(html, { headers });
}

/** A copy as it is shown, with what is said of it. */
export async function shownCopy(html: string, copy: Response): Promise<Response> {
  const headers = guardsOf(copy.headers);
  const policy = headers.get('content-security-policy');
  if (policy !== null) headers.set('content-security-policy', await policyOfCopy(policy, html));
  return new Response(html, { headers });
}

function guardsOf(sent: Headers): Headers {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  for (const name of GUARDS) {
    const value = sent.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

/** When a copy was made; long ago for one that does not say. */
export function timesOf(copy: Response): CopyTimes {
  return {
    sentAt: Date.parse(copy.headers.get('date') ?? '') || 0,
    keptAt: Number(copy.headers.get(KEPT_AT) ?? 0),
  };
}

/** What a copy is of, from the page's title, as HTML: without tags, with its entities. */
export function titleOf(copy: Response): string {
  return decodeURIComponent(copy.headers.get(TITLE) ?? '');
}
