import { expect, type Page } from '@playwright/test';
import { siteText } from '#lib/text/id/site.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';

const MOST_STOPS = 250;

/** The address of the link that has the focus; what it is instead, when it is no link. */
function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName ?? 'nothing',
  );
}

/** Presses Tab until the link has the focus; every stop on the way must show that it has it. */
async function tabTo(page: Page, href: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
    });
    expect(outline, `focus is visible on ${await focused(page)}`).toBeGreaterThan(0);
    if ((await focused(page)) === href) return;
  }
  throw new Error(`${MOST_STOPS} stops of the keyboard do not reach ${href}`);
}

test('the first stop of the keyboard is a visible link past the header, and it works', async ({
  page,
  completeTps,
}) => {
  await page.goto(`${DEMO_CONTEST}/${completeTps.kecamatan}`);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: siteText.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  const box = await skip.boundingBox();
  expect(box?.width).toBeGreaterThan(40);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('isi');
});

test('a reader walks from the home page down to a form with Tab and Enter alone', async ({
  page,
  completeTps,
}) => {
  const { provinsi, kabkota, kecamatan, desa, tps } = completeTps;
  await page.goto('/');
  for (const code of [provinsi, kabkota, kecamatan, desa, tps]) {
    const href = `${DEMO_CONTEST}/${code}`;
    await tabTo(page, href);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const form = page.locator('#formulir').getByRole('link', { name: tpsText.forms.open }).first();
  await tabTo(page, (await form.getAttribute('href')) ?? '');
  await expect(form).toBeFocused();
});

test('a table wider than the screen can be reached and scrolled with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${DEMO_CONTEST}/32`);
  const area = page.locator('#rincian [tabindex="0"]');
  await area.focus();
  await expect(area).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => area.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
