import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '#tests/support/browser-test.ts';
import { filesBelow } from '#tests/support/files-below.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

const CONTEST = '/gubernur-contoh';
const STATIC = join(PROJECT_ROOT, '.next/static');

/** What an operator sets and no reader may ever see. */
const SECRETS = {
  SIREKAP_WEBHOOK_SECRET: Buffer.from('sangat-rahasia-sekali-1234').toString('base64'),
  PGPASSWORD: 'kata-sandi-basis-data-5678',
};

const ADDRESSES = [
  ...[
    '/',
    '/cari?q=contoh',
    '/data',
    '/luring',
    '/robots.txt',
    '/openapi.json',
    '/manifest.webmanifest',
    '/sw.js',
  ],
  ...['', ...['provinsi', 'kabkota', 'kecamatan', 'desa', 'tps'].map((tier) => `/${codeOf(tier)}`)].map(at),
  ...['/peta', '/grafik', '/tps', '/periksa', '/sematan', '/sematan/angka'].map((end) =>
    at(`/${SMALL.desa}${end}`),
  ),
  ...['data.csv', 'data.json', 'umpan.atom', 'gambar/suara.svg'].map((end) => at(`/${SMALL.kabkota}/${end}`)),
  ...[
    `/api/rekap${CONTEST}/${SMALL.tps}`,
    '/api/cari?q=x',
    '/api/berubah',
    '/tidak/ada',
    at('/9999'),
    '/%',
    '/_next/image',
  ],
];

function at(path: string): string {
  return CONTEST + path;
}

function codeOf(tier: string): string {
  return Object.entries(SMALL).find(([name]) => name === tier)?.[1] ?? '';
}

/** How a fault in code looks. */
const OF_CODE =
  /\n\s+at \S+ ?\(?[\w./:\\-]+:\d+:\d+\)?|node_modules\/|\bprocess\.env\b|ECONNREFUSED|UND_ERR_/;

/** The first thing in a text that is nobody's business; null where there is none. */
function givenAway(site: SmallSite, text: string): string | null {
  const folders = [PROJECT_ROOT, homedir(), site.site.cacheDir].filter((folder) => folder.length > 3);
  const found = [...folders, ...Object.values(SECRETS)].find((words) => text.includes(words));
  return found ?? OF_CODE.exec(text)?.[0] ?? null;
}

async function answersOf(site: SmallSite): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>();
  for (const address of ADDRESSES) {
    const answer = await fetch(site.site.url + address, { redirect: 'manual' });
    said.set(`${answer.status} ${address}`, `${JSON.stringify([...answer.headers])}\n${await answer.text()}`);
  }
  return said;
}

function expectNothingGivenAway(site: SmallSite, answers: ReadonlyMap<string, string>): void {
  for (const [address, text] of answers) expect.soft(givenAway(site, text), address).toBeNull();
}

test('no answer, of a page, a file or a fault, tells a secret, a folder or a line of code', async () => {
  const small = await startSmallSite({}, { env: SECRETS });
  const answers = await answersOf(small);
  expect([...answers.keys()].filter((key) => key.startsWith('200')).length).toBeGreaterThan(20);
  expect([...answers.keys()].filter((key) => key.startsWith('404')).length).toBeGreaterThan(3);
  expectNothingGivenAway(small, answers);
  await small.stop();
});

test('nor when the source is gone, or says what it should not', async () => {
  for (const fault of ['gone', 'nonsense'] as const) {
    const small = await startSmallSite({}, { env: SECRETS });
    if (fault === 'gone') await small.sirekap.disappear();
    else small.sirekap.fail({ kind: 'status', status: 500 });
    const answers = await answersOf(small);
    expect([...answers.keys()].filter((key) => key.startsWith('503')).length).toBeGreaterThan(3);
    expectNothingGivenAway(small, answers);
    await small.stop();
  }
});

test('what browsers are sent holds no setting, no folder and no map of the code', async () => {
  const small = await startSmallSite();
  const files = (await filesBelow(STATIC)).filter((file) => !file.startsWith('media/'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  // Long enough to be of this machine alone.
  const values = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && value.length >= 16 && !name.startsWith('npm_') ? [value] : [],
  );
  const scripts = [...files.map((file) => join(STATIC, file)), join(PROJECT_ROOT, 'public/sw.js')];
  for (const script of scripts) {
    const text = await readFile(script, 'utf8');
    expect.soft(text.includes(PROJECT_ROOT), script).toBe(false);
    expect.soft(/\bSIREKAP_[A-Z]+/.exec(text)?.[0] ?? null, script).toBeNull();
    expect.soft(/sourceMappingURL=(?!data:,)/.test(text), script).toBe(false);
    for (const value of values) expect.soft(text.includes(value), script).toBe(false);
  }
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const answer = await fetch(`${small.site.url}/_next/static/${file}.map`);
    expect.soft(answer.status, file).toBe(404);
  }
  await small.stop();
});
