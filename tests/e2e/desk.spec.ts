import { expect, type Page } from '@playwright/test';
import { deskText } from '#lib/text/id/desk.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import {
  arrived,
  button,
  goTo,
  openDesk,
  progress,
  row,
  rows,
  tabToWork,
  tpsOnDesk,
} from '#tests/support/desk.ts';
import { test } from '#tests/support/e2e-test.ts';

/** What the refresh route says of a TPS, as far as these tests look. */
async function validVotesOf(page: Page, tps: string): Promise<number> {
  const answer = await page.request.get(`/api/rekap${DEMO_CONTEST}/${tps}`);
  const { state } = await answer.json();
  return Number(state.document.administration.validVotes);
}

test('a desa is gone through by keyboard alone, and what was found is counted', async ({
  page,
  completeTps,
}) => {
  // Some sixty rows, each waited for: slow where other tests run beside it.
  test.setTimeout(180_000);
  await openDesk(page, completeTps.desa);
  const total = await page.locator('.desk-list-item').count();
  await tabToWork(page);
  let withForm = 0;
  for (let at = 1; at <= total; at += 1) {
    await expect(page.locator('.desk-panel-head')).toContainText(
      deskText.position(String(at), String(total)),
    );
    await arrived(page);
    const fields = await rows(page).count();
    if (fields > 0) withForm += 1;
    for (let index = 0; index < fields; index += 1) {
      await expect(rows(page).nth(index)).toBeFocused();
      // The first row of each TPS is read as something that no TPS has; the others as the site has them, or not at all.
      if (index === 0) await page.keyboard.type('999');
      const isUnread = (await page.locator('.desk-row-site').nth(index).textContent())?.match(/\d/) === null;
      await page.keyboard.press(index > 0 && isUnread ? 't' : 'Enter');
    }
    await expect(button(page, deskText.next)).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(progress(page)).toContainText(`${withForm} dari ${total} TPS`);
  const differing = await page.locator('.desk-list-item', { hasText: 'berbeda' }).count();
  expect(withForm).toBeGreaterThan(2);
  expect(differing).toBeGreaterThan(0);
  await expect(progress(page)).toContainText(`${differing} berbeda`);
});

test('a TPS that is right takes two keys, and a wrong key can be taken back', async ({
  page,
  completeTps,
}) => {
  await openDesk(page, completeTps.desa);
  await goTo(page, completeTps.tps);
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('s');
  await expect(progress(page)).toContainText(/^1 dari/);
  await expect(button(page, deskText.next)).toBeFocused();
  await page.keyboard.press('u');
  await expect(progress(page)).toContainText(/^0 dari/);
});

test('letters do nothing while something is typed, in the note, and when switched off', async ({
  page,
  completeTps,
}) => {
  await openDesk(page, completeTps.desa);
  await goTo(page, completeTps.tps);
  await row(page, 'validVotes').focus();
  await page.keyboard.type('12t');
  await expect(row(page, 'validVotes')).toHaveValue('12');
  await page.keyboard.press('Enter');
  await row(page, 'validVotes').focus();
  await page.keyboard.press('c');
  await page.keyboard.type('tulisan tipis, lihat lagi');
  await page.keyboard.press('Enter');
  await expect(row(page, 'validVotes')).toBeFocused();
  await expect(page.locator('#ringkasan')).toContainText('tulisan tipis, lihat lagi');
  await expect(tpsOnDesk(page)).toHaveAttribute('data-tps', completeTps.tps);
  await page.getByLabel(deskText.settings.shortcuts).uncheck();
  await row(page, 'invalidVotes').focus();
  await page.keyboard.press('t');
  await page.keyboard.press('l');
  await expect(tpsOnDesk(page)).toHaveAttribute('data-tps', completeTps.tps);
  await expect(page.locator('#ringkasan tbody tr')).toHaveCount(1);
});

test('Escape closes the help, and the focus stays in the panel', async ({ page, completeTps }) => {
  await openDesk(page, completeTps.desa);
  const help = page.getByRole('region', { name: deskText.help.heading });
  await button(page, deskText.help.open).click();
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(button(page, deskText.help.open)).toBeFocused();
  await button(page, deskText.help.open).click();
  await help.getByRole('button', { name: deskText.help.close }).focus();
  await page.keyboard.press('Escape');
  await expect(button(page, deskText.help.open)).toBeFocused();
});

test('blind, the number of the site is nowhere in the page before one is typed', async ({
  page,
  completeTps,
}) => {
  await openDesk(page, completeTps.desa);
  await page.getByLabel(deskText.settings.blind).check();
  const valid = await validVotesOf(page, completeTps.tps);
  // Only the first TPS had been shown openly, and that is not the one that is read here unless it comes first.
  await page.reload();
  await arrived(page);
  await goTo(page, completeTps.tps);
  const panel = page.locator('.desk-panel');
  expect(await panel.evaluate((element) => element.outerHTML)).not.toContain(String(valid));
  await expect(panel.locator('.desk-row-site')).toHaveText(
    Array(await rows(page).count()).fill(deskText.rows.hidden),
  );
  await row(page, 'validVotes').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(deskText.rows.needsNumber)).toBeVisible();
  expect(await panel.evaluate((element) => element.outerHTML)).not.toContain(`>${valid}<`);
  await page.keyboard.type(String(valid + 1));
  await page.keyboard.press('Enter');
  const line = panel.locator('.desk-row', { has: row(page, 'validVotes') });
  await expect(line.locator('.desk-row-site')).toContainText(String(valid));
  await expect(line).toContainText(`${deskText.outcome.differs}, selisih +1`);
  await expect(page.locator('#ringkasan')).toContainText(deskText.summary.blind);
});

test('a kecamatan has every TPS of its desa; other places have no desk', async ({ page, completeTps }) => {
  await openDesk(page, completeTps.kecamatan);
  await expect(progress(page)).toContainText(/^0 dari \d{2,}/);
  for (const code of [completeTps.provinsi, completeTps.kabkota, completeTps.tps, '9999990000', 'x'])
    expect((await page.request.get(`${DEMO_CONTEST}/${code}/periksa`)).status(), code).toBe(404);
});

test('of photos, only one is fetched ahead', async ({ page, completeTps }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'image' && asked.push(request.url()));
  await openDesk(page, completeTps.desa);
  await page.waitForLoadState('networkidle');
  expect(new Set(asked.map((url) => /\/(\d{13})-/.exec(url)?.[1])).size).toBeLessThanOrEqual(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every TPS is a link, and the page says what the desk needs', async ({ page, completeTps }) => {
    await page.goto(`${DEMO_CONTEST}/${completeTps.desa}/periksa`);
    await expect(page.getByText(deskText.waiting)).toBeVisible();
    await expect(page.locator(`main a[href="${DEMO_CONTEST}/${completeTps.tps}"]`)).toBeVisible();
  });
});

test('the desk breaks no rule of WCAG 2.2 AA, light and dark, open and blind', async ({
  page,
  completeTps,
}) => {
  test.setTimeout(120_000);
  await openDesk(page, completeTps.desa);
  await goTo(page, completeTps.tps);
  await row(page, 'validVotes').focus();
  await page.keyboard.type('998');
  await page.keyboard.press('Enter');
  await page.keyboard.press('?');
  await button(page, deskText.exchange.remove).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, colorScheme);
  }
  await page.getByLabel(deskText.settings.blind).check();
  await expectAccessible(page, 'blind');
});

test('on a phone nothing scrolls sideways, and what has the focus is not under the form', async ({
  page,
  completeTps,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDesk(page, completeTps.desa);
  await goTo(page, completeTps.tps);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const form = page.locator('.desk-form');
  for (const index of [3, 2, 1, 0]) {
    await rows(page).nth(index).focus();
    const covered = await form.evaluate((element) => element.getBoundingClientRect().bottom);
    const box = await rows(page).nth(index).boundingBox();
    expect(box?.y, `row ${index}`).toBeGreaterThanOrEqual(covered);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
  }
  await expectAccessible(page, 'phone');
});
