import { expect, type Page } from '@playwright/test';
import { deskText } from '#lib/text/id/desk.ts';
import { DEMO_CONTEST } from './demo-pages.ts';

const MOST_STOPS = 120;
export const row = (page: Page, key: string) => page.locator(`input[data-row="${key}"]`);
export const rows = (page: Page) => page.locator('input[data-row]');
export const tpsOnDesk = (page: Page) => page.locator('[data-tps]');
export const progress = (page: Page) => page.locator('[data-progress]');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export async function openDesk(page: Page, code: string): Promise<void> {
  await page.goto(`${DEMO_CONTEST}/${code}/periksa`);
  await arrived(page);
}

/** The TPS on the desk is there: its rows, or word that it has no form yet. */
export async function arrived(page: Page): Promise<void> {
  await expect(rows(page).or(page.getByText(deskText.tps.noForm)).first()).toBeVisible();
}

/** Goes to a TPS by the list. */
export async function goTo(page: Page, tps: string): Promise<void> {
  await page.locator('.desk-list-item', { hasText: `TPS ${tps.slice(-3)}` }).click();
  await expect(tpsOnDesk(page)).toHaveAttribute('data-tps', tps);
  await expect(rows(page).first()).toBeVisible();
}

/** Presses Tab until the first row has the focus, or the way on where there is none. */
export async function tabToWork(page: Page): Promise<void> {
  const target = (await rows(page).count()) > 0 ? rows(page).first() : button(page, deskText.next);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_STOPS} stops of the keyboard reach no row`);
}
