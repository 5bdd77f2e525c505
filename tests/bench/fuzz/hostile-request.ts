import fc from 'fast-check';
import { MARK } from './judge-answer.ts';

/** A request as it will be written on the wire. */
export interface HostileRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Parts of addresses that mean something to file systems, proxies, browsers or Next.js. */
const PARTS = [
  ...[
    '..',
    '.',
    '%2e%2e',
    '..%2f',
    '..%5c',
    '%252e',
    '%00',
    '%0d%0aX: y',
    '%ff',
    '%',
    '\\',
    '//',
    '%2f%2fevil.example',
  ],
  ...[
    '.rsc',
    '.txt',
    '.segments/x.segment.rsc',
    '.json',
    '.map',
    ';x',
    ':80',
    '@evil.example',
    '~',
    '*',
    '__proto__',
  ],
  ...[
    'constructor',
    '_next',
    '_next/image',
    '_next/data',
    'api',
    'id',
    'en',
    'sw.js',
    '[contest]',
    '[...isi]',
  ],
  ...[
    '%5Bcode%5D',
    'http:/evil.example',
    'javascript:alert(1)',
    encodeURIComponent(MARK),
    '0',
    '9'.repeat(13),
    'a'.repeat(300),
  ],
];

/** Parts of queries that Next.js or a route reads. */
const QUERIES = [
  ...[
    'q',
    'contest',
    'near',
    'isi',
    '_rsc',
    'nxtPcode',
    'nxtPlanguage',
    '__nextDataReq',
    '__nextLocale',
    'amp',
    'url',
  ],
  ...['w', '__proto__[x]', 'constructor.prototype', 'code', 'language', '__flight__', 'x-middleware-rewrite'],
];

/** Headers that change what some server, proxy or Next.js answers. */
const HEADERS = [
  ...[
    'RSC',
    'Next-Router-Prefetch',
    'Next-Router-State-Tree',
    'Next-Router-Segment-Prefetch',
    'Next-Url',
    'Next-Action',
  ],
  ...[
    'Next-Hmr-Refresh',
    'Next-Resume',
    'X-Nextjs-Data',
    'X-Nextjs-Html-Request-Id',
    'X-Nextjs-Postponed',
    'X-Matched-Path',
  ],
  ...[
    'X-Invoke-Path',
    'X-Invoke-Status',
    'X-Invoke-Error',
    'X-Invoke-Query',
    'X-Invoke-Output',
    'X-Middleware-Invoke',
  ],
  ...[
    'X-Middleware-Subrequest',
    'X-Middleware-Rewrite',
    'X-Middleware-Next',
    'X-Middleware-Override-Headers',
  ],
  ...[
    'X-Now-Route-Matches',
    'X-Prerender-Revalidate',
    'X-Prerender-Revalidate-If-Generated',
    'X-Next-Cache-Tags',
  ],
  ...[
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Forwarded-For',
    'X-Forwarded-Port',
    'X-Forwarded-Prefix',
    'Forwarded',
  ],
  ...[
    'X-Original-Url',
    'X-Rewrite-Url',
    'X-Http-Method-Override',
    'X-Method-Override',
    'Cookie',
    'Authorization',
    'Origin',
  ],
  ...[
    'Referer',
    'User-Agent',
    'Accept',
    'Accept-Language',
    'Accept-Encoding',
    'Accept-Charset',
    'If-None-Match',
  ],
  ...[
    'If-Modified-Since',
    'If-Match',
    'If-Range',
    'Range',
    'Cache-Control',
    'Pragma',
    'TE',
    'Purpose',
    'Sec-Purpose',
  ],
  ...['Content-Type', 'Access-Control-Request-Method', 'Upgrade', '__proto__', 'constructor'],
];
const VALUES = [
  ...[
    '1',
    '',
    '*',
    '/',
    '/en',
    '/../../etc/passwd',
    'evil.example',
    'https',
    'javascript',
    'bytes=0-',
    'bytes=5-1,0-0,9-',
  ],
  ...[
    'POST',
    'prefetch',
    MARK,
    `"${MARK}"`,
    '%5B%22%22%5D',
    '{"__proto__":{"x":1}}',
    'gzip;q=0, br;q=9, *;q=x',
    'identity;q=0',
  ],
  ...[
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '__prerender_bypass=1; __next_preview_data=x',
    'a'.repeat(2_000),
    'websocket',
  ],
  ...[
    'multipart/form-data; boundary=x',
    'middleware:middleware:middleware:middleware:middleware',
    '-1',
    '99999999999999999999',
  ],
];

const METHODS = [
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'PURGE',
  'M-SEARCH',
];

/** Letters that may stand on a request line, MARK's among them. */
const word = fc.string({
  unit: fc.constantFrom(...'abcXYZ019-._~!$&\'()*+,;=:@%/?#[]<>"|^`{}\\'),
  maxLength: 20,
});

const target = (paths: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...paths),
      fc.array(fc.oneof(fc.constantFrom(...PARTS), word), { maxLength: 3 }),
      fc.constantFrom('/', '/', ''),
      fc.array(fc.tuple(fc.constantFrom(...QUERIES), fc.oneof(fc.constantFrom(...VALUES), word)), {
        maxLength: 3,
      }),
      fc.nat({ max: 40 }),
    )
    .map(([path, parts, joint, query, at]) => {
      // Sometimes in the middle of the address, mostly behind it.
      const cut = at < path.length && at > 30 ? at : path.length;
      const whole = [path.slice(0, cut), ...parts].join(joint) + path.slice(cut);
      const asked = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
      const clean = whole.replace(/[\s#]/g, '');
      return `${clean.startsWith('/') ? '' : '/'}${clean}${asked === '' ? '' : `?${asked}`}`;
    });

/** Requests of addresses that exist, mutilated; with headers, methods and bodies that nobody needs. */
export function hostileRequest(paths: readonly string[]): fc.Arbitrary<HostileRequest> {
  return fc.record({
    method: fc.oneof({ weight: 5, arbitrary: fc.constant('GET') }, fc.constantFrom(...METHODS)),
    target: target(paths),
    headers: fc.array(fc.tuple(fc.constantFrom(...HEADERS), fc.constantFrom(...VALUES)), { maxLength: 4 }),
    body: fc.oneof(
      { weight: 6, arbitrary: fc.constant('') },
      fc.constantFrom('x', '{}', MARK, '1\n["$K1"]', 'a'.repeat(5_000)),
    ),
  });
}

/** Headers alone: for asking whether they change what an address answers. */
export const hostileHeaders = fc.array(fc.tuple(fc.constantFrom(...HEADERS), fc.constantFrom(...VALUES)), {
  minLength: 1,
  maxLength: 6,
});

/** The bytes of a request, the last on its connection. */
export function wire({ method, target, headers, body }: HostileRequest, host: string): string {
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: close',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body, 'latin1')}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
