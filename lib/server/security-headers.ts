import { FOR_THE_ROUTER, OF_NEXT, VARIES_FOR_THE_ROUTER } from '../next/next-internals.ts';
import { type Answer, headerOf, withHeaders } from './answer.ts';
import { frameHeaders, isFrame } from './frame-headers.ts';

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

type Kind = 'page' | 'frame' | 'script' | 'file';

/**
 * Says in every answer what browsers must and must not do with it: page, file, frame, script and error, 304 and HEAD
 * alike. `path` is without its language; `isHttps` says that readers reach the site by https only. A policy that an answer
 * brings itself stands, and who may frame it is added.
 */
export function withSecurityHeaders<A extends Answer>(answer: A, path: string, isHttps: boolean): A {
  const kind = kindOf(headerOf(answer, 'content-type'), path);
  const { ancestors, ...legacy } = frameHeaders(path);
  // A page or frame brings its own; one that did not may do nothing at all.
  const own = headerOf(answer, 'content-security-policy');
  const policy = own !== '' ? own : kind === 'script' ? SCRIPT_POLICY : FILE_POLICY;
  return withHeaders(answer, {
    'content-security-policy': `${policy}; ${ancestors}`,
    ...legacy,
    'x-content-type-options': 'nosniff',
    // Which region or TPS someone reads is told to nobody else; that they came from here is, for tile servers ask for it.
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-resource-policy': isForOthers(kind, path) ? 'cross-origin' : 'same-origin',
    ...(kind === 'page' ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
    ...(kind === 'page' || kind === 'frame' ? { 'permissions-policy': PERMISSIONS } : {}),
    ...(isHttps ? { 'strict-transport-security': ONLY_HTTPS } : {}),
  });
}

/**
 * Takes out what Next.js says to its own router. Requests reach it without these headers (request-filter.ts), so nothing
 * of an answer hangs on them.
 */
export function withoutRouterHeaders<A extends Answer>(answer: A): A {
  const vary = headerOf(answer, 'vary')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !VARIES_FOR_THE_ROUTER.test(name));
  return withHeaders(answer, {
    ...Object.fromEntries(FOR_THE_ROUTER.map((name) => [name, undefined])),
    vary: vary.length === 0 ? undefined : vary.join(', '),
  });
}

function kindOf(type: string, path: string): Kind {
  if (isFrame(path)) return 'frame';
  if (type.startsWith('text/html')) return 'page';
  return /javascript/.test(type) ? 'script' : 'file';
}

/** Frames, data, pictures, cards and the script for articles are made for other people's pages. */
function isForOthers(kind: Kind, path: string): boolean {
  return kind !== 'page' && !path.startsWith(OF_NEXT) && !path.startsWith('/api/') && path !== '/sw.js';
}
