import { expect, type Page, test as plainTest } from '@playwright/test';
import { frozenClock } from '#lib/demo/clock.ts';
import { startDemoApi } from '#lib/demo/server.ts';
import type { Language } from '#lib/language/language.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { embeddedDemoContests } from '#lib/settings/embedded-demo.ts';
import { writeDemoSearch } from '../../scripts/search/demo-search.ts';
import { announceChange, WEBHOOK_KEY } from './announce-change.ts';
import { DEMO_CONTEST, DEMO_KECAMATAN } from './demo-pages.ts';
import { completeTps, type DemoTps } from './demo-walk.ts';
import { drawBoundaries } from './drawn-boundaries.ts';
import { type EveryPage, type Places, STATES, type State, stateSlug } from './every-page.ts';
import { type SirekapServer, startSirekapServer } from './sirekap-server.ts';
import { type ContestRow, type Site, startSite } from './site.ts';
import { SMALL, type SmallSirekap, serveSmallSirekap, smallContest } from './small-sirekap.ts';
import { makeTempDir } from './temp-dir.ts';
import { waitUntil } from './wait-until.ts';

const RECAPS: Readonly<Record<State, SmallSirekap>> = {
  withheld: { votes: [0, 0] },
  'not-counted': { votes: [0, 0], counted: 0 },
  'refused-forms': { images: ['https://penipu.example/a.jpg', null, 'javascript:alert(1)'] },
  unreachable: {},
  stale: {},
};

/** TPS documents a second: enough for the regions that tests open, and the machine stays free for the tests. */
const READING_PACE = '60';

/** One site that has every type of page in every state. */
export interface Everywhere {
  readonly site: Site;
  readonly places: Places;
}

/** Playwright's `test` with that site, started once for each worker. Addresses are relative. */
export const test = plainTest.extend<object, { readonly everywhere: Everywhere }>({
  everywhere: [
    // Playwright reads the fixtures a fixture needs from this pattern, and wants one even where it needs none.
    async ({ browserName: _ }, use) => {
      const { stop, ...everywhere } = await startEverywhere();
      await use(everywhere);
      await stop();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: async ({ everywhere }, use) => use(everywhere.site.url),
});

async function startEverywhere(): Promise<Everywhere & { stop(): Promise<void> }> {
  const files = await makeTempDir('everywhere');
  const api = await startDemoApi({ clock: frozenClock(0.6), host: '127.0.0.1', port: 0 });
  const sources = new Map<State, SirekapServer>();
  for (const state of STATES) {
    const source = await startSirekapServer();
    serveSmallSirekap(source, RECAPS[state]);
    sources.set(state, source);
  }
  sources.get('unreachable')?.fail({ kind: 'refuse' });
  const demo = embeddedDemoContests(api.url);
  const search = `${files.path}/search`;
  await writeDemoSearch(
    search,
    demo.map(({ slug }) => slug),
  );
  const site = await startSite({
    contests: [...demo, ...[...sources].map(([state, { url }]) => stateContest(state, url))],
    env: {
      SIREKAP_BOUNDARIES: await drawBoundaries(files.path),
      SIREKAP_SEARCH: search,
      SIREKAP_TPS_PER_SECOND: READING_PACE,
      SIREKAP_WEBHOOK_SECRET: WEBHOOK_KEY,
    },
  });
  const complete = await completeTps(api.url, DEMO_KECAMATAN);
  await Promise.all([makeStale(site, sources.get('stale')), readTps(site, complete)]);
  const inconsistent = await attentionTps(site, complete.kecamatan);
  const stop = async (): Promise<void> => {
    await site.stop();
    await api.close();
    for (const source of sources.values()) await source.close();
    await files.remove();
  };
  return { site, places: { complete, inconsistent }, stop };
}

/** Named by its state: contests of one site have titles of their own. */
function stateContest(state: State, url: string): ContestRow {
  return { ...smallContest(url, stateSlug(state)), title: `Pemilihan contoh ${state}`, shortTitle: state };
}

/** What only TPS documents tell stands on the pages of the regions above a TPS before any of them is opened. */
async function readTps(site: Site, { kabkota, kecamatan, desa }: DemoTps): Promise<void> {
  // Wanted last is read first.
  for (const region of [kabkota, kecamatan, desa]) {
    const url = `${site.url}/api/rekap${DEMO_CONTEST}/${region}`;
    await waitUntil(
      `the site has read TPS of ${region}`,
      async () => (/"turnout":\{"tps":[1-9]/.test(await (await fetch(url)).text()) ? true : null),
      { timeoutMs: 60_000, everyMs: 200 },
    );
  }
}

/** The source answers once and then no more: pages made from now on say since when. */
async function makeStale(site: Site, source: SirekapServer | undefined): Promise<void> {
  const ask = async () =>
    (await fetch(`${site.url}/api/rekap/${stateSlug('stale')}/${SMALL.provinsi}`)).text();
  await waitUntil(
    'the site has read the source',
    async () => ((await ask()).includes('"published"') ? true : null),
    {
      timeoutMs: 30_000,
    },
  );
  source?.fail({ kind: 'refuse' });
  await announceChange(site.url, stateSlug('stale'), SMALL.provinsi);
  await waitUntil(
    'the site has noticed that the source fails',
    async () => ((await ask()).includes('"failingSince":"') ? true : null),
    { timeoutMs: 60_000 },
  );
}

async function attentionTps(site: Site, kecamatan: string): Promise<string> {
  const list = await (await fetch(`${site.url}${DEMO_CONTEST}/${kecamatan}/tps`)).text();
  const [, code] = new RegExp(`${DEMO_CONTEST}/(\\d{13})"`).exec(list) ?? [];
  if (code === undefined) throw new Error(`no TPS of ${kecamatan} needs a look`);
  return code;
}

/** Opens a page in a language and waits until its scripts have run. */
export async function openPage(
  page: Page,
  { path, status, says }: EveryPage,
  places: Places,
  language: Language = 'id',
): Promise<void> {
  const response = await page.goto(localizedPath(path(places), language));
  expect(response?.status()).toBe(status);
  if (says !== undefined && language === 'id')
    await expect(page.getByRole('main').getByText(says).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}
