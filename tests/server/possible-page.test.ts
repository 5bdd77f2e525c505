import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { couldBePage } from '#lib/server/possible-page.ts';
import { SITE_ADDRESSES } from '#lib/settings/parse-contests.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

const CONTESTS = [{ slug: 'gubernur-2024' }];

describe('an address', () => {
  it.each([
    ...[
      '/',
      '/cari',
      '/cara-membaca',
      '/data',
      '/luring',
      '/gubernur-2024',
      '/gubernur-2024/32',
      '/gubernur-2024/peta',
    ],
    ...[
      '/gubernur-2024/99AA010001/peta/selisih/kotak',
      '/gubernur-2024/3175091003086',
      '/gubernur-2024/grafik',
    ],
    ...['/geo/x/0.svg', '/icon.svg', '/tidak-ada/32/data.csv', '/gubernur-2024/1/data.csv'],
  ])('%s could be one of the site', (path) => expect(couldBePage(path, CONTESTS)).toBe(true));

  it.each([
    ...['/tidak-ada', '/tidak-ada/32', '/GUBERNUR-2024', '/wp-admin', '/constructor', '/__proto__'],
    ...[
      '/gubernur-2024/0',
      '/gubernur-2024/1',
      '/gubernur-2024/321',
      '/gubernur-2024/32120120011',
      '/gubernur-2024/32x',
    ],
    `/gubernur-2024/${'1'.repeat(4_000)}/peta`,
  ])('%s could not', (path) => expect(couldBePage(path, CONTESTS)).toBe(false));

  it('of every page in the code is known', () => {
    const pages = readdirSync(join(PROJECT_ROOT, 'app/[language]'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
      .map(({ name }) => name);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.filter((name) => !SITE_ADDRESSES.includes(name))).toEqual([]);
  });
});
