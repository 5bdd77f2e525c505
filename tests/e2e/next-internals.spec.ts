import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Webhook } from 'standardwebhooks';
import { INLINE_STYLESHEET, REACT_MARK, SCRIPT_HINT, SCRIPT_TAG } from '#lib/next/next-internals.ts';
import { inlineScripts } from '#lib/server/inline-scripts.ts';
import { STARTER } from '#lib/server/sleeping-page.ts';
import { test } from '#tests/support/browser-test.ts';
import { linesOf } from '#tests/support/captured-log.ts';
import { freePort } from '#tests/support/free-port.ts';
import { figureOf, parseMetrics } from '#tests/support/metrics.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

// What a release of Next.js writes otherwise costs readers a saving and fails here: look at lib/next/next-internals.ts.

const CONTEST = 'gubernur-contoh';
const KEY = Buffer.alloc(24, 7).toString('base64');
const PATHS = [
  '/',
  '/cara-membaca',
  `/${CONTEST}`,
  `/${CONTEST}/11`,
  `/en/${CONTEST}/${SMALL.tps}`,
  '/tidak/ada',
];

let small: SmallSite;
let metrics: string;
test.beforeAll(async () => {
  const port = await freePort();
  metrics = `http://127.0.0.1:${port}/metrics`;
  small = await startSmallSite(
    {},
    { env: { SIREKAP_ADMIN: `127.0.0.1:${port}`, SIREKAP_WEBHOOK_SECRET: KEY } },
  );
});
test.afterAll(() => small?.stop());

async function answerOf(path: string) {
  const answer = await fetch(small.site.url + path);
  return { headers: answer.headers, html: await answer.text() };
}

/** What the site has of a page for React. */
async function dataOf(path: string): Promise<{
  readonly scripts: readonly string[];
  readonly pushes: readonly [string][];
  readonly page: string | null;
}> {
  const { html } = await answerOf(path);
  const [, tag] = /data-tag="([^"]+)"/.exec(html) ?? [];
  const answer = await fetch(`${small.site.url}${path === '/' ? '' : path}/halaman.data/${tag}`);
  return answer.json();
}

async function countOf(origin: string): Promise<number> {
  const samples = parseMetrics(await (await fetch(metrics)).text());
  const labels = { kind: 'provinsi', status: '200', origin };
  return figureOf(samples, 'sirekap_answers_total', labels) ?? 0;
}

test('the inline scripts of Next.js are those that are known: none of them is left, and each is to be had for React', async () => {
  for (const path of PATHS) {
    const { html, headers } = await answerOf(path);
    expect(inlineScripts(html), path).toEqual([STARTER]);
    expect(new Set((await dataOf(path)).pushes.map(([list]) => list)), path).toEqual(
      new Set(['TURBOPACK', '__next_f']),
    );
    expect(headers.get('content-security-policy'), path).toMatch(/script-src 'self' 'sha256-[^' ]+'; /);
  }
  const bugs = linesOf(small.site.output()).filter(({ level }) => level === 'error');
  expect(bugs).toEqual([]);
});

test('script files of pages are asked for when a reader wants them, each of them', async () => {
  for (const path of PATHS) {
    const { html } = await answerOf(path);
    expect(html.match(SCRIPT_TAG), path).toBeNull();
    expect(html.match(SCRIPT_HINT), path).toBeNull();
    const { scripts, page } = await dataOf(path);
    expect(scripts.length, path).toBeGreaterThan(2);
    expect(page, path).toBeNull();
  }
});

test('React still marks what it has taken over', async () => {
  const data = await dataOf('/');
  const scripts = await Promise.all(
    data.scripts.map(async (source) => (await fetch(small.site.url + source)).text()),
  );
  expect(scripts.some((script) => script.includes(`${REACT_MARK}Props$`))).toBe(true);
});

test('a page holds its stylesheet once', async () => {
  for (const path of PATHS) {
    const { html } = await answerOf(path);
    const css = INLINE_STYLESHEET.exec(html)?.[1] ?? '';
    expect(css.length, path).toBeGreaterThan(1_000);
    expect(html.split(css), path).toHaveLength(2);
    // As a text of the data for React its quotes would be written otherwise.
    const start = JSON.stringify(css.slice(0, 200)).slice(1, -1).replaceAll('<', '\\u003c');
    expect(html.split(start).length, path).toBeLessThanOrEqual(2);
  }
});

test('React finds that a page has its stylesheet, and asks for none beside what the page asked for', async ({
  page,
}) => {
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${small.site.url}/${CONTEST}/11`);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await background();
  const own = await page.locator('head style[data-href]').getAttribute('data-href');
  expect(own).toMatch(/\.css$/);
  const timesAsked = () => asked.filter((path) => path === own).length;
  // By the page's own link behind its first screen (docs/adr/0039), before there is any React.
  expect(timesAsked()).toBe(1);
  await page.locator('button[type=button]:not([data-own])').first().focus();
  const isAwake = () =>
    page.evaluate(
      (mark) => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith(mark)),
      REACT_MARK,
    );
  await expect.poll(isAwake).toBe(true);
  await expect.poll(() => asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(2);
  expect(timesAsked()).toBe(1);
  expect(await background()).toBe(before);
  expect(problems).toEqual([]);
});

test('a build cuts no data into pieces for the framework’s own router', () => {
  const folder = join(PROJECT_ROOT, '.next/server/chunks/ssr');
  const code = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(code.some((text) => text.includes('/none/__PAGE__'))).toBe(true);
  expect(code.some((text) => text.includes('todo-remove-fake-segment'))).toBe(false);
});

test('nothing is said to the framework’s own router', async () => {
  for (const path of PATHS) {
    const { headers } = await answerOf(path);
    expect(
      [...headers.keys()].filter((name) => /nextjs|powered/.test(name)),
      path,
    ).toEqual([]);
    expect(headers.get('vary'), path).toBe('Accept-Encoding');
  }
});

test('its word on where a page came from is understood', async () => {
  await answerOf(`/${CONTEST}/11`);
  const before = await countOf('fresh');
  await answerOf(`/${CONTEST}/11`);
  await expect.poll(() => countOf('fresh')).toBe(before + 1);
});

test('the key of a page names its region: when that changes, the page is due', async () => {
  await answerOf(`/${CONTEST}/11`);
  const body = JSON.stringify({ contest: CONTEST, regions: [SMALL.provinsi] });
  const at = new Date();
  const told = await fetch(`${small.site.url}/api/berubah`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': 'contoh',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(KEY).sign('contoh', at, body),
    },
  });
  expect(told.status).toBe(202);
  const { headers } = await answerOf(`/${CONTEST}/11`);
  expect(headers.get('cache-control')).toContain('s-maxage=1,');
});
