import type { ServerResponse } from 'node:http';
import { frameHeaders, isFrame } from './frame-headers.ts';
import { takeHead } from './written-head.ts';

/** A file opened by itself loads and runs nothing: a picture keeps its own styles, data is only data. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** A script in a page is held to the page's policy; as a service worker to this one: it asks its own site. */
const SCRIPT_POLICY = "default-src 'none'; connect-src 'self'";

/** Abilities of a device that no page of the site uses. Where a reader stands (`geolocation`) is used by "TPS di dekat saya". */
const UNUSED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS = ['geolocation=(self)', ...UNUSED.map((name) => `${name}=()`)].join(', ');

/** A year; subdomains are the operator's own affair. */
const ONLY_HTTPS = 'max-age=31536000';

/** What Next.js says to its own router, which this site does not use to move between pages (docs/adr/0006). */
const FOR_THE_ROUTER = ['x-nextjs-prerender', 'x-nextjs-stale-time', 'x-nextjs-cache', 'x-powered-by'];
const VARIES_FOR_THE_ROUTER = /^(?:rsc|next-router-.*|next-url)$/i;

type Kind = 'page' | 'frame' | 'script' | 'file';

/**
 * Writes on whatever the response becomes what browsers must and must not do with it: every page, file, frame, script
 * and error, 304 and HEAD alike. `path` is without its language; `isHttps` says that readers reach the site by https
 * only. A policy that an answer brings itself stands, and who may frame it is added. Called before anything else holds the response.
 */
export function guardResponse(response: ServerResponse, path: string, isHttps: boolean): void {
  const { writeHead } = response;
  response.writeHead = function withSecurityHeaders(...args: unknown[]) {
    response.writeHead = writeHead;
    const status = takeHead(response, args);
    for (const [name, value] of Object.entries(securityHeaders(response, path, isHttps)))
      response.setHeader(name, value);
    for (const name of FOR_THE_ROUTER) response.removeHeader(name);
    tidyVary(response);
    return Reflect.apply(writeHead, response, status);
  };
}

function securityHeaders(
  response: ServerResponse,
  path: string,
  isHttps: boolean,
): Readonly<Record<string, string>> {
  const kind = kindOf(String(response.getHeader('content-type') ?? ''), path);
  const { ancestors, ...legacy } = frameHeaders(path);
  const own = response.getHeader('content-security-policy');
  // A page or frame brings its own; one that did not may do nothing at all.
  const policy = own === undefined ? (kind === 'script' ? SCRIPT_POLICY : FILE_POLICY) : String(own);
  return {
    'content-security-policy': `${policy}; ${ancestors}`,
    ...legacy,
    'x-content-type-options': 'nosniff',
    // Which region or TPS someone reads is told to nobody else; that they came from here is, for tile servers ask for it.
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-resource-policy': isForOthers(kind, path) ? 'cross-origin' : 'same-origin',
    ...(kind === 'page' ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
    ...(kind === 'page' || kind === 'frame' ? { 'permissions-policy': PERMISSIONS } : {}),
    ...(isHttps ? { 'strict-transport-security': ONLY_HTTPS } : {}),
  };
}

function kindOf(type: string, path: string): Kind {
  if (isFrame(path)) return 'frame';
  if (type.startsWith('text/html')) return 'page';
  return /javascript/.test(type) ? 'script' : 'file';
}

/** Frames, data, pictures, cards and the script for articles are made for other people's pages. */
function isForOthers(kind: Kind, path: string): boolean {
  return kind !== 'page' && !path.startsWith('/_next/') && !path.startsWith('/api/') && path !== '/sw.js';
}

/** Requests reach Next.js without these headers (request-filter.ts), so nothing of an answer hangs on them. */
function tidyVary(response: ServerResponse): void {
  const vary = response.getHeader('vary');
  if (vary === undefined) return;
  const names = String(vary)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !VARIES_FOR_THE_ROUTER.test(name));
  if (names.length === 0) response.removeHeader('vary');
  else response.setHeader('vary', names.join(', '));
}
