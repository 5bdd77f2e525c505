import { describe, expect, it } from 'vitest';
import { utf8Of } from '#lib/archive/bytes/bytes.ts';
import { type ArchiveFile, integrate, type NewRecord } from '#lib/archive/recording/integrate.ts';
import { EMPTY_LOG_END, readLogEnd } from '#lib/archive/recording/log-end.ts';
import { isReplacedPartial } from '#lib/archive/recording/replaced-partial.ts';
import { nodeSha256 } from '#tests/support/archive/node-crypto.ts';
import { leafOf } from '#tests/support/archive/reference-tree.ts';

const recordAt = (index: number): NewRecord => ({
  entry: utf8Of(`entry ${index}\n`),
  body: index % 3 === 0 ? { kind: 'none' } : { kind: 'body', bytes: utf8Of(`body ${index}`) },
});
const records = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => recordAt(from + at));

/** A log grown through these sizes, with every file it ever wrote. */
async function grownThrough(...sizes: readonly number[]) {
  let grown = await integrate(nodeSha256, EMPTY_LOG_END, []);
  const files = new Map<string, ArchiveFile['bytes']>();
  for (const size of sizes) {
    grown = await integrate(nodeSha256, grown.end, records(grown.head.size, size));
    for (const { path, bytes } of grown.files) files.set(path, bytes);
  }
  return { ...grown, all: files, read: (path: string) => Promise.resolve(files.get(path) ?? null) };
}

describe('records that are put into the log', () => {
  it('are written bodies first, then entries, then tiles', async () => {
    const { files } = await grownThrough(257);
    expect(files.map(({ path }) => path)).toEqual([
      'badan/000',
      'badan/001.p/1',
      'tile/entries/000',
      'tile/entries/001.p/1',
      'tile/0/000',
      'tile/0/001.p/1',
      'tile/1/000.p/1',
    ]);
  });

  it('make the same log in however many steps they come', async () => {
    const [atOnce, inSteps] = [await grownThrough(600), await grownThrough(1, 255, 256, 257, 511, 512, 600)];
    expect(inSteps.end).toEqual(atOnce.end);
    expect(inSteps.head).toEqual(atOnce.head);
    for (const [path, bytes] of atOnce.all) expect(inSteps.all.get(path)).toEqual(bytes);
  });

  it('are written again with the same bytes when what was written was never signed', async () => {
    const before = await grownThrough(300);
    const batch = records(300, 310);
    const first = await integrate(nodeSha256, before.end, batch);
    expect(await integrate(nodeSha256, before.end, batch)).toEqual(first);
  });

  it('write nothing when there are none', async () => {
    const { end } = await grownThrough(300);
    expect((await integrate(nodeSha256, end, [])).files).toEqual([]);
  });
});

describe('the end of a log, read from its files', () => {
  it.each([0, 1, 255, 256, 257, 600])('is the one that was written at %i', async (size) => {
    const log = await grownThrough(size);
    expect(await readLogEnd(nodeSha256, log.read, log.head)).toEqual({ ok: true, value: log.end });
  });

  it('is that of the signed size, whatever debris lies beyond it', async () => {
    const [signed, beyond] = [await grownThrough(300), await grownThrough(300, 500)];
    expect(await readLogEnd(nodeSha256, beyond.read, signed.head)).toEqual({ ok: true, value: signed.end });
  });

  it('is refused where the files are another log’s', async () => {
    const log = await grownThrough(300);
    const head = { size: 300, root: leafOf(1) };
    expect(await readLogEnd(nodeSha256, log.read, head)).toEqual({ ok: false, error: { kind: 'otherRoot' } });
  });

  it.each(['tile/entries/001.p/44', 'badan/001.p/44'])(
    'names %s when it is not there, or is cut',
    async (path) => {
      const log = await grownThrough(300);
      const whole = log.all.get(path) ?? new Uint8Array();
      log.all.set(path, whole.slice(0, -1));
      const broken = { ok: false, error: { kind: 'brokenFile', path } };
      expect(await readLogEnd(nodeSha256, log.read, log.head)).toEqual(broken);
      log.all.delete(path);
      const missing = { ok: false, error: { kind: 'fileMissing', path } };
      expect(await readLogEnd(nodeSha256, log.read, log.head)).toEqual(missing);
    },
  );

  it('names a bundle whose entries are not those of the log', async () => {
    const log = await grownThrough(300);
    const path = 'tile/entries/001.p/44';
    const whole = log.all.get(path) ?? new Uint8Array();
    log.all.set(path, whole.with(5, 0x41));
    const error = { kind: 'brokenFile', path };
    expect(await readLogEnd(nodeSha256, log.read, log.head)).toEqual({ ok: false, error });
  });
});

describe('a partial file', () => {
  it.each([
    ['tile/0/000.p/200', 256],
    ['tile/entries/000.p/1', 300],
    ['badan/x001/000.p/255', 256_256],
    ['tile/1/000.p/3', 65_536],
  ])('%s may go from a log of %i', (path, size) => {
    expect(isReplacedPartial(path, size)).toBe(true);
  });

  it.each([
    ['tile/0/000.p/200', 255],
    ['tile/0/001.p/44', 300],
    ['tile/0/000', 300],
    ['tile/1/000.p/3', 65_535],
    ['tile/7/000.p/3', 65_536],
    ['checkpoints/200', 300],
    ['potongan/000.p/1', 300],
    ['tile/0/../0/000.p/1', 300],
  ])('%s stays in a log of %i', (path, size) => {
    expect(isReplacedPartial(path, size)).toBe(false);
  });
});
