import { expect, type Page } from '@playwright/test';
import { test } from '#tests/support/e2e-test.ts';
import { layoutShift, watchLayoutShift } from '#tests/support/page-observation.ts';

// What lies far below is laid out once a reader comes near it (docs/adr/0039): nobody may notice.

test.use({ wakesPages: false });

/** Below the first screens of a TPS; the first of them that are laid out late. */
const FAR = ['pemeriksaan', 'laporkan', 'sumber', 'ambil'] as const;

/** Whether the browser has left out what is in a part. */
function isLeftOut(page: Page, id: string): Promise<boolean> {
  return page
    .locator(`#${id} > :last-child`)
    .evaluate((inner) => !inner.checkVisibility({ contentVisibilityAuto: true }));
}

for (const width of [360, 1280])
  test.describe(`at ${width}`, () => {
    test.use({ viewport: { width, height: 700 } });

    test('the end of a page is not laid out before a reader comes near it', async ({ page, completeTps }) => {
      await page.goto(`/simulasi-gubernur/${completeTps.tps}`, { waitUntil: 'networkidle' });
      expect(await isLeftOut(page, 'sumber')).toBe(true);
      await page.locator('footer').scrollIntoViewIfNeeded();
      await expect.poll(() => isLeftOut(page, 'ambil')).toBe(false);
    });

    test('a link to a part leads to its heading, be it left out until then', async ({
      page,
      completeTps,
    }) => {
      for (const id of FAR) {
        await page.goto(`/simulasi-gubernur/${completeTps.tps}#${id}`, { waitUntil: 'networkidle' });
        await expect(page.locator(`#${id} h2`).first(), id).toBeInViewport();
        await page.goto(`/simulasi-gubernur/${completeTps.tps}`, { waitUntil: 'networkidle' });
        await page.evaluate((part) => location.assign(`#${part}`), id);
        await expect(page.locator(`#${id} h2`).first(), id).toBeInViewport();
        // It stays there while what is around it takes its own size.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        await expect(page.locator(`#${id} h2`).first(), id).toBeInViewport();
      }
    });

    test('nothing moves under a reader who scrolls down to the end and back', async ({
      page,
      completeTps,
    }) => {
      for (const code of [completeTps.tps, completeTps.kabkota]) {
        await watchLayoutShift(page);
        await page.goto(`/simulasi-gubernur/${code}`, { waitUntil: 'networkidle' });
        for (const step of [500, -500]) {
          for (let turn = 0; turn < 30; turn += 1) {
            await page.mouse.wheel(0, step);
            await page.evaluate(() => new Promise(requestAnimationFrame));
          }
        }
        expect(await layoutShift(page), code).toBe(0);
      }
    });
  });

test('what is left out can be found, reached by key, and is there for who hears it', async ({
  page,
  completeTps,
}) => {
  await page.goto(`/simulasi-gubernur/${completeTps.tps}`, { waitUntil: 'networkidle' });
  expect(await isLeftOut(page, 'sumber')).toBe(true);
  await expect(page.getByRole('region', { name: 'Sumber dan kutipan' })).toBeAttached();
  const words = (await page.locator('#sumber h2').textContent()) ?? '';
  // As a browser's own search does.
  await page.evaluate((text) => Reflect.apply(Reflect.get(window, 'find'), window, [text]), words);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
  await expect(page.locator('#sumber h2').first()).toBeInViewport();
  await page.locator('#sumber a').first().focus();
  await expect(page.locator('#sumber a').first()).toBeInViewport();
});

test('all of it is on paper', async ({ page, completeTps }) => {
  await page.goto(`/simulasi-gubernur/${completeTps.tps}`, { waitUntil: 'networkidle' });
  expect(await isLeftOut(page, 'sumber')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  for (const id of FAR) await expect(page.locator(`#${id}`), id).toHaveCSS('content-visibility', 'visible');
});
