import { expect, type Page } from '@playwright/test';

/**
 * Every table has a caption of its own, heads that say what they are heads of, and a head in every row; one that is wider
 * than its place is scrolled by keyboard. Opens all that is closed: closed parts hold tables too.
 */
export async function expectTablesTold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect.soft(await page.evaluate(faultsOfTables), 'tables').toEqual([]);
}

/** Runs in the page. */
function faultsOfTables(): readonly string[] {
  const tables = [...document.querySelectorAll('table')];
  const captions = tables.map((table) => table.caption?.textContent?.trim() ?? '');
  return tables.flatMap((table, at) => {
    const caption = captions[at] ?? '';
    const heads = [...table.querySelectorAll('th')];
    const rows = [...table.querySelectorAll('tbody tr, tfoot tr')];
    const isWide = table.scrollWidth > (table.parentElement?.clientWidth ?? Number.POSITIVE_INFINITY);
    const room = table.closest('[tabindex="0"][aria-label]');
    return [
      ...(caption === '' ? ['a table without a caption'] : []),
      ...(captions.indexOf(caption) === at ? [] : [`two tables named “${caption}”`]),
      ...heads.filter((head) => !/^(col|row)(group)?$/.test(head.scope)).map(() => `${caption}: no scope`),
      ...heads
        .filter((head) => head.textContent?.trim() === '')
        .map(() => `${caption}: a head without words`),
      ...rows
        .filter((row) => row.querySelector('th[scope="row"]') === null && row.querySelector('img') === null)
        .map((row) => `${caption}: no head in the row “${row.textContent}”`),
      ...(isWide && room === null ? [`${caption}: cannot be scrolled by keyboard`] : []),
    ];
  });
}
