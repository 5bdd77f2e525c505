import { expect } from '@playwright/test';
import fc from 'fast-check';
import { frozenClock } from '#lib/demo/clock.ts';
import { test } from '#tests/support/browser-test.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { type DemoSite, startDemoSite } from '#tests/support/demo-site.ts';
import { hostileHeaders, hostileRequest, wire } from '../bench/fuzz/hostile-request.ts';
import { faultsOf } from '../bench/fuzz/judge-answer.ts';
import { MALFORMED } from '../bench/fuzz/malformed-http.ts';
import { exchange, type RawAnswer } from '../bench/fuzz/raw-exchange.ts';

/** The same requests each time; another number for others (`npm run fuzz` sends more of them). */
const SEED = Number(process.env.FUZZ_SEED ?? 20_241_127);
const REQUESTS = 2_500;
/** A slow machine under load answers within this; what takes longer hangs. */
const PATIENCE = 20_000;

const PATHS = [
  ...[
    '/',
    '/en',
    '/cari',
    '/api/cari',
    '/data',
    '/cara-membaca',
    '/luring',
    '/sitemap.xml',
    '/robots.txt',
    '/sw.js',
  ],
  ...[
    '',
    '/32',
    '/32/peta',
    '/32/grafik',
    '/3212/sematan',
    '/32/sematan/angka',
    '/32/data.csv',
    '/32/umpan.atom',
  ].map((path) => `${DEMO_CONTEST}${path}`),
  ...[
    `/en${DEMO_CONTEST}/3212`,
    `/api/rekap${DEMO_CONTEST}/32`,
    '/api/berubah',
    '/_next/static/x.js',
    '/geo/x/0.svg',
  ],
];

let demo: DemoSite;
let origin: URL;
test.beforeAll(async () => {
  console.log(`seed ${SEED}`);
  demo = await startDemoSite({ clock: frozenClock(0.6) });
  origin = new URL(demo.site.url);
  for (const path of PATHS) await fetch(new URL(path, origin)).then((answer) => answer.arrayBuffer());
});
test.afterAll(() => demo?.stop());

async function stillAnswers(): Promise<void> {
  expect((await fetch(new URL(`${DEMO_CONTEST}/32`, origin))).status).toBe(200);
  expect(demo.site.exit()).toBeNull();
}

test('whatever is asked, however, the site answers: no fault, no hanging, nothing repeated, nowhere else', async () => {
  test.setTimeout(300_000);
  await fc.assert(
    fc.asyncProperty(hostileRequest(PATHS), async (request) => {
      const answer = await exchange(origin, wire(request, origin.host), PATIENCE);
      expect(faultsOf(answer)).toEqual([]);
    }),
    { numRuns: REQUESTS, seed: SEED, endOnFailure: true },
  );
  await stillAnswers();
});

test('no header changes what an address answers', async () => {
  test.setTimeout(180_000);
  const plain = (path: string, host = origin.host): Promise<RawAnswer> =>
    exchange(origin, wire({ method: 'GET', target: path, headers: [], body: '' }, host), PATIENCE);
  const said = ({ status, headers, body }: RawAnswer): string =>
    JSON.stringify([status, [...headers].filter(([name]) => name !== 'date'), body]);
  let compared = 0;
  // These say what the reader already has, or how it may be packed, and do change what is sent.
  const negotiates = /^(?:if-|accept-encoding$)/i;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/', DEMO_CONTEST, `/en${DEMO_CONTEST}/32`, `${DEMO_CONTEST}/9999`, '/cara-membaca'),
      hostileHeaders.map((headers) => headers.filter(([name]) => !negotiates.test(name))),
      async (path, headers) => {
        const before = await plain(path);
        const hostile = await exchange(
          origin,
          wire({ method: 'GET', target: path, headers, body: '' }, origin.host),
          PATIENCE,
        );
        const after = await plain(path);
        // A page that was made anew in between says another time.
        if (said(before) !== said(after)) return;
        compared += 1;
        expect(said(hostile)).toEqual(said(before));
      },
    ),
    { numRuns: 150, seed: SEED, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(100);
});

for (const { name, bytes, answers = 1, isUnfinished = false } of MALFORMED) {
  test(`${name} does no harm`, async () => {
    const answer = await exchange(origin, bytes, isUnfinished ? 500 : 5_000);
    if (!isUnfinished) expect(faultsOf(answer)).toEqual([]);
    expect(answer.answers).toBeLessThanOrEqual(answers);
    await stillAnswers();
  });
}

test('a hundred unfinished requests keep nobody from reading', async () => {
  const unfinished = Array.from({ length: 100 }, () =>
    exchange(origin, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ', 4_000),
  );
  await stillAnswers();
  await Promise.all(unfinished);
  await stillAnswers();
});
