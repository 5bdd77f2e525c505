import { expect, type Page } from '@playwright/test';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';

test.describe('sorting the table of a kabupaten', () => {
  test.beforeEach(async ({ page, completeTps }) => {
    await page.goto(`${DEMO_CONTEST}/${completeTps.kabkota}`);
    // Heads sort once the page's scripts are there.
    await expect(async () => {
      await head(page, 0).getByRole('button').first().click();
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
    return heads.map((text) => text.replace(/[▲▼⇅]/g, '').trim());
  }

  test('says by which column and which way, to everyone', async ({ page }) => {
    await head(page, 2).getByRole('button').first().click();
    await expect(head(page, 2)).toHaveAttribute('aria-sort', 'descending');
    await expect(head(page, 0)).toHaveAttribute('aria-sort', 'none');
    const down = await columnOf(page, 2);
    expect([...down].sort((a, b) => b - a)).toEqual(down);
    await head(page, 2).getByRole('button').first().click();
    await expect(head(page, 2)).toHaveAttribute('aria-sort', 'ascending');
    const up = await columnOf(page, 2);
    expect([...up].sort((a, b) => a - b)).toEqual(up);
    expect(up.length).toBe(down.length);
  });

  test('works by keyboard, and the focus stays where it was', async ({ page }) => {
    const button = head(page, 1).getByRole('button').first();
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
      await head(page, index).getByRole('button').first().click();
      await expect(head(page, index)).toHaveAttribute('aria-sort', /ascending|descending/);
      expect(withoutArrow(await headsOf(page))).toEqual(before);
      const now = await page
        .locator('[data-votes]')
        .evaluateAll((all) => all.map((votes) => votes.getAttribute('data-votes')));
      expect(now).toEqual(ballot);
    }
    expect(before.slice(2)).toEqual(ballot.map((_, index) => expect.stringContaining(String(index + 1))));
  });

  test('by share leaves places beside the names, and the address, a reload and Back bring the order again', async ({
    page,
  }) => {
    const shareOf = async () =>
      (await page.locator('#rincian tbody td:nth-of-type(2) small').allInnerTexts()).map((text) =>
        Number(text.replace('%', '').replace(',', '.')),
      );
    await head(page, 2).getByRole('button').nth(1).click();
    await expect(page).toHaveURL(/\?urut=persen-1-turun$/);
    await expect(head(page, 2)).toHaveAttribute('aria-sort', 'descending');
    const sorted = await shareOf();
    expect([...sorted].sort((a, b) => b - a)).toEqual(sorted);
    await expect(page.locator('#rincian tbody th').first()).toHaveAttribute('data-rank', '1');
    await page.reload();
    await expect(head(page, 2)).toHaveAttribute('aria-sort', 'descending');
    expect(await shareOf()).toEqual(sorted);
    await page.locator('#rincian tbody a').first().click();
    await page.goBack();
    await expect(head(page, 2)).toHaveAttribute('aria-sort', 'descending');
  });

  test('keeps the head on top of the screen, on a phone too, where four candidates have room', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.locator('#rincian tbody tr').nth(12).scrollIntoViewIfNeeded();
    await page
      .locator('#rincian tbody tr')
      .nth(8)
      .evaluate((row) => row.scrollIntoView());
    await expect
      .poll(() => head(page, 2).evaluate((cell) => Math.round(cell.getBoundingClientRect().top)))
      .toBe(0);
    const { table, room } = await page.locator('#rincian table').evaluate((table) => ({
      table: table.scrollWidth,
      room: table.parentElement?.clientWidth,
    }));
    expect(table).toBe(room);
  });
});
