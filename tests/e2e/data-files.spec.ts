import { expect } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { dataText } from '#lib/text/id/data.ts';
import { dataPageText } from '#lib/text/id/data-page.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { DEMO_CONTEST } from '#tests/support/demo-pages.ts';
import { test } from '#tests/support/e2e-test.ts';
import { startSmallSite } from '#tests/support/small-site.ts';
import { cellNumber, cellsOf, readBack } from '../export/read-back.ts';

/** `1.234` as a page writes it; null for anything that is no number. */
function onPage(text: string | undefined): number | null {
  const digits = /^\s*([\d.]+)/.exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits.replaceAll('.', ''));
}

test.describe('files of the simulated election', () => {
  test.use({ javaScriptEnabled: false });

  test('say at every tier what the page’s table says', async ({
    page,
    request,
    completeTps: { provinsi, kabkota, kecamatan, desa },
  }) => {
    for (const path of ['', ...[provinsi, kabkota, kecamatan, desa].map((code) => `/${code}`)]) {
      await page.goto(`${DEMO_CONTEST}${path}`);
      const rows = await page.locator('#rincian tbody tr').evaluateAll((lines) =>
        lines.map((line) => ({
          code: line.querySelector('a')?.href.split('/').at(-1),
          // Without the share that stands below a number.
          shown: [...line.querySelectorAll('td')].map((cell) => {
            for (const share of cell.querySelectorAll('small')) share.remove();
            return cell.textContent ?? '';
          }),
        })),
      );
      const csv = readBack(await (await request.get(`${DEMO_CONTEST}${path}/data.csv`)).text()).slice(1);
      expect(csv.length).toBe(rows.length);
      for (const { code, shown } of rows) {
        const cells = csv.find((one) => one.code === code);
        if (cells === undefined) throw new Error(`${code} is not in the file`);
        const [counted, total] = (shown[0] ?? '').split('/');
        expect(cellNumber(cells.tps_total)).toBe(onPage(total));
        expect(cellNumber(cells.tps_counted) || null).toBe(onPage(counted));
        const isCounted = cells.state === 'counted' && path !== '';
        if (isCounted) expect(cellsOf(cells, 'votes')).toEqual(shown.slice(1).map(onPage));
      }
    }
  });

  test('of every TPS of a desa say what the page of each says', async ({
    page,
    request,
    completeTps: { desa, tps },
  }) => {
    const csv = readBack(await (await request.get(`${DEMO_CONTEST}/${desa}/data/tps.csv`)).text());
    await page.goto(`${DEMO_CONTEST}/${tps}`);
    const votes = (await page.locator('[data-votes]').allInnerTexts()).map(onPage);
    const row = csv.find(({ code }) => code === tps);
    expect(cellsOf(row ?? {}, 'votes')).toEqual(votes);
    expect(row?.image_1).toMatch(/^http/);
    const own = readBack(await (await request.get(`${DEMO_CONTEST}/${tps}/data.csv`)).text());
    expect(own).toMatchObject([{ code: tps, votes_1: row?.votes_1, check: row?.check }]);
  });

  test('say SIMULASI, in every format, and open in a spreadsheet', async ({ request }) => {
    for (const format of ['csv', 'json', 'xlsx']) {
      const response = await request.get(`${DEMO_CONTEST}/32/data.${format}`);
      expect(response.headers()['content-disposition']).toMatch(/filename="SIMULASI-.*-sementara\./);
    }
    const workbook = await (await request.get(`${DEMO_CONTEST}/32/data.xlsx`)).body();
    const [data] = await readXlsxFile(workbook);
    expect(String(data?.data[0]?.[0])).toContain('SIMULASI');
    expect(data?.data[3]?.[0]).toMatch(/^32\d\d$/);
  });

  test('are compressed, tagged, and not sent twice', async ({ request }) => {
    for (const format of ['csv', 'json', 'xlsx']) {
      const path = `${DEMO_CONTEST}/32/data.${format}`;
      const first = await request.get(path);
      const { etag = '', 'content-encoding': encoding, 'last-modified': time = '' } = first.headers();
      expect(encoding).toBe(format === 'xlsx' ? undefined : 'br');
      expect((await request.get(path, { headers: { 'if-none-match': etag } })).status()).toBe(304);
      expect((await request.get(path, { headers: { 'if-modified-since': time } })).status()).toBe(304);
      expect((await request.head(path)).headers().etag).toBe(etag);
      expect((await request.get(`/en${path}`)).headers()).toMatchObject({ 'content-language': 'en' });
    }
  });

  test('are refused with a reason where they would be too large, or nothing is there', async ({
    request,
  }) => {
    const large = await request.get(`${DEMO_CONTEST}/data/desa.csv`);
    expect([large.status(), await large.json()]).toEqual([
      403,
      { kind: 'too_large', message: expect.stringContaining('700') },
    ]);
    for (const path of ['/99/data.csv', '/32/data/rt.csv', '/32/data/provinsi.csv', '/321/data.json']) {
      const nothing = await request.get(`${DEMO_CONTEST}${path}`);
      expect([nothing.status(), await nothing.json()]).toEqual([
        404,
        { kind: 'not_found', message: dataText.problems.notFound },
      ]);
    }
  });
});

test('a page from anywhere may read a file, with a tag it knows', async ({ page, demoSite }) => {
  // The recap API's own answer is a page of another origin.
  await page.goto(`${demoSite.api.url}/wilayah/pilkada/pkwkp/0.json`);
  const url = `${demoSite.site.url}${DEMO_CONTEST}/32/data.json`;
  const read = await page.evaluate(async (address) => {
    const first = await fetch(address, { headers: { 'If-None-Match': '"x"' } });
    return { status: first.status, etag: first.headers.get('etag'), rows: (await first.json()).rows.length };
  }, url);
  expect(read).toMatchObject({ status: 200, etag: expect.stringContaining('W/"') });
  expect(read.rows).toBeGreaterThan(0);
});

test('the page about data is accessible and names every column, in both languages', async ({ page }) => {
  for (const path of ['/data', '/en/data']) {
    await page.goto(path);
    await expectAccessible(page, path);
    await expect(page.getByRole('rowheader', { name: 'recap_votes', exact: true })).toBeVisible();
  }
  await page.goto('/data');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataPageText.title);
  const description = await page.request.get('/openapi.json');
  expect(await description.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
});

test('a source that is down is no file, and later a file again', async ({ request }) => {
  const small = await startSmallSite();
  try {
    small.sirekap.fail({ kind: 'html' });
    const down = await request.get(`${small.site.url}/gubernur-contoh/11/data.csv`);
    expect([down.status(), down.headers()['retry-after'], (await down.json()).kind]).toEqual([
      503,
      '60',
      'source_unavailable',
    ]);
    await small.sirekap.recover();
    await expect
      .poll(async () => (await request.get(`${small.site.url}/gubernur-contoh/11/data.csv`)).status(), {
        timeout: 15_000,
      })
      .toBe(200);
  } finally {
    await small.stop();
  }
});
