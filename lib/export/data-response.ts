import { createHash } from 'node:crypto';
import fresh from 'fresh';
import { LRUCache } from 'lru-cache';
import { heldBytes } from '../cache/held-bytes.ts';
import { MEMORY_BOUNDS } from '../cache/memory-bounds.ts';
import type { DataFile } from '../domain/data-file.ts';
import { CSV_METADATA, type DataEnding } from '../domain/data-path.ts';
import { type Instant, millisOf } from '../domain/instant.ts';
import type { Region } from '../domain/region.ts';
import type { RegionLevel } from '../domain/region-code.ts';
import { formatCount } from '../format/number.ts';
import { levelName, regionName } from '../format/region-name.ts';
import { language } from '../language/language.ts';
import { dataText } from '../text/data.ts';
import { csvFile } from './csv-file.ts';
import { csvwFile } from './csvw-file.ts';
import { parseDataFileName, savedName } from './data-address.ts';
import { jsonFile } from './json-file.ts';
import { DATA_VERSION } from './notes.ts';
import { originOf } from './origin.ts';
import { xlsxFile } from './xlsx-file.ts';

/** What a query found, as far as an answer needs it. */
export type FoundData =
  | {
      readonly kind: 'file';
      readonly file: DataFile;
      readonly version: { readonly tag: string; readonly since: Instant };
      readonly siteUrl: string | null;
    }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'tooLarge'; readonly region: Region; readonly level: RegionLevel; readonly most: number }
  | { readonly kind: 'busy' }
  | { readonly kind: 'sourceUnavailable' };

/** Anyone may read, from anywhere; nobody needs more than GET. */
export const OPEN_TO_ALL = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified, content-disposition, link',
  'x-content-type-options': 'nosniff',
} as const;

const CONTENT_TYPES: Readonly<Record<DataEnding, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  [CSV_METADATA]: 'application/csvm+json; charset=utf-8',
};

/** Shared caches may hold a file for as long as its numbers count as fresh, and show it a little longer while asking. */
const FRESH = 'public, max-age=5, s-maxage=10, stale-while-revalidate=60';

/**
 * Where the operator has not said under which origin readers reach the site, a file says the one that was asked. No
 * shared cache may keep it: whoever forges a host header deceives only themselves.
 */
const FOR_ONE_READER = 'private, max-age=5';

/** A file in a format: 200 or 304; 404, 403 and 503 with the reason as JSON, none of them cached for long. */
export async function dataResponse(
  request: Request,
  format: DataEnding,
  found: FoundData,
): Promise<Response> {
  if (found.kind !== 'file') return problem(found);
  const { file, version } = found;
  const origin = found.siteUrl ?? originOf(request);
  const name = csvNameOf(request, format);
  const etag = `W/"${tagOf([String(DATA_VERSION), format, name, language(), origin, version.tag])}"`;
  const headers = {
    ...OPEN_TO_ALL,
    etag,
    'last-modified': new Date(millisOf(version.since)).toUTCString(),
    'cache-control': found.siteUrl === null ? FOR_ONE_READER : FRESH,
    ...(format === 'csv'
      ? { link: `<${name}-metadata.json>; rel="describedby"; type="application/csvm+json"` }
      : {}),
  };
  if (fresh(Object.fromEntries(request.headers), headers))
    return new Response(null, { status: 304, headers });
  return new Response(await bodyOf(etag, () => bytesOf(file, format, origin, name)), {
    headers: {
      ...headers,
      'content-type': CONTENT_TYPES[format],
      'content-language': language(),
      'content-disposition': `attachment; filename="${savedName(file, format)}"`,
    },
  });
}

/** For a browser that asks first whether another page may read data. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'if-none-match, if-modified-since',
      'access-control-max-age': '86400',
      'cache-control': 'public, max-age=86400',
    },
  });
}

/** Files as sent, by their tag: one that is asked for a thousand times is written once. */
const sent = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: MEMORY_BOUNDS.dataFiles,
  sizeCalculation: heldBytes,
});

async function bodyOf(etag: string, make: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const known = sent.get(etag);
  if (known !== undefined) return known;
  const body = new Uint8Array(await make());
  sent.set(etag, body);
  return body;
}

async function bytesOf(
  file: DataFile,
  format: DataEnding,
  origin: string,
  csvName: string,
): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(csvFile(file, origin));
    case 'json':
      return new TextEncoder().encode(JSON.stringify(jsonFile(file, origin)));
    case 'xlsx':
      return xlsxFile(file, origin);
    case CSV_METADATA:
      return new TextEncoder().encode(JSON.stringify(csvwFile(file, origin, csvName)));
  }
}

/** Name of the CSV that is asked for, or whose metadata is: the last part of the address. Empty for other formats. */
function csvNameOf({ url }: Request, format: DataEnding): string {
  if (format !== 'csv' && format !== CSV_METADATA) return '';
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return parseDataFileName(last)?.level === undefined ? 'data.csv' : last.replace('-metadata.json', '');
}

// Everything that makes one body differ from another: a cache that goes by the tag must never mix them.
function tagOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 20);
}

function problem(found: Exclude<FoundData, { kind: 'file' }>): Response {
  const text = dataText().problems;
  switch (found.kind) {
    case 'notFound':
      return problemResponse(404, 'not_found', text.notFound, { 'cache-control': 'public, max-age=60' });
    case 'tooLarge':
      return problemResponse(
        403,
        'too_large',
        text.tooLarge(regionName(found.region), levelName(found.level), formatCount(found.most)),
        { 'cache-control': 'public, max-age=3600' },
      );
    case 'busy':
      return problemResponse(503, 'busy', text.busy, { 'cache-control': 'no-store', 'retry-after': '30' });
    case 'sourceUnavailable':
      return problemResponse(503, 'source_unavailable', text.sourceUnavailable, {
        'cache-control': 'no-store',
        'retry-after': '60',
      });
  }
}

function problemResponse(
  status: number,
  kind: string,
  message: string,
  headers: Readonly<Record<string, string>>,
): Response {
  return Response.json(
    { kind, message },
    { status, headers: { ...OPEN_TO_ALL, 'content-language': language(), ...headers } },
  );
}
