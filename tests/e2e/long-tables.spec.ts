import { expect, type Page } from '@playwright/test';
import { test } from '#tests/support/browser-test.ts';
import { SMALL } from '#tests/support/small-sirekap.ts';
import { type SmallSite, startSmallSite } from '#tests/support/small-site.ts';

// A table of hundreds of rows on a slow phone. How long it takes depends on the machine; what has to be done does not.
const ROWS = 300;
const COUNT = '/pilkada/hhcw/pkwkp/11/1101/110101';
const TREE = '/wilayah/pilkada/pkwkp/11/1101/110101';

let small: SmallSite;
test.beforeAll(async () => {
  small = await startSmallSite();
  const codes = Array.from(
    { length: ROWS },
    (_, index) => `${SMALL.desa}${String(index + 1).padStart(3, '0')}`,
  );
  small.sirekap.override(
    `${TREE}/${SMALL.desa}.json`,
    codes.map((kode) => ({ nama: `TPS ${kode.slice(-3)}`, id: 0, kode, tingkat: 5 })),
  );
  // Votes in no order, so that sorting moves nearly every row.
  const votesOf = (index: number) => ({
    '1000001': (index * 7_919) % 301,
    '1000002': (index * 104_729) % 211,
  });
  const progres = { total: 1, persen: 100, progres: 1 };
  small.sirekap.override(`${COUNT}/${SMALL.desa}.json`, {
    mode: 'hhcw',
    tungsura: {
      chart: { '1000001': 45_000, '1000002': 31_000, progres: { total: ROWS, persen: 100, progres: ROWS } },
      table: Object.fromEntries(
        codes.map((code, index) => [
          code,
          { psu: 'Reguler', ...votesOf(index), progres, status_progress: true },
        ]),
      ),
    },
    psu: 'Reguler',
    progres: { total: ROWS, progres: ROWS },
    ts: '2024-11-28 10:15:00',
  });
});
test.afterAll(() => small.stop());

test('sorting moves the rows that are there, all in one step, and writes none again', async ({ page }) => {
  await openTable(page);
  await watchRows(page);
  const before = await firstCode(page);
  await head(page, 2).getByRole('button').first().click();
  await expect(head(page, 2)).toHaveAttribute('aria-sort', 'descending');
  expect(await firstCode(page)).not.toBe(before);
  const seen = await page.evaluate(() => ({
    kept: [...document.querySelectorAll('#rincian tbody tr')].filter((row) => row.hasAttribute('data-known'))
      .length,
    steps: document.documentElement.dataset.steps,
    written: document.documentElement.dataset.written,
  }));
  expect(seen).toEqual({ kept: ROWS, steps: '1', written: '0' });
});

function head(page: Page, index: number) {
  return page.locator('#rincian thead th').nth(index);
}

async function openTable(page: Page): Promise<void> {
  await page.goto(`${small.site.url}/gubernur-contoh/${SMALL.desa}`);
  await expect(page.locator('#rincian tbody tr')).toHaveCount(ROWS);
  // Heads sort once the page's scripts are there.
  await expect(async () => {
    await head(page, 0).getByRole('button').first().click();
    await expect(head(page, 0)).toHaveAttribute('aria-sort', 'ascending', { timeout: 500 });
  }).toPass();
}

/** Marks every row and counts in the page: how often rows moved at once, and what was written inside of one. */
async function watchRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    let steps = 0;
    let written = 0;
    dataset.written = '0';
    const body = document.querySelector('#rincian tbody');
    if (body === null) throw new Error('there is no table');
    for (const row of body.children) row.setAttribute('data-known', '');
    new MutationObserver((records) => {
      if (records.some(({ target }) => target === body)) steps += 1;
      written += records.filter(({ target }) => target !== body).length;
      dataset.steps = String(steps);
      dataset.written = String(written);
    }).observe(body, { childList: true, subtree: true, characterData: true });
  });
}

async function firstCode(page: Page): Promise<string | null> {
  return page.locator('#rincian tbody tr a').first().getAttribute('href');
}
