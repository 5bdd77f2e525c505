import { expect, type Page } from '@playwright/test';
import type { Language } from '#lib/language/language.ts';

/** The page says which language it is in, has one main part and one first heading, and no heading skips a level. */
export async function expectOutline(page: Page, language: Language): Promise<void> {
  await expect.soft(page.locator('html'), 'its language').toHaveAttribute('lang', language);
  await expect.soft(page.getByRole('main'), `its main part, ${language}`).toHaveCount(1);
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
  const first = levels.filter((level) => level === 1);
  expect.soft(first, `its first heading, ${language}`).toHaveLength(1);
  const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  expect.soft(jumps, `headings that skip a level, ${language}`).toEqual([]);
}
