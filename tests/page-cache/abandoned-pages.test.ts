import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

const HOUR = 3_600_000;
let temp: TempDir;

beforeEach(async () => {
  temp = await makeTempDir('abandoned');
  vi.stubEnv('SIREKAP_CACHE_DIR', temp.path);
  vi.resetModules();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await temp.remove();
});

/** A folder of pages in which something was last written so long ago. */
async function pages(name: string, agoMs: number): Promise<void> {
  const folder = join(temp.path, 'pages', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a.page'), 'x');
  const then = new Date(Date.now() - agoMs);
  await utimes(folder, then, then);
}

describe('pages of earlier builds and settings', () => {
  it('are removed when nothing was written there for two days; those of this start never', async () => {
    const { nameOfPages } = await import('#lib/page-cache/name-of-pages.ts');
    const { removeAbandonedPages } = await import('#lib/page-cache/abandoned-pages.ts');
    await pages('old', 49 * HOUR);
    await pages('another-that-runs', 47 * HOUR);
    await pages(nameOfPages(), 100 * HOUR);
    await removeAbandonedPages();
    expect((await readdir(join(temp.path, 'pages'))).sort()).toEqual(
      ['another-that-runs', nameOfPages()].sort(),
    );
  });

  it('are no trouble where there are none', async () => {
    const { removeAbandonedPages } = await import('#lib/page-cache/abandoned-pages.ts');
    await expect(removeAbandonedPages()).resolves.toBeUndefined();
  });
});
