import { expect, type Page } from '@playwright/test';
import { deviceText } from '#lib/text/id/device.ts';
import { test } from '#tests/support/browser-test.ts';
import { excessWidth, layoutShift, watchLayoutShift } from '#tests/support/page-observation.ts';
import { SMALL, serveSmallSirekap } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

const REGION = `/gubernur-contoh/${SMALL.kabkota}`;
const NEW = { votes: [150, 79], counted: 7, ts: '2024-11-28 11:30:00' } as const;

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite();
});
test.afterAll(() => small?.stop());
test.beforeEach(() => serveSmallSirekap(small.sirekap));

const pin = (page: Page) => page.getByRole('button', { name: deviceText.pin, exact: true });
const own = (page: Page) => page.getByRole('region', { name: deviceText.own.heading });

/** Makes the last look older than a visit lasts, as a night would. */
function letTimePass(page: Page): Promise<void> {
  return page.evaluate(() => {
    const places = JSON.parse(localStorage.getItem('sirekap-tempat') ?? '[]');
    for (const place of places) if (place[4] !== null) place[4][0] -= 19 * 3_600_000;
    localStorage.setItem('sirekap-tempat', JSON.stringify(places));
  });
}

test('a pinned page is on the home page until it is let go, by keyboard too', async ({ page }) => {
  await page.goto(small.site.url + REGION);
  await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
  // The look is kept by what comes after the numbers.
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await pin(page).press('Enter');
  await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
  await page.goto(`${small.site.url}/`);
  await expect(own(page).getByRole('link')).toHaveCount(1);
  await own(page).getByRole('button').press('Enter');
  await own(page)
    .getByRole('button', { name: /^Lepas / })
    .press('Enter');
  await expect(
    own(page)
      .getByRole('button', { name: /^Lupakan / })
      .first(),
  ).toBeVisible();
  await own(page).getByRole('button', { name: deviceText.own.forgetAll }).press('Enter');
  await expect(own(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a reader who comes back is told what changed, without anything moving', async ({ page }) => {
  await watchLayoutShift(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(small.site.url + REGION);
  // The look is kept by what comes after the numbers.
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await expect(page.getByText(/Sejak Anda melihat/)).toHaveCount(0);
  await letTimePass(page);
  serveSmallSirekap(small.sirekap, NEW);
  // The page is made anew at most every 30 seconds; the refresh route has the new numbers sooner.
  await expect(async () => {
    await page.goto(small.site.url + REGION);
    await expect(page.getByText(/Sejak Anda melihat halaman ini 19 jam lalu/)).toBeVisible({
      timeout: 3_000,
    });
  }).toPass({ timeout: 60_000 });
  const words = page.getByText(/Sejak Anda melihat/);
  await expect(words).toContainText('TPS masuk 5 → 7; nomor 1 +30; nomor 2 −1 (turun)');
  expect(await layoutShift(page)).toBe(0);
  expect(await excessWidth(page)).toBe(0);
  await words.click();
  await page.getByRole('button', { name: deviceText.forgetPage }).click();
  await expect(words).toHaveCount(0);
});

test('a browser that keeps nothing, or rubbish, shows the page as ever', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() =>
    localStorage.setItem('sirekap-tempat', '[["<img src=x onerror=alert(1)>"],{}]'),
  );
  await page.goto(small.site.url + REGION);
  await expect(pin(page)).toBeVisible();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(small.site.url + REGION, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(pin(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test.describe('a reader who only reads', () => {
  test.use({ wakesPages: false });

  /** Scripts of the framework that a page asked for, and what it complained about. */
  function watch(page: Page) {
    const scripts: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/_next/static/chunks/') && request.resourceType() === 'script')
        scripts.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return { scripts, complaints };
  }

  /** Wakes the page as a reader does who reaches for something. */
  async function wake(page: Page): Promise<void> {
    await page.evaluate(() => {
      const field = document.createElement('select');
      document.body.append(field);
      field.focus();
      field.remove();
    });
    await expect
      .poll(() =>
        page.evaluate(() =>
          Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
        ),
      )
      .toBe(true);
  }

  test('pins, sees the list, lets go and is told what changed, without the framework', async ({ page }) => {
    const { scripts, complaints } = watch(page);
    await page.goto(small.site.url + REGION);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await pin(page).press('Enter');
    await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
    await letTimePass(page);
    await page.evaluate(() => {
      const places = JSON.parse(localStorage.getItem('sirekap-tempat') ?? '[]');
      places[0][4][2][0][1] -= 7;
      localStorage.setItem('sirekap-tempat', JSON.stringify(places));
    });
    await page.reload();
    await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText(/Sejak Anda melihat halaman ini 19 jam lalu: nomor \d \+7/)).toBeVisible();
    await page.goto(`${small.site.url}/`);
    await expect(own(page).getByRole('link')).toHaveCount(1);
    await own(page).getByRole('button').press('Enter');
    await expect(own(page).getByRole('button').first()).toBeFocused();
    await own(page)
      .getByRole('button', { name: /^Lepas / })
      .press('Enter');
    await own(page).getByRole('button', { name: deviceText.own.forgetAll }).press('Enter');
    await expect(own(page)).toHaveCount(0);
    expect(scripts).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('whose page then wakes keeps what was done, and goes on', async ({ page }) => {
    const { scripts, complaints } = watch(page);
    await page.goto(small.site.url + REGION);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await pin(page).click();
    await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
    await wake(page);
    expect(scripts).not.toEqual([]);
    await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
    await pin(page).click();
    await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
    await page.goto(`${small.site.url}/`);
    await expect(own(page).getByRole('link')).toHaveCount(1);
    await wake(page);
    await own(page).getByRole('button').press('Enter');
    await own(page).getByRole('button', { name: deviceText.own.forgetAll }).press('Enter');
    await expect(own(page)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

  test('who presses before the script is there has it done when it comes', async ({ page }) => {
    let letCome = (): void => {};
    const comes = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route('**/starter/*.js', async (route) => {
      await comes;
      await route.continue();
    });
    // A script that is waited for may hold back the page's load.
    await page.goto(small.site.url + REGION, { waitUntil: 'commit' });
    await pin(page).click();
    await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
    letCome();
    await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('who has never been here is sent no words for who has', async ({ page }) => {
    const parts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('starter-parts')) parts.push(request.url());
    });
    await page.goto(`${small.site.url}/`);
    await page.goto(small.site.url + REGION);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.reload();
    await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
    expect(parts).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no dead button and no empty room', async ({ page }) => {
    await page.goto(small.site.url + REGION);
    await expect(pin(page)).toHaveCount(0);
    await page.goto(`${small.site.url}/`);
    await expect(own(page)).toHaveCount(0);
  });
});
