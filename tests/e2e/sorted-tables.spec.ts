import { expect, type Locator } from '@playwright/test';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';

/** A page with a table, the head that is pressed (from 0) and the address it leads to. */
const TABLES = [
  { page: 'a map', table: '#tabel', tier: 'kabkota', end: '/peta/suara-1', head: 1, key: 'nilai' },
  { page: 'a list of TPS', table: '#daftar', tier: 'desa', end: '/tps', head: 2, key: 'suara-1' },
] as const;

for (const { page: name, table, tier, end, head: index, key } of TABLES)
  test(`the table of ${name} is sorted by a head, by the address and after Back, and a third press undoes it`, async ({
    page,
    completeTps,
  }) => {
    await page.goto(`${DEMO_CONTEST}/${completeTps[tier]}${end}`);
    const head = page.locator(`${table} thead th`).nth(index);
    const links = page.locator(`${table} tbody th a`);
    const column = page.locator(`${table} tbody tr td:nth-child(${index + 1})`);
    const byCode = await hrefsOf(links);
    // Heads sort once the page's scripts are there, which bring the arrows.
    await expect.poll(() => arrowOf(head)).toContain('⇅');

    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(page).toHaveURL(new RegExp(`\\?urut=${key}-turun$`));
    expect(await arrowOf(head)).toContain('▼');
    const down = await numbersOf(column);
    expect(new Set(down).size).toBeGreaterThan(1);
    expect([...down].sort((a, b) => b - a)).toEqual(down);
    const sorted = await hrefsOf(links);

    await links.first().click();
    await expect(page).not.toHaveURL(/urut/);
    await page.goBack();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await hrefsOf(links)).toEqual(sorted);

    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'none');
    await expect(page).not.toHaveURL(/urut/);
    expect(await hrefsOf(links)).toEqual(byCode);

    // Where nothing scrolls sideways the head stays on top of the screen.
    await page
      .locator(`${table} tbody tr`)
      .nth(2)
      .evaluate((row) => row.scrollIntoView({ block: 'start' }));
    await expect.poll(async () => Math.round((await head.boundingBox())?.y ?? -1)).toBe(0);
  });

async function hrefsOf(links: Locator): Promise<readonly (string | null)[]> {
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** What is known of a column; what is not comes after it, and has no digits. */
async function numbersOf(cells: Locator): Promise<readonly number[]> {
  const texts = await cells.allInnerTexts();
  return texts.flatMap((text) => {
    const digits = /^[\d.,]+/.exec(text)?.[0];
    return digits === undefined ? [] : [Number(digits.replaceAll('.', '').replace(',', '.'))];
  });
}

async function arrowOf(head: Locator): Promise<string> {
  return head
    .locator('button > :first-child')
    .evaluate((label) => getComputedStyle(label, '::after').content);
}
