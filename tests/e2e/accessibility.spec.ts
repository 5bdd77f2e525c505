import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST, DEMO_PAGES } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';

for (const { name, path } of DEMO_PAGES) {
  test(`${name}: the page breaks no rule of WCAG 2.2 AA, light or dark`, async ({ page, completeTps }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path(completeTps));
    await expectAccessible(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'dark');
  });
}

test('a page with a wide table breaks no such rule on a phone', async ({ page, completeTps }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${DEMO_CONTEST}/${completeTps.provinsi}`);
  await expectAccessible(page, 'phone');
});

test('every page is Indonesian, its headings are in order, its tables named and their heads scoped', async ({
  page,
  completeTps,
}) => {
  test.setTimeout(120_000);
  let tables = 0;
  for (const { name, path } of DEMO_PAGES) {
    await page.goto(path(completeTps));
    await expect.soft(page.locator('html'), name).toHaveAttribute('lang', 'id');
    await expect.soft(page.getByRole('main'), name).toHaveCount(1);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect
      .soft(
        levels.filter((level) => level === 1),
        name,
      )
      .toHaveLength(1);
    expect
      .soft(
        levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
        name,
      )
      .toEqual([]);
    for (const table of await page.locator('table').all()) {
      tables += 1;
      await expect.soft(table.locator('caption'), name).toHaveText(/\S/);
      await expect.soft(table.locator('th:not([scope])'), name).toHaveCount(0);
      await expect.soft(table.locator('tbody tr:not(:has(th[scope="row"]))'), name).toHaveCount(0);
    }
  }
  expect(tables).toBeGreaterThan(6);
});

test.describe('sorting the table of a kabupaten', () => {
  test.beforeEach(async ({ page, completeTps }) => {
    await page.goto(`${DEMO_CONTEST}/${completeTps.kabkota}`);
    // Heads sort once the page's scripts are there.
    await expect(async () => {
      await head(page, 0).getByRole('button').click();
      await expect(head(page, 0)).toHaveAttribute('aria-sort', 'ascending', { timeout: 500 });
    }).toPass();
  });

  function head(page: Page, index: number) {
    return page.locator('#rincian thead th').nth(index);
  }

  async function columnOf(page: Page, index: number): Promise<readonly number[]> {
    const cells = page.locator(`#rincian tbody tr td:nth-of-type(${index})`);
    const texts = await cells.allInnerTexts();
    return texts.map((text) => Number((/^[\d.]+/.exec(text)?.[0] ?? 'NaN').replaceAll('.', '')));
  }

  async function headsOf(page: Page): Promise<readonly string[]> {
    return page.locator('#rincian thead th').allInnerTexts();
  }

  function withoutArrow(heads: readonly string[]): readonly string[] {
    return heads.map((text) => text.replace(/[▲▼]/g, '').trim());
  }

  test('says by which column and which way, to everyone', async ({ page }) => {
    await head(page, 2).getByRole('button').click();
    await expect(head(page, 2)).toHaveAttribute('aria-sort', 'descending');
    await expect(head(page, 0)).toHaveAttribute('aria-sort', 'none');
    const down = await columnOf(page, 2);
    expect([...down].sort((a, b) => b - a)).toEqual(down);
    await head(page, 2).getByRole('button').click();
    await expect(head(page, 2)).toHaveAttribute('aria-sort', 'ascending');
    const up = await columnOf(page, 2);
    expect([...up].sort((a, b) => a - b)).toEqual(up);
    expect(up.length).toBe(down.length);
  });

  test('works by keyboard, and the focus stays where it was', async ({ page }) => {
    const button = head(page, 1).getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(head(page, 1)).toHaveAttribute('aria-sort', 'descending');
    await expect(button).toBeFocused();
    await page.keyboard.press('Space');
    await expect(head(page, 1)).toHaveAttribute('aria-sort', 'ascending');
    await expect(button).toBeFocused();
  });

  test('never moves a pair out of ballot order', async ({ page }) => {
    const ballot = await page
      .locator('[data-votes]')
      .evaluateAll((all) => all.map((votes) => votes.getAttribute('data-votes')));
    const before = withoutArrow(await headsOf(page));
    for (let index = 0; index < before.length; index += 1) {
      await head(page, index).getByRole('button').click();
      await expect(head(page, index)).toHaveAttribute('aria-sort', /ascending|descending/);
      expect(withoutArrow(await headsOf(page))).toEqual(before);
      const now = await page
        .locator('[data-votes]')
        .evaluateAll((all) => all.map((votes) => votes.getAttribute('data-votes')));
      expect(now).toEqual(ballot);
    }
    expect(before.slice(2)).toEqual(ballot.map((_, index) => expect.stringContaining(String(index + 1))));
  });
});
