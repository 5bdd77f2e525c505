import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

let temp: TempDir;

const CONTEST = { slug: 'gubernur', dialect: 'pilkada2024', election: 'pkwkp', api: 'http://127.0.0.1:9001' };

beforeEach(async () => {
  temp = await makeTempDir('name-of-pages');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await temp.remove();
});

/** The name of pages of a start under these settings, on top of those of a site with maps and names. */
async function nameWith(
  more: Readonly<Record<string, string>> = {},
  contests: readonly object[] = [CONTEST],
) {
  const file = join(temp.path, 'contests.json');
  await writeFile(file, JSON.stringify(contests));
  vi.unstubAllEnvs();
  const all = {
    SIREKAP_CONTESTS: file,
    SIREKAP_BOUNDARIES: join(temp.path, 'boundaries'),
    SIREKAP_SEARCH: join(temp.path, 'search'),
    ...more,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  vi.resetModules();
  return (await import('#lib/page-cache/name-of-pages.ts')).nameOfPages();
}

async function put(folder: string, name: string, content: string | Buffer): Promise<void> {
  await mkdir(join(temp.path, folder), { recursive: true });
  await writeFile(join(temp.path, folder, name), content);
}

const TILES = { SIREKAP_TILE_URL: 'https://ubin.example/{z}/{x}/{y}.png', SIREKAP_TILE_CREDIT: 'Ubin' };

describe('the name of pages', () => {
  it.each([
    ['the address of the site', { SIREKAP_SITE_URL: 'https://satu.example' }],
    ['tiles under maps', TILES],
  ] as const)('is another with %s', async (_, more) => {
    expect(await nameWith(more)).not.toBe(await nameWith());
  });

  it.each([
    ['title', { title: 'Judul lain' }],
    ['source', { source: { name: 'Lain', url: 'https://lain.example', licence: 'Lain' } }],
    ['simulation', { simulated: true }],
    ['hosts of images', { imageHosts: ['.lain.example'] }],
  ])('is another where a contest has another %s', async (_, change) => {
    expect(await nameWith({}, [{ ...CONTEST, ...change }])).not.toBe(await nameWith());
  });

  it('is another with boundaries, with other ones, and with names of places', async () => {
    const names = [await nameWith()];
    await put('boundaries', 'pack.json', '{"version":"a"}');
    names.push(await nameWith());
    await put('boundaries', 'pack.json', '{"version":"b"}');
    names.push(await nameWith());
    await put('search', 'gubernur.tsv.gz', gzipSync('a'));
    names.push(await nameWith());
    await put('search', 'gubernur.tsv.gz', gzipSync('b'));
    names.push(await nameWith());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['PORT', '4000'],
    ['HOST', '127.0.0.1'],
    ['SIREKAP_CACHE_DIR', '/nowhere'],
    ['SIREKAP_REDIS', 'redis://127.0.0.1:1'],
    ['SIREKAP_TPS_PER_SECOND', '5'],
    ['SIREKAP_PAGES_AHEAD', '5'],
    ['SIREKAP_INSTANCE', 'dua'],
    ['SIREKAP_ADMIN', '127.0.0.1:9400'],
    ['SIREKAP_LOG_LEVEL', 'warn'],
    ['SIREKAP_WEBHOOK_SECRET', Buffer.alloc(24, 1).toString('base64')],
  ])('is the same on another instance of the site (%s)', async (setting, value) => {
    expect(await nameWith({ [setting]: value })).toBe(await nameWith());
  });

  it('has every setting in it that is not said to reach no page', async () => {
    await nameWith();
    const { NOT_IN_PAGES } = await import('#lib/page-cache/name-of-pages.ts');
    const { settings } = await import('#lib/settings.ts');
    const rest = Object.keys(settings()).filter((key) => !NOT_IN_PAGES.some((kept) => kept === key));
    expect(rest.sort()).toEqual(['contests', 'mapTiles', 'siteUrl']);
  });
});
