import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageStore } from '#lib/page-cache/page-store.ts';
import { captureLog } from '#tests/support/captured-log.ts';
import { makeTempDir, type TempDir } from '#tests/support/temp-dir.ts';

let temp: TempDir;
let folder: string;

beforeEach(async () => {
  temp = await makeTempDir('pages');
  folder = join(temp.path, 'pages');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await temp.remove();
});

/** A page of the kind Next.js hands over: text, buffers, and a map of buffers. */
const PAGE = {
  kind: 'APP_PAGE',
  html: '<!doctype html><p>1.717.245 suara</p>',
  rscData: Buffer.from([0, 255, 10, 13]),
  segmentData: new Map([['/_tree', Buffer.from('segment')]]),
  headers: { 'x-next-cache-tags': 'a' },
  postponed: undefined,
};

async function files(): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}

/** A store as the next start has it. */
function restarted(): PageStore<object> {
  return new PageStore(folder);
}

describe('a page store', () => {
  it('gives a page back as it was', async () => {
    const store = new PageStore(folder);
    await store.set('/gubernur/31', PAGE);
    expect(await store.get('/gubernur/31')).toEqual(PAGE);
  });

  it('gives it back from disk after a restart, buffers and maps included', async () => {
    await new PageStore(folder).set('/gubernur/31', PAGE);
    const page = await restarted().get('/gubernur/31');
    expect(page).toEqual(PAGE);
    expect(page).toHaveProperty('rscData', expect.any(Buffer));
    expect(page).toHaveProperty('segmentData', expect.any(Map));
  });

  it('has nothing under another key', async () => {
    const store = new PageStore(folder);
    await store.set('/gubernur/31', PAGE);
    expect(await store.get('/gubernur/32')).toBeNull();
  });

  it('keeps the latest', async () => {
    const store = new PageStore<object>(folder);
    await store.set('/gubernur/31', PAGE);
    await store.set('/gubernur/31', { html: 'later' });
    expect(await store.get('/gubernur/31')).toEqual({ html: 'later' });
    expect(await restarted().get('/gubernur/31')).toEqual({ html: 'later' });
    expect(await files()).toHaveLength(1);
  });

  it('writes one file a page, with a name that no reader chooses, and no draft', async () => {
    const store = new PageStore(folder);
    for (const key of ['/../../etc/passwd', '/gubernur/31?a=b', '/\u0000', '/'.repeat(3_000)])
      await store.set(key, PAGE);
    const names = await files();
    expect(names).toHaveLength(4);
    expect(names.filter((name) => !/^[0-9a-f]{64}\.page$/.test(name))).toEqual([]);
    expect(await readdir(temp.path)).toEqual(['pages']);
  });

  it('keeps no more bytes in memory than it may, whatever letters they are', async () => {
    const store = new PageStore<object>(folder, { memoryBytes: 1_000_000, diskBytes: 1_000_000_000 });
    const keys = Array.from({ length: 12 }, (_, index) => `/gubernur/${index}`);
    for (const key of keys) await store.set(key, { html: `${key} ${'–'.repeat(100_000)}` });
    expect(keys.filter((key) => store.isInMemory(key))).toEqual(keys.slice(-4));
  });

  it('keeps buffers alone, not the slab or the file that they were cut from', async () => {
    await new PageStore<typeof PAGE>(folder).set('/gubernur/31', PAGE);
    const store = new PageStore<typeof PAGE>(folder);
    for (const page of [await store.get('/gubernur/31'), await store.get('/gubernur/31')])
      expect(page?.rscData.buffer.byteLength).toBe(PAGE.rscData.length);
  });

  it('compresses what it writes', async () => {
    const store = new PageStore(folder);
    await store.set('/gubernur', { html: '<li>Kabupaten</li>'.repeat(10_000) });
    const [name] = await files();
    expect((await readFile(join(folder, `${name}`))).length).toBeLessThan(20_000);
  });
});

describe('a page on disk', () => {
  async function spoil(text: string | Buffer): Promise<void> {
    await new PageStore(folder).set('/gubernur/31', PAGE);
    const [name] = await files();
    await writeFile(join(folder, `${name}`), text);
  }

  it.each([
    ['emptied', ''],
    ['overwritten', 'not a page'],
    ['of noise', Buffer.alloc(500, 7)],
  ])('that was %s is no page, and is made anew', async (_, text) => {
    await spoil(text);
    const store = restarted();
    expect(await store.get('/gubernur/31')).toBeNull();
    await store.set('/gubernur/31', PAGE);
    expect(await restarted().get('/gubernur/31')).toEqual(PAGE);
  });

  it('that was cut short is no page', async () => {
    await new PageStore(folder).set('/gubernur/31', PAGE);
    const [name] = await files();
    const path = join(folder, `${name}`);
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length / 2));
    expect(await restarted().get('/gubernur/31')).toBeNull();
  });

  it('that was deleted by hand is no page', async () => {
    await new PageStore(folder).set('/gubernur/31', PAGE);
    const store = restarted();
    expect(await store.get('/none')).toBeNull();
    await rm(folder, { recursive: true });
    expect(await store.get('/gubernur/31')).toBeNull();
  });
});

describe('a folder that cannot be used', () => {
  it('costs memory of the next start only, and is told to the operator', async () => {
    const log = captureLog();
    // A file where the folder should be stops everyone, root included.
    await writeFile(folder, 'in the way');
    const store = new PageStore(folder);
    await store.set('/gubernur/31', PAGE);
    expect(await store.get('/gubernur/31')).toEqual(PAGE);
    expect(await restarted().get('/gubernur/31')).toBeNull();
    expect(log.lines()).toContainEqual(expect.objectContaining({ msg: 'page folder cannot be used' }));
    expect(log.lines()).toContainEqual(expect.objectContaining({ msg: 'page not written to disk' }));
  });

  it('has no draft left of a page that could not be put in its place', async () => {
    captureLog();
    await new PageStore(folder).set('/gubernur/31', PAGE);
    const [name = ''] = await files();
    await rm(join(folder, name));
    await mkdir(join(folder, name, 'full'), { recursive: true });
    const store = new PageStore(folder);
    await store.set('/gubernur/31', PAGE);
    expect(await store.get('/gubernur/31')).toEqual(PAGE);
    expect(await files()).toEqual([name]);
  });

  it('that was removed while the site runs is made again', async () => {
    const store = new PageStore(folder);
    await store.set('/gubernur/31', PAGE);
    await rm(folder, { recursive: true });
    await store.set('/gubernur/32', PAGE);
    expect(await restarted().get('/gubernur/32')).toEqual(PAGE);
  });

  it('from which a page that is to go cannot be removed costs nobody anything', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const store = new PageStore(folder, { memoryBytes: 1_000_000, diskBytes: 400 });
    await store.set('/gubernur/31', PAGE);
    const [name = ''] = await files();
    await rm(join(folder, name));
    await mkdir(join(folder, name, 'full'), { recursive: true });
    for (const code of ['32', '33', '34']) await store.set(`/gubernur/${code}`, PAGE);
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('may hold other things, which are left alone', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'README'), 'mine');
    await new PageStore(folder).set('/gubernur/31', PAGE);
    expect(await files()).toContain('README');
  });
});
