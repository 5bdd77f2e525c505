import { createHash } from 'node:crypto';
import fresh from 'fresh';
import type { BoundaryMap } from '../domain/map-outline.ts';
import { isRegionCode, type RegionCode } from '../domain/region-code.ts';
import { getBoundaryFile } from '../queries/region/boundary-map.ts';
import { loadResultPage, type RegionPage } from '../queries/region/result-page.ts';
import { keptPng } from './kept-pngs.ts';

/** Boundaries with the lines of every child, as `d` of an SVG path. */
interface BoundaryLines {
  readonly boundary: BoundaryMap;
  readonly lines: ReadonlyMap<RegionCode, string>;
}

/** SVG of what the last parts of an address name; null where they name nothing. It belongs to the floors above. */
export type DrawPicture = (
  page: RegionPage,
  slugs: readonly string[],
  lines: () => Promise<BoundaryLines | null>,
) => Promise<string | null>;

/** A picture carries its own time. */
const FRESH = 'public, max-age=60, s-maxage=60, stale-while-revalidate=600';

/** A picture opened by itself loads and runs nothing. */
const SAFE = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/**
 * A map or chart of a region as SVG or PNG, by the end of its address; `0` is the nation. 404 for what does not exist,
 * 503 when the source gives nothing or when too many pictures are waiting to be drawn.
 */
export async function respondWithPicture(
  slug: string,
  code: string,
  parts: readonly string[],
  request: Request,
  draw: DrawPicture,
): Promise<Response> {
  const [, name = '', format] = /^([a-z0-9-]+)\.(svg|png)$/.exec(parts.at(-1) ?? '') ?? [];
  if (name === '') return new Response(null, { status: 404 });
  const page = await loadResultPage(slug, code);
  if (!page.ok) return unavailable();
  if (page.value.kind !== 'region') return new Response(null, { status: 404 });
  const { boundary } = page.value;
  const slugs = [...parts.slice(0, -1), name];
  const svg = await draw(page.value, slugs, async () => (boundary === null ? null : linesOf(boundary)));
  if (svg === null) return new Response(null, { status: 404 });

  const tag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}-${format}"`;
  const headers = { ...SAFE, 'cache-control': FRESH, etag: tag };
  if (fresh(Object.fromEntries(request.headers), headers))
    return new Response(null, { status: 304, headers });
  if (format === 'svg')
    return new Response(svg, { headers: { ...headers, 'content-type': 'image/svg+xml; charset=utf-8' } });
  const png = await keptPng(svg);
  if (png === null) return unavailable();
  return new Response(new Uint8Array(png), { headers: { ...headers, 'content-type': 'image/png' } });
}

function unavailable(): Response {
  return new Response(null, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '30' } });
}

// The pack's reader has checked that the file is such paths and nothing else.
const PATHS = /<path id="w([0-9A-Z]+)" d="([^"]*)"\/>/g;

async function linesOf(boundary: BoundaryMap): Promise<BoundaryLines | null> {
  const [version = '', file = ''] = boundary.shapesUrl.split('/').slice(-2);
  const found = await getBoundaryFile(version, file);
  if (found === null) return null;
  const lines = new Map<RegionCode, string>();
  for (const [, code = '', d = ''] of found.body.matchAll(PATHS)) if (isRegionCode(code)) lines.set(code, d);
  return { boundary, lines };
}
