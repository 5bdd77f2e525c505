import { expect, type Page } from '@playwright/test';
import { stateText } from '#lib/text/id/state.ts';
import { test } from '#tests/support/browser-test.ts';
import {
  askAgain,
  keepAnnouncements,
  LONGEST_PAUSE,
  layoutShift,
  setVisibility,
  watchLayoutShift,
} from '#tests/support/page-observation.ts';
import { type SeveralSources, startSeveralSources } from '#tests/support/several-sources.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';

// The same region three times: while it is counted, a little later, and when all is in. The browser is given the
// real answers of the later ones, so that no test waits until the site's own answer grows old.
const RECAPS = {
  before: { votes: [1_200, 3_400], counted: 5, total: 10 },
  later: { votes: [1_300, 3_500], counted: 6, total: 10, ts: '2024-11-28 11:30:00' },
  complete: { votes: [2_300, 4_500], counted: 10, total: 10, ts: '2024-11-28 12:45:00' },
} as const;

type Moment = keyof typeof RECAPS;

let moments: SeveralSources<Moment>;
test.beforeAll(async () => {
  moments = await startSeveralSources(['before', 'later', 'complete'], (moment) => RECAPS[moment]);
});
test.afterAll(() => moments?.stop());
test.beforeEach(({ page }) => page.clock.install());

/** An answer of the test's own: JSON to React; to a page that sleeps a version, and the page. */
type Written = { readonly status: number; readonly body: string; readonly version?: string };

type LivePage = {
  /** How often the page has asked so far. */
  asked(): number;
  /** Waits until the page has every answer to what it asked. */
  settled(): Promise<void>;
  /** What the refresh route answers from now on. */
  answer(answer: Moment | 'nothing' | Written): void;
};

/** Opens the page as it is while it is counted, and returns once it has asked for the first time. */
async function open(page: Page): Promise<LivePage> {
  let asked = 0;
  let answered = 0;
  let current: Parameters<LivePage['answer']>[0] = 'before';
  await page.route('**/api/rekap/**', async (route) => {
    asked += 1;
    const isHead = route.request().method() === 'HEAD';
    if (current === 'nothing') await route.abort();
    else if (typeof current === 'object')
      await route.fulfill({ ...current, headers: versionHeader(current.version) });
    else if (isHead) await route.fulfill({ headers: versionHeader(await realVersion(current)) });
    else await route.fulfill({ json: await realAnswer(current) });
    answered += 1;
  });
  // A page that sleeps asks for itself.
  await page.route(moments.site.url + moments.path('before', SMALL.provinsi), async (route) => {
    if (route.request().resourceType() === 'document') await route.continue();
    else if (typeof current === 'object') await route.fulfill({ ...current, contentType: 'text/html' });
    else await route.fulfill({ body: await realPage(current), contentType: 'text/html' });
  });
  await page.goto(moments.site.url + moments.path('before', SMALL.provinsi));
  await askAgain(page);
  await expect(votes(page)).toHaveText(['1.200', '3.400']);
  return {
    asked: () => asked,
    settled: async () => {
      await expect.poll(() => answered).toBe(asked);
      await expect(votes(page)).toHaveCount(2);
    },
    answer: (next) => {
      current = next;
    },
  };
}

async function realAnswer(moment: Moment): Promise<unknown> {
  const answer = await fetch(`${moments.site.url}/api/rekap${moments.path(moment, SMALL.provinsi)}`);
  return answer.json();
}

async function realPage(moment: Moment | 'nothing'): Promise<string> {
  const path = moments.path(moment === 'nothing' ? 'before' : moment, SMALL.provinsi);
  return (await fetch(moments.site.url + path)).text();
}

async function realVersion(moment: Moment): Promise<string> {
  const path = `/api/rekap${moments.path(moment, SMALL.provinsi)}`;
  const answer = await fetch(moments.site.url + path, { method: 'HEAD' });
  return answer.headers.get('x-angka') ?? '';
}

function versionHeader(version: string | undefined): Record<string, string> {
  return version === undefined ? {} : { 'x-angka': version };
}

function votes(page: Page) {
  return page.locator('[data-votes]');
}

for (const wakesPages of [true, false]) {
  test.describe(wakesPages ? 'once React is there' : 'while the page sleeps', () => {
    test.use({ wakesPages });

    test('numbers, progress and time change in place, without a reload', async ({ page }) => {
      const live = await open(page);
      await page.evaluate(() => document.documentElement.setAttribute('data-same-document', 'yes'));
      live.answer('later');
      await askAgain(page);
      await expect(votes(page)).toHaveText(['1.300', '3.500']);
      await expect(page.getByRole('main')).toContainText('6 dari 10 TPS');
      await expect(page.getByRole('main')).toContainText('28 November 2024 pukul 11.30 WIB');
      await expect(page.locator('#rincian tbody tr').first()).toContainText('1.300');
      await expect(page.locator('html')).toHaveAttribute('data-same-document', 'yes');
    });

    test('a page that was just made asks nothing before it has stood for a while', async ({ page }) => {
      let asked = 0;
      await page.route('**/api/rekap/**', async (route) => {
        asked += 1;
        await route.fulfill({ json: await realAnswer('before') });
      });
      await page.goto(moments.site.url + moments.path('before', SMALL.provinsi), {
        waitUntil: 'networkidle',
      });
      await page.clock.runFor(10_000);
      expect(asked).toBe(0);
      await expect(async () => {
        await page.clock.fastForward(LONGEST_PAUSE);
        expect(asked).toBeGreaterThan(0);
      }).toPass({ timeout: 20_000 });
    });

    test('numbers never go back to what an earlier answer said', async ({ page }) => {
      const live = await open(page);
      // An earlier answer is one about the same document.
      const { before, later } = moments.sources;
      const text = wakesPages ? JSON.stringify(await realAnswer('before')) : await realPage('before');
      const earlier = text.replaceAll(before.url, later.url);
      const version = await realVersion('before');
      live.answer('later');
      await askAgain(page);
      await expect(votes(page)).toHaveText(['1.300', '3.500']);
      const heard = await keepAnnouncements(page);
      live.answer({ status: 200, body: earlier, version });
      await askAgain(page);
      await live.settled();
      await expect(votes(page)).toHaveText(['1.300', '3.500']);
      expect(await heard()).toEqual([]);
    });

    test('nothing on the page moves when numbers change', async ({ page }) => {
      await watchLayoutShift(page);
      const live = await open(page);
      live.answer('later');
      await askAgain(page);
      await expect(votes(page)).toHaveText(['1.300', '3.500']);
      expect(await layoutShift(page)).toBe(0);
    });

    test('a change is announced once, with its time, and silence stays silence', async ({ page }) => {
      const live = await open(page);
      const heard = await keepAnnouncements(page);
      live.answer('later');
      await askAgain(page);
      await expect(votes(page)).toHaveText(['1.300', '3.500']);
      await askAgain(page);
      expect(await heard()).toEqual([stateText.refreshed('Kamis, 28 November 2024 pukul 11.30 WIB')]);
      live.answer('complete');
      await askAgain(page);
      await expect(votes(page)).toHaveText(['2.300', '4.500']);
      expect(await heard()).toHaveLength(2);
    });

    test('a page in a hidden tab asks nothing, and asks again when it is seen', async ({ page }) => {
      const { asked } = await open(page);
      await setVisibility(page, 'hidden');
      const before = asked();
      for (let pause = 0; pause < 5; pause += 1) await page.clock.fastForward(LONGEST_PAUSE);
      expect(asked()).toBe(before);
      await setVisibility(page, 'visible');
      await expect.poll(asked).toBeGreaterThan(before);
    });

    test('asking ends when the count is complete', async ({ page }) => {
      const live = await open(page);
      live.answer('complete');
      await askAgain(page);
      await expect(page.getByRole('main')).toContainText('10 dari 10 TPS (100,00%)');
      const before = live.asked();
      for (let pause = 0; pause < 5; pause += 1) await page.clock.fastForward(LONGEST_PAUSE);
      expect(live.asked()).toBe(before);
    });

    test('a page whose count is complete when it is opened never asks', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(moments.site.url + moments.path('complete', SMALL.provinsi), {
        waitUntil: 'networkidle',
      });
      await page.clock.fastForward(LONGEST_PAUSE);
      await expect(votes(page)).toHaveText(['2.300', '4.500']);
      expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    });

    test('the pause between questions grows while nothing changes', async ({ page }) => {
      const { asked, settled } = await open(page);
      const gaps: number[] = [];
      for (let seconds = 0, last = asked(), since = 0; seconds < 600 && gaps.length < 5; seconds += 5) {
        await settled();
        await page.clock.runFor(5_000);
        since += 5;
        if (asked() === last) continue;
        gaps.push(since);
        last = asked();
        since = 0;
      }
      expect(gaps).toHaveLength(5);
      expect(gaps.at(-1)).toBeGreaterThan(2 * (gaps[0] ?? Number.NaN));
    });

    for (const { name, answer } of [
      { name: 'does not answer', answer: 'nothing' },
      { name: 'answers with a fault', answer: { status: 503, body: '{}' } },
      { name: 'answers with a page', answer: { status: 200, body: '<html></html>' } },
    ] as const) {
      test(`when the refresh route ${name} the page says so politely and keeps its numbers`, async ({
        page,
      }) => {
        await watchLayoutShift(page);
        const live = await open(page);
        live.answer(answer);
        await askAgain(page);
        await expect(page.getByText(stateText.refreshFailed)).toBeVisible();
        await expect(votes(page)).toHaveText(['1.200', '3.400']);
        expect(await layoutShift(page)).toBe(0);
        live.answer('later');
        await askAgain(page);
        await expect(votes(page)).toHaveText(['1.300', '3.500']);
        await expect(page.getByText(stateText.refreshFailed)).toBeHidden();
      });
    }
  });
}

test('an answer about another region is not taken', async ({ page }) => {
  const live = await open(page);
  live.answer({ status: 200, body: JSON.stringify({ region: SMALL.kabkota, state: null, rows: [] }) });
  await askAgain(page);
  await expect(votes(page)).toHaveText(['1.200', '3.400']);
  await expect(page.locator('#rincian tbody tr')).toHaveCount(1);
});
