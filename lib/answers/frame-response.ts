import { createHash } from 'node:crypto';
import fresh from 'fresh';
import { loadResultPage, type RegionPage } from '../queries/region/result-page.ts';

/** What a frame says; it belongs to the floors above. */
export interface FrameDrawing {
  /** The whole document; null where the address names nothing that can be shown of the region. */
  readonly draw: (page: RegionPage) => Promise<string | null>;
  readonly drawProblem: (problem: 'missing' | 'down') => Promise<string>;
  /** The one script that the document has, and its one stylesheet. */
  readonly script: string;
  readonly style: string;
}

/** Shared caches may hold a frame as long as a page; an article that many people read asks them, not this site. */
const FRESH = 'public, max-age=20, s-maxage=30, stale-while-revalidate=60';

/**
 * A frame of a region for other people's pages, `0` is the nation: 200, 304, 404 for what does not exist, 503 when
 * nothing was ever received. Whether it may stand in a frame is said for every address in one place,
 * `lib/server/frame-headers.ts`; here stands what the document itself may load.
 */
export async function respondWithFrame(
  slug: string,
  code: string,
  request: Request,
  { draw, drawProblem, script, style }: FrameDrawing,
): Promise<Response> {
  const page = await loadResultPage(slug, code);
  const policy = policyOf(script, style);
  if (!page.ok) return problem(503, await drawProblem('down'), { ...policy, 'retry-after': '30' });
  const html = page.value.kind === 'region' ? await draw(page.value) : null;
  if (html === null) return problem(404, await drawProblem('missing'), policy);
  const tag = `"${hashOf(html, 'base64url').slice(0, 22)}"`;
  const headers = { ...policy, 'cache-control': FRESH, etag: tag };
  if (fresh(Object.fromEntries(request.headers), headers))
    return new Response(null, { status: 304, headers });
  return new Response(html, { headers: { ...headers, ...HTML } });
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

function problem(status: number, html: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(html, { status, headers: { ...headers, ...HTML, 'cache-control': 'no-store' } });
}

/** Its stylesheet and its script by their hashes, colours of elements, the lines of a map from this site: nothing else. */
function policyOf(script: string, style: string) {
  const rules = [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style, 'base64')}'`,
    "style-src-attr 'unsafe-inline'",
    `script-src 'sha256-${hashOf(script, 'base64')}'`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return {
    'content-security-policy': rules.join('; '),
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  };
}

function hashOf(text: string, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(text).digest(encoding);
}
