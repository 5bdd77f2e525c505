import { expect } from '@playwright/test';
import fc from 'fast-check';
import { test } from '#tests/support/browser-test.ts';
import { filesBelow } from '#tests/support/files-below.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

const CONTEST = '/gubernur-contoh';
const SEED = 20_241_127;
/** `0` is the nation to programs. */
const REAL: readonly string[] = [...Object.values(SMALL), '0'];

/** Lists of the source's tree whose parents exist: all that an invented code may cost. */
const LISTS = ['0', '11', '11/1101', '11/1101/110101', `11/1101/110101/${SMALL.desa}`].map(
  (path) => `/wilayah/pilkada/pkwkp/${path}.json`,
);

/** Right and wrong lengths; of provinces that exist and that do not; the beginnings of real codes; letters. */
const inventedCode = fc
  .tuple(
    fc.constantFrom('', '', ...REAL, '99AA01', '0'),
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 0, maxLength: 13 }),
    fc.constantFrom(2, 4, 6, 10, 13, 13, 10, 1, 3, 5, 11, 14, 20),
  )
  .map(([start, digits, length]) => (start + digits.padEnd(13, '7')).slice(0, length))
  .filter((code) => !REAL.includes(code));

/** Every kind of address that has a code in it. */
const ADDRESSES: readonly ((code: string) => string)[] = [
  (code) => `${CONTEST}/${code}`,
  (code) => `/en${CONTEST}/${code}`,
  (code) => `${CONTEST}/${code}/peta`,
  (code) => `${CONTEST}/${code}/grafik`,
  (code) => `${CONTEST}/${code}/tps`,
  (code) => `${CONTEST}/${code}/periksa`,
  (code) => `${CONTEST}/${code}/sematan/angka`,
  (code) => `${CONTEST}/${code}/data.csv`,
  (code) => `${CONTEST}/${code}/gambar/suara.svg`,
  (code) => `${CONTEST}/${code}/umpan.atom`,
  (code) => `${CONTEST}/${code}/kartu.png`,
  (code) => `/api/rekap${CONTEST}/${code}`,
];

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite();
  await expect.poll(() => small.site.output()).toContain('Site:');
  // Each kind of page that says "not found" is made when it is first needed: those with a code, and the one of each
  // language for what is no code at all.
  for (const address of ADDRESSES) for (const code of ['9999', 'x']) await statusOf(address(code));
});
test.afterAll(() => small?.stop());

async function statusOf(path: string): Promise<number> {
  const answer = await fetch(small.site.url + path, { redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status;
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}

test('two thousand invented codes leave no file, and cost the source the lists of existing regions, each once', async () => {
  test.setTimeout(180_000);
  const files = await filesBelow(small.site.cacheDir);
  small.sirekap.forgetRequests();
  const codes = fc.sample(inventedCode, { numRuns: 2_000, seed: SEED });
  const others: string[] = [];
  await inTurns([...codes.entries()], async ([index, code]) => {
    const path = (ADDRESSES[index % ADDRESSES.length] ?? String)(code);
    const status = await statusOf(path);
    if (status !== 404) others.push(`${status} ${path}`);
  });
  expect(others).toEqual([]);
  const asked = small.sirekap.requests.map(({ path }) => path);
  expect(asked.filter((path) => !LISTS.includes(path))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
  const left = (await filesBelow(small.site.cacheDir)).filter((file) => !files.includes(file));
  // The lists themselves are kept; pages of invented codes are not.
  expect(left.filter((file) => file.endsWith('.page'))).toEqual([]);
  expect(left.length).toBeLessThanOrEqual(LISTS.length);
});

test('a page has one copy, whatever its query says', async () => {
  await statusOf(`${CONTEST}/${SMALL.kabkota}`);
  const pages = async () => (await filesBelow(small.site.cacheDir)).filter((file) => file.endsWith('.page'));
  await expect.poll(async () => (await pages()).length).toBeGreaterThan(0);
  const before = await pages();
  small.sirekap.forgetRequests();
  const queries = [
    '_rsc',
    'nxtPcode',
    'nxtPlanguage',
    '__nextDataReq',
    'amp',
    'q',
    'isi',
    'utm_source',
    'fbclid',
  ];
  await inTurns(
    Array.from({ length: 300 }, (_, index) => index),
    async (index) => {
      const name = queries[index % queries.length];
      expect(await statusOf(`${CONTEST}/${SMALL.kabkota}?${name}=${index}`)).toBe(200);
    },
  );
  expect(await pages()).toEqual(before);
  expect(new Set(small.sirekap.requests.map(({ path }) => path)).size).toBe(small.sirekap.requests.length);
});

test('searches and choices of embeds, which are made for each reader, leave nothing behind', async () => {
  await statusOf('/cari?q=contoh');
  await statusOf(`${CONTEST}/${SMALL.kabkota}/sematan`);
  const files = await filesBelow(small.site.cacheDir);
  small.sirekap.forgetRequests();
  await inTurns(
    Array.from({ length: 200 }, (_, index) => index),
    async (index) => {
      await statusOf(`/cari?q=contoh%20${index}`);
      await statusOf(`/api/cari?q=contoh%20${index}&near=${index}&contest=${index}`);
      await statusOf(`${CONTEST}/${SMALL.kabkota}/sematan?isi=peta/${index}`);
    },
  );
  expect(await filesBelow(small.site.cacheDir)).toEqual(files);
  // The region that is to be embedded is asked for anew when its document's ten seconds are over.
  const known = [...LISTS, `/pilkada/hhcw/pkwkp/11/${SMALL.kabkota}.json`];
  expect(small.sirekap.requests.filter(({ path }) => !known.includes(path))).toEqual([]);
});
