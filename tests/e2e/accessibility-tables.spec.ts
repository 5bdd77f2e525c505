import { expect } from '@playwright/test';
import { tpsText } from '#lib/text/id/tps.ts';
import { type AxNode, axTree, everyOf } from '#tests/support/ax-tree.ts';
import { EVERY_PAGE } from '#tests/support/every-page.ts';
import { openPage, test } from '#tests/support/everyone-test.ts';

for (const name of ['kabupaten', 'TPS', 'every TPS of a desa']) {
  test(`${name}: in the tree that screen readers get, each number stands under a head and beside one`, async ({
    page,
    everywhere: { places },
  }) => {
    for (const one of EVERY_PAGE.filter((candidate) => candidate.name === name))
      await openPage(page, one, places);
    const tables = everyOf(await axTree(page), 'table');
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) expectAnnounced(table);
  });
}

function expectAnnounced(table: AxNode): void {
  expect(table.name).not.toBe('');
  const heads = everyOf(table, 'columnheader');
  for (const head of heads) expect(head.name, table.name).toMatch(/\p{L}{2}/u);
  const rows = everyOf(table, 'row').filter((row) => everyOf(row, 'columnheader').length === 0);
  expect(rows.length, table.name).toBeGreaterThan(0);
  for (const row of rows) {
    const [head, ...more] = everyOf(row, 'rowheader');
    expect(more, head?.name).toEqual([]);
    expect(head?.name, table.name).toMatch(/\p{L}/u);
    const cells = everyOf(row, 'cell', 'gridcell');
    // Fewer where one cell says of several columns that there are no numbers.
    expect(cells.length, head?.name).toBeLessThan(heads.length);
    for (const cell of cells) expect(cell.name, `${table.name}: ${head?.name}`).toMatch(SAYABLE);
  }
}

/** Whole numbers as they are written here, shares and fractions of them, or words: never nothing, a dash, or half a number. */
const NUMBER = String.raw`-?\+?\d{1,3}(?:\.\d{3})*(?:,\d+)?%?`;
const SAYABLE = new RegExp(`^(?:${NUMBER}(?: / ${NUMBER})?(?: ${NUMBER})?|.*\\p{L}{2}.*)$`, 'u');

test('columns of men and women are named in full', async ({ page, everywhere: { places } }) => {
  for (const one of EVERY_PAGE.filter(({ name }) => name === 'TPS')) await openPage(page, one, places);
  const heads = everyOf(await axTree(page), 'columnheader').map(({ name }) => name);
  expect(heads).toEqual(expect.arrayContaining([tpsText.sexLong.male, tpsText.sexLong.female]));
});
