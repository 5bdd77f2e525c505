import { expect } from '@playwright/test';
import { messageText as englishMessage } from '#lib/text/en/message.ts';
import { messageText } from '#lib/text/id/message.ts';
import { siteText } from '#lib/text/id/site.ts';
import { test } from '#tests/support/browser-test.ts';
import { filesBelow } from '#tests/support/files-below.ts';
import { getPage } from '#tests/support/rendered-page.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite();
  await expect.poll(() => small.site.output()).toContain('Site:');
  // The pages that all unknown addresses share are made when the first of them is asked for.
  await getPage(`${small.site.url}/alamat-pertama`);
  await getPage(`${small.site.url}/alamat/pertama/yang/panjang`);
});
test.afterAll(() => small?.stop());

const CONTEST = '/gubernur-contoh';
const UNKNOWN = [
  { name: 'a code of no region', path: `${CONTEST}/9999` },
  { name: 'a code below no existing provinsi', path: `${CONTEST}/7708151234567` },
  { name: 'a code below no existing kecamatan', path: `${CONTEST}/1101990001001` },
  { name: 'a code of an impossible length', path: `${CONTEST}/11010` },
  { name: 'the nation’s own code', path: `${CONTEST}/0` },
  { name: 'the nation’s own code, twice', path: `${CONTEST}/0/0` },
  { name: 'a page below the nation’s own code', path: `${CONTEST}/0/peta` },
  { name: 'a script for a code', path: `${CONTEST}/%3Cscript%3Ealert(1)%3C%2Fscript%3E` },
  { name: 'a code with a space', path: `${CONTEST}/11%20` },
  { name: 'a path below a page', path: `${CONTEST}/11/x/y` },
  { name: 'no contest', path: '/tidak-ada' },
  { name: 'no contest with a code', path: '/tidak-ada/11' },
  { name: 'a contest in capitals', path: '/GUBERNUR-CONTOH/11' },
  { name: 'a name of the language’s own', path: '/constructor/__proto__' },
  { name: 'a very long name', path: `/${'a'.repeat(4_000)}` },
  { name: 'a very long code', path: `${CONTEST}/${'1'.repeat(4_000)}` },
  { name: 'a null byte', path: `${CONTEST}/%00` },
  { name: 'a null byte for a contest', path: '/%00' },
  { name: 'steps up in a code', path: `${CONTEST}/..%2f..%2fetc%2fpasswd` },
  { name: 'steps up', path: '/..%2f..%2f..%2fetc%2fpasswd' },
  { name: 'backslashes', path: `${CONTEST}/..%5c..%5c11` },
  { name: 'bytes that are no text', path: `${CONTEST}/%ff%fe` },
  { name: 'a percent sign of its own', path: '/%' },
  { name: 'a script in the query', path: `${CONTEST}/9999?x=<script>alert(1)</script>` },
] as const;

for (const { name, path } of UNKNOWN) {
  test(`${name} is told whole, asks the source nothing and leaves nothing behind`, async () => {
    const files = await filesBelow(small.site.cacheDir);
    small.sirekap.forgetRequests();
    const page = await getPage(small.site.url + path);
    expect([400, 404]).toContain(page.status);
    expect(page.headers.get('cache-control')).toContain('no-store');
    expect(page.text).toContain(messageText.notFound.title);
    expect(page.text).toContain(messageText.notFound.home);
    expect(page.text).toContain(siteText.disclaimer.lead);
    expect(page.html).toContain('</html>');
    expect(page.html).not.toContain('alert(1)');
    expect(small.sirekap.requests).toEqual([]);
    expect(await filesBelow(small.site.cacheDir)).toEqual(files);
  });
}

const NEAREST = [
  { name: 'a TPS that its desa has not', path: `${CONTEST}/${SMALL.desa}099`, to: SMALL.desa },
  { name: 'a page below such a TPS', path: `${CONTEST}/${SMALL.desa}099/periksa`, to: SMALL.desa },
  {
    name: 'a desa of no kecamatan’s list',
    path: `${CONTEST}/${SMALL.desa.slice(0, 6)}9999`,
    to: SMALL.desa.slice(0, 6),
  },
  {
    name: 'a TPS of no desa',
    path: `${CONTEST}/${SMALL.desa.slice(0, 6)}9999001`,
    to: SMALL.desa.slice(0, 6),
  },
  { name: 'a kabupaten of no list', path: `${CONTEST}/1199/peta`, to: '11' },
  { name: 'a code with dots', path: `${CONTEST}/11.01.01`, to: '110101' },
  { name: 'a code with spaces', path: `${CONTEST}/11%2001%2001`, to: '110101' },
] as const;

for (const { name, path, to } of NEAREST) {
  test(`${name} is not found, and leads to the nearest place and to the search`, async () => {
    const files = await filesBelow(small.site.cacheDir);
    for (const [language, words] of [
      ['', messageText],
      ['/en', englishMessage],
    ] as const) {
      const page = await getPage(small.site.url + language + path);
      expect(page.status).toBe(404);
      expect(page.headers.get('cache-control')).toContain('no-store');
      expect(page.text).toContain(words.notFound.title);
      expect(page.html).toContain(`href="${language}${CONTEST}/${to}"`);
      expect(page.html).toContain(`href="${language}/cari?q=`);
      expect(page.html).toContain('</html>');
    }
    const left = (await filesBelow(small.site.cacheDir)).filter((file) => !files.includes(file));
    expect(left.filter((file) => file.endsWith('.page'))).toEqual([]);
  });
}

test('nothing stands below the nation’s own code, which no reader needs', async () => {
  for (const [end, expected] of [
    ['data.csv', 200],
    ['data.json', 200],
    ['umpan.atom', 200],
    ['gambar/suara.svg', 200],
    ['sematan/angka', 200],
    ['grafik', 200],
  ] as const) {
    const ask = async (path: string) => (await fetch(`${small.site.url}${path}/${end}`)).status;
    expect.soft([await ask(CONTEST), await ask(`${CONTEST}/0`)], end).toEqual([expected, 404]);
  }
});

test('many invented TPS of an existing desa cost the source one list at most', async () => {
  small.sirekap.forgetRequests();
  for (let number = 100; number < 140; number += 1) {
    const page = await getPage(`${small.site.url}${CONTEST}/${SMALL.desa}${number}`);
    expect(page.status).toBe(404);
  }
  const lists = small.sirekap.requests.map(({ path }) => path);
  expect(new Set(lists).size).toBe(lists.length);
  expect(lists.every((path) => path.startsWith('/wilayah/'))).toBe(true);
});

test('an address longer than any server takes is refused, and the site goes on', async () => {
  const page = await getPage(`${small.site.url}/${'a'.repeat(40_000)}`);
  expect([400, 404, 414, 431]).toContain(page.status);
  expect((await getPage(`${small.site.url}${CONTEST}/11`)).status).toBe(200);
});

test('the refresh route refuses what does not exist without asking the source', async () => {
  small.sirekap.forgetRequests();
  for (const path of [`${CONTEST}/9999`, '/tidak-ada/11', `${CONTEST}/%3Cscript%3E`, `${CONTEST}/..%2f11`]) {
    const answer = await getPage(`${small.site.url}/api/rekap${path}`);
    expect(answer.status, path).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
  expect(small.sirekap.requests).toEqual([]);
});

test('a page that exists is served as ever whatever its query says, and does not repeat it', async () => {
  const files = await filesBelow(small.site.cacheDir);
  const plain = await getPage(`${small.site.url}${CONTEST}/11`);
  const kept = await filesBelow(small.site.cacheDir);
  for (const query of ['?x=<script>alert(1)</script>', '?"onload="alert(1)', '?__proto__[x]=alert(1)']) {
    const page = await getPage(`${small.site.url}${CONTEST}/11${query}`);
    expect(page.status).toBe(200);
    expect(page.text).toBe(plain.text);
    expect(page.html).not.toContain('alert(1)');
  }
  expect(kept.length).toBeGreaterThanOrEqual(files.length);
  expect(await filesBelow(small.site.cacheDir)).toEqual(kept);
});

test('a browser without JavaScript shows the message and the way home', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const response = await page.goto(`${small.site.url}${CONTEST}/9999`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: messageText.notFound.title })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: messageText.notFound.home }).click();
  await expect(page).toHaveURL(`${small.site.url}/`);
  await context.close();
});
