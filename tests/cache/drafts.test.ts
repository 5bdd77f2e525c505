import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeWholeFile } from '#lib/cache/whole-file.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

let temp: TempDir;

beforeEach(async () => {
  temp = await makeTempDir('drafts');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await temp.remove();
});

/** Every file below the folder, by its path in it. */
async function files(): Promise<readonly string[]> {
  const all = await readdir(temp.path, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(temp.path.length + 1))
    .sort();
}

describe('a file that is written whole', () => {
  it('has the new content, in folders that were not there', async () => {
    const path = join(temp.path, 'a', 'b.json');
    await writeWholeFile(path, 'satu');
    await writeWholeFile(path, 'dua');
    expect(await readFile(path, 'utf8')).toBe('dua');
    expect(await files()).toEqual(['a/b.json']);
  });

  it('leaves nothing behind where it cannot be put in its place', async () => {
    // A folder in its place stops everyone, root included, after the draft was written.
    await mkdir(join(temp.path, 'a.json', 'full'), { recursive: true });
    await expect(writeWholeFile(join(temp.path, 'a.json'), 'satu')).rejects.toThrow();
    expect(await files()).toEqual([]);
  });

  it('leaves nothing behind where it cannot be written at all', async () => {
    await writeFile(join(temp.path, 'file'), 'in the way');
    await expect(writeWholeFile(join(temp.path, 'file', 'a.json'), 'satu')).rejects.toThrow();
    await expect(writeWholeFile(join(temp.path, 'x'.repeat(250)), 'satu')).rejects.toThrow();
    expect(await files()).toEqual(['file']);
  });
});

describe('drafts that an earlier process left', () => {
  const LEFT = [
    'cache/pages/a-build/x.page.1.draft',
    'cache/last-good/0a/31/3101.json.2.draft',
    'cache/digests/0a/gubernur/3101.json.3.draft',
    'cache/changes/0a-31.json.4.draft',
    'boundaries/pack.json.5.draft',
    'search/gubernur.tsv.gz.6.draft',
  ];

  async function put(name: string, at: Date): Promise<void> {
    const path = join(temp.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'half');
    await utimes(path, at, at);
  }

  async function sweep(): Promise<void> {
    vi.stubEnv('SIREKAP_CACHE_DIR', join(temp.path, 'cache'));
    vi.stubEnv('SIREKAP_BOUNDARIES', join(temp.path, 'boundaries'));
    vi.stubEnv('SIREKAP_SEARCH', join(temp.path, 'search'));
    vi.resetModules();
    const { removeLeftoverDrafts } = await import('#lib/cache/leftover-drafts.ts');
    await removeLeftoverDrafts();
  }

  it('are swept from every folder; what is whole stays, and what is being written now', async () => {
    const before = new Date(performance.timeOrigin - 2_000);
    for (const name of LEFT) await put(name, before);
    await put('cache/pages/a-build/x.page', before);
    await put('cache/changes/0a-32.json.7.draft', new Date());
    await sweep();
    expect(await files()).toEqual(['cache/changes/0a-32.json.7.draft', 'cache/pages/a-build/x.page']);
  });

  it('are no trouble where a folder is none, or is not there', async () => {
    await writeFile(join(temp.path, 'cache'), 'in the way');
    await sweep();
    expect(await files()).toEqual(['cache']);
  });
});
