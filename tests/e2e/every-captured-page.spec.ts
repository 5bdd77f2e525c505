import { expect } from '@playwright/test';
import { CAPTURED_ABSENT, CAPTURED_IS_PRESENT } from '#tests/support/captured.ts';
import { test } from '#tests/support/captured-test.ts';
import { beforeFirstNumber, DISCLAIMER, UNSPEAKABLE } from '#tests/support/number-rules.ts';
import { getPage } from '#tests/support/rendered-page.ts';

test.skip(!CAPTURED_IS_PRESENT, CAPTURED_ABSENT);

const PAGES = [
  { name: 'home', path: '/' },
  { name: 'how to read', path: '/cara-membaca' },
  { name: 'nation with votes', path: '/presiden-2024' },
  { name: 'nation put together from provinces', path: '/gubernur-2024' },
  { name: 'provinsi', path: '/gubernur-2024/31' },
  { name: 'provinsi without totals', path: '/bupati-walikota-2024/32' },
  { name: 'provinsi without a contest', path: '/gubernur-2024/34' },
  { name: 'kabupaten', path: '/presiden-2024/1101' },
  { name: 'kabupaten with nothing in', path: '/bupati-walikota-2024/9408' },
  { name: 'kecamatan', path: '/presiden-2024/110101' },
  { name: 'kecamatan without a name', path: '/gubernur-2024/110101' },
  { name: 'desa', path: '/presiden-2024/1101012001' },
  { name: 'desa with TPS that have no document', path: '/gubernur-2024/3101011001' },
  { name: 'consistent TPS', path: '/presiden-2024/1101012001003' },
  { name: 'inconsistent TPS', path: '/presiden-2024/3101011003008' },
  { name: 'TPS whose chart holds only the junk key', path: '/presiden-2024/3173011005085' },
  { name: 'overseas city', path: '/presiden-2024/99AA' },
  { name: 'unknown address', path: '/tidak-ada', status: 404 },
] as const;

for (const { name, path, ...rest } of PAGES) {
  test(`${name}: the disclaimer stands above the first number and nothing unspeakable is said`, async ({
    captured,
  }) => {
    const page = await getPage(captured.site.url + path);
    expect(page.status).toBe('status' in rest ? rest.status : 200);
    expect(beforeFirstNumber(page.text)).toContain(DISCLAIMER);
    expect(page.title).not.toMatch(UNSPEAKABLE);
    expect(page.text).not.toMatch(UNSPEAKABLE);
  });
}
