import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';

const DAY = 24 * 3_600_000;
const OTHER = '0123456789abcdef';

let site: SiteUnderTest;

beforeEach(async () => {
  site = await setUpSite(['gubernur']);
});

afterEach(async () => {
  await site.close();
});

/** A file and the folders it lies in, all last written so many days ago. */
async function written(path: string, daysAgo: number): Promise<void> {
  const whole = join(site.cacheDir, path);
  await mkdir(dirname(whole), { recursive: true });
  await writeFile(whole, '{}');
  await aged(path, daysAgo);
}

async function aged(path: string, daysAgo: number): Promise<void> {
  const then = new Date(Date.now() - daysAgo * DAY);
  const parts = path.split('/');
  for (let length = parts.length; length > 1; length -= 1)
    await utimes(join(site.cacheDir, ...parts.slice(0, length)), then, then);
}

async function filesLeft(): Promise<readonly string[]> {
  const entries = await readdir(site.cacheDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.cacheDir.length + 1))
    .sort();
}

describe('what is kept of contests that are in no settings any more', () => {
  it('is removed when it was not used for a week, and not before', async () => {
    await written(`digests/${OTHER}/3171.json`, 8);
    await written(`digests/0123456789abcde0/gubernur/3171.json`, 8);
    await written(`last-good/${OTHER}/31/3171.json`, 8);
    await written(`changes/${OTHER}-3171.json`, 8);
    await written('digests/fedcba9876543210/3171.json', 6);
    await written('last-good/fedcba9876543210/31/3171.json', 6);
    await written('changes/fedcba9876543210-3171.json', 8);
    const { removeUnused } = await site.start();
    await removeUnused();
    expect(await filesLeft()).toEqual([
      'changes/fedcba9876543210-3171.json',
      'digests/fedcba9876543210/3171.json',
      'last-good/fedcba9876543210/31/3171.json',
    ]);
    expect(await readdir(join(site.cacheDir, 'digests'))).toEqual(['fedcba9876543210']);
  });

  it('stays while another site says that it uses it, though it writes nothing there', async () => {
    const other = await site.start();
    await other.keepFoldersInUse();
    const [sums = ''] = await readdir(join(site.cacheDir, 'digests'));
    const [source = ''] = await readdir(join(site.cacheDir, 'last-good'));
    await written(`changes/${source}-3171.json`, 100);
    await writeFile(join(site.cacheDir, 'digests', sums, '3171.json'), '{}');
    await site.changeContests({ api: 'http://127.0.0.1:1' });
    const { removeUnused } = await site.start();
    await other.keepFoldersInUse();
    await removeUnused();
    expect(await filesLeft()).toEqual([`changes/${source}-3171.json`, `digests/${sums}/3171.json`]);
  });

  it('is never what is not recognisably the site’s own', async () => {
    await written('digests/notes/3171.json', 100);
    await written(`digests/${OTHER}/letter.json`, 100);
    await written(`last-good/${OTHER}/31/deeper/3171.json`, 100);
    await written('changes/letter.json', 100);
    await written('elsewhere/3171.json', 100);
    await symlink(join(site.cacheDir, 'elsewhere'), join(site.cacheDir, 'digests', 'aaaaaaaaaaaaaaaa'));
    const before = await filesLeft();
    const { removeUnused } = await site.start();
    await removeUnused();
    expect(await filesLeft()).toEqual(before);
  });

  it('is no trouble where there is nothing, or nothing can be written', async () => {
    const { keepFoldersInUse } = await site.start();
    await writeFile(site.cacheDir, 'in the way');
    await expect(keepFoldersInUse()).resolves.toBeUndefined();
  });
});
