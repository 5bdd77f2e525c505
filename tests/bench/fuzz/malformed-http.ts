/** Bytes that are no HTTP, or that two programs might read differently. */
export interface Malformed {
  readonly name: string;
  readonly bytes: string;
  /** Answers at most: a second one would be to a request that was smuggled in the first. One unless said. */
  readonly answers?: number;
  /** The server may wait for more of it, until its patience with unfinished heads ends. */
  readonly isUnfinished?: boolean;
}

const HOST = 'Host: situs.example\r\n';
const SMUGGLED = `GET /smuggled HTTP/1.1\r\n${HOST}\r\n`;
const get = (target: string, more = ''): string =>
  `GET ${target} HTTP/1.1\r\n${HOST}Connection: close\r\n${more}\r\n`;
const post = (headers: string, body: string): string => `POST / HTTP/1.1\r\n${HOST}${headers}\r\n${body}`;

/** Sent as they stand, each on a connection of its own. */
export const MALFORMED: readonly Malformed[] = [
  { name: 'nothing but line ends', bytes: '\r\n\r\n\r\n\r\n', isUnfinished: true },
  { name: 'letters', bytes: 'halo situs\r\n\r\n' },
  { name: 'a TLS greeting', bytes: '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'.padEnd(200, '\x00') },
  { name: 'the preface of HTTP/2', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' },
  { name: 'HTTP/0.9', bytes: 'GET /\r\n\r\n' },
  { name: 'HTTP/9.9', bytes: `GET / HTTP/9.9\r\n${HOST}\r\n` },
  { name: 'a method of small letters', bytes: `get / HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'a method with a space', bytes: `G ET / HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'a method without end', bytes: `${'G'.repeat(20_000)} / HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'an address with a space', bytes: get('/a b') },
  { name: 'an address with a line feed', bytes: get('/a\nX-Evil: 1') },
  { name: 'an address with a null byte', bytes: get('/a\0b') },
  { name: 'an address with bytes of no text', bytes: get('/\xff\xfe\x80') },
  { name: 'an address without a slash', bytes: get('cari') },
  { name: 'an address of one question mark', bytes: get('?q=x') },
  { name: 'an address with a fragment', bytes: get('/cari#x') },
  { name: 'a whole address', bytes: get('http://evil.example/cari') },
  { name: 'a whole address of another scheme', bytes: get('gopher://evil.example/') },
  { name: 'an authority', bytes: `CONNECT evil.example:443 HTTP/1.1\r\n${HOST}\r\n` },
  { name: 'an asterisk', bytes: `OPTIONS * HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n` },
  { name: 'an address of 100 KB', bytes: get(`/${'a'.repeat(100_000)}`) },
  { name: 'an address of 12 KB', bytes: get(`/${'a'.repeat(12_000)}`) },
  { name: 'a query of 12 KB', bytes: get(`/cari?q=${'a'.repeat(12_000)}`) },
  { name: 'a thousand slashes', bytes: get('/'.repeat(1_000)) },
  { name: 'a thousand steps up', bytes: get('/..'.repeat(1_000)) },
  { name: 'no host', bytes: 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n' },
  { name: 'two hosts', bytes: get('/', 'Host: evil.example\r\n') },
  { name: 'a host of markup', bytes: 'GET /data HTTP/1.1\r\nHost: "><script>\r\nConnection: close\r\n\r\n' },
  {
    name: 'a host without end',
    bytes: `GET / HTTP/1.1\r\nHost: ${'a'.repeat(9_000)}\r\nConnection: close\r\n\r\n`,
  },
  { name: 'a header of 40 KB', bytes: get('/', `X-Long: ${'a'.repeat(40_000)}\r\n`) },
  { name: 'three thousand headers', bytes: get('/', 'X-A: b\r\n'.repeat(3_000)) },
  { name: 'a header without a colon', bytes: get('/', 'X-Nothing\r\n') },
  { name: 'a header with a space before its colon', bytes: get('/', 'Content-Length : 5\r\n') },
  { name: 'a header without a name', bytes: get('/', ': x\r\n') },
  { name: 'a folded header', bytes: get('/', 'X-Folded: a\r\n b\r\n') },
  { name: 'a header with a null byte', bytes: get('/', 'X-Null: a\0b\r\n') },
  { name: 'a header with a bare carriage return', bytes: get('/', 'X-Cr: a\rb\r\n') },
  { name: 'lines that end in line feeds only', bytes: 'GET / HTTP/1.1\nHost: x\nConnection: close\n\n' },
  { name: 'two lengths', bytes: post('Content-Length: 5\r\nContent-Length: 50\r\n', SMUGGLED) },
  { name: 'a negative length', bytes: post('Content-Length: -5\r\n', SMUGGLED) },
  { name: 'a length that is no number', bytes: post('Content-Length: 5x\r\n', SMUGGLED) },
  { name: 'a length with a sign', bytes: post('Content-Length: +5\r\n', SMUGGLED) },
  { name: 'a length beyond all numbers', bytes: post(`Content-Length: ${'9'.repeat(40)}\r\n`, SMUGGLED) },
  {
    name: 'a length and pieces (CL.TE)',
    bytes: post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${SMUGGLED}`),
  },
  {
    name: 'pieces and a length (TE.CL)',
    bytes: post('Transfer-Encoding: chunked\r\nContent-Length: 4\r\n', `5c\r\n${SMUGGLED}`),
  },
  {
    name: 'pieces said twice',
    bytes: post('Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n', `0\r\n\r\n${SMUGGLED}`),
  },
  { name: 'pieces of another kind', bytes: post('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${SMUGGLED}`) },
  { name: 'pieces behind a tab', bytes: post('Transfer-Encoding:\tchunked\r\n', `0\r\n\r\n${SMUGGLED}`) },
  { name: 'a piece with a wrong size', bytes: post('Transfer-Encoding: chunked\r\n', `zz\r\n${SMUGGLED}`) },
  {
    name: 'a piece of endless size',
    bytes: post('Transfer-Encoding: chunked\r\n', `${'f'.repeat(40)}\r\n${SMUGGLED}`),
  },
  {
    name: 'a piece with an endless extension',
    bytes: post('Transfer-Encoding: chunked\r\n', `1;${'a'.repeat(50_000)}\r\nx\r\n0\r\n\r\n`),
  },
  {
    name: 'a body on a question',
    bytes: `GET / HTTP/1.1\r\n${HOST}Content-Length: ${SMUGGLED.length}\r\n\r\n${SMUGGLED}`,
  },
  {
    name: 'a body in pieces on a question',
    bytes: `GET / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SMUGGLED}`,
  },
  {
    name: 'a change to WebSocket',
    bytes: get(
      '/',
      'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==\r\n',
    ),
  },
  {
    name: 'a change to HTTP/2',
    bytes: get('/', 'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: x\r\n'),
  },
  {
    name: 'a change on a whole address',
    bytes: get('http://127.0.0.1:1/', 'Upgrade: websocket\r\nConnection: Upgrade\r\n'),
  },
  { name: 'an expectation', bytes: get('/', 'Expect: 100-continue\r\n'), answers: 2 },
  { name: 'an expectation of its own', bytes: get('/', 'Expect: gold\r\n') },
  {
    name: 'twenty requests in one',
    bytes: `HEAD /robots.txt HTTP/1.1\r\n${HOST}\r\n`.repeat(20) + get('/robots.txt'),
    answers: 21,
  },
];
