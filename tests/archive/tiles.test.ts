import { describe, expect, it } from 'vitest';
import type { Bytes } from '#lib/archive/bytes/bytes.ts';
import { makeConsistencyProof, makeInclusionProof } from '#lib/archive/tiles/make-proof.ts';
import { EMPTY_LOG, growLog } from '#lib/archive/tiles/right-edge.ts';
import { bodiesPath, entriesPath, parsePlace, tilePath } from '#lib/archive/tiles/tile-address.ts';
import { bundlesOf, tilesOf } from '#lib/archive/tiles/tiles-of-size.ts';
import { MemoryLog } from '#tests/support/archive/memory-log.ts';
import { nodeSha256 } from '#tests/support/archive/node-crypto.ts';
import { leafOf, ReferenceTree } from '#tests/support/archive/reference-tree.ts';

const leaves = (count: number, from = 0) => Array.from({ length: count }, (_, at) => leafOf(from + at));
const pathsOf = (size: number, before?: number) => tilesOf(size, before).map(tilePath);

describe('addresses of tiles', () => {
  it('write their number in groups of three digits', () => {
    expect(tilePath({ level: 0, index: 0, width: 256 })).toBe('tile/0/000');
    expect(tilePath({ level: 3, index: 1_234_067, width: 256 })).toBe('tile/3/x001/x234/067');
    expect(entriesPath({ index: 999, width: 1 })).toBe('tile/entries/999.p/1');
    expect(bodiesPath({ index: 1_000, width: 255 })).toBe('badan/x001/000.p/255');
  });

  it.each(['000', '999', 'x001/000', 'x001/x234/067', '000.p/1', 'x012/345.p/255'])(
    'are read back: %s',
    (text) => {
      const place = parsePlace(text);
      expect(place === null ? null : entriesPath(place)).toBe(`tile/entries/${text}`);
    },
  );

  it.each([
    '',
    '0',
    '0000',
    '001/000',
    'x000/001',
    '000.p/0',
    '000.p/256',
    '000.p/01',
    '000.p',
    '000/',
    'x001',
    '000\n',
  ])('are nothing else: %j', (text) => {
    expect(parsePlace(text)).toBeNull();
  });
});

describe('the tiles of a size', () => {
  it('are those of the standard’s own examples', () => {
    const seventyThousand = pathsOf(70_000);
    expect(seventyThousand).toHaveLength(273 + 1 + 1 + 1 + 1);
    expect(seventyThousand.slice(273)).toEqual([
      'tile/0/273.p/112',
      'tile/1/000',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
    ]);
    expect(pathsOf(256)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
    expect(pathsOf(0)).toEqual([]);
  });

  it('are, from one size to the next, those that are new', () => {
    expect(pathsOf(257, 256)).toEqual(['tile/0/001.p/1']);
    expect(pathsOf(512, 255)).toEqual(['tile/0/000', 'tile/0/001', 'tile/1/000.p/2']);
    expect(pathsOf(512, 512)).toEqual([]);
    expect(bundlesOf(300, 256).map(entriesPath)).toEqual(['tile/entries/001.p/44']);
  });

  it('reach no level above 6 however large the log is', () => {
    // Counted at the right edge only; all tiles of such a log would fill no memory.
    const size = Number.MAX_SAFE_INTEGER;
    const levels = tilesOf(size, size - 1).map(({ level }) => level);
    expect(levels).toEqual([0]);
    expect(
      tilesOf(2 ** 52, 2 ** 52 - 1)
        .map(tilePath)
        .at(-1),
    ).toBe('tile/6/000.p/16');
  });
});

describe('a log that grows', () => {
  it('writes the same tiles leaf by leaf and at once', async () => {
    const [slow, fast] = [new MemoryLog(), new MemoryLog()];
    for (let at = 0; at < 600; at += 1) await slow.append([leafOf(at)]);
    await fast.append(leaves(600));
    expect(fast.edge).toEqual(slow.edge);
    expect([...fast.files.keys()]).toEqual(pathsOf(600));
    for (const [path, bytes] of fast.files) expect(slow.files.get(path)).toEqual(bytes);
  });

  it('writes nothing when nothing came', async () => {
    expect(await growLog(nodeSha256, EMPTY_LOG, [])).toEqual({ edge: EMPTY_LOG, tiles: [] });
  });
});

describe('a reader of tiles', () => {
  const tree = new ReferenceTree();
  const claim = { index: 290, size: 300 };

  async function logOf300(): Promise<MemoryLog> {
    const log = new MemoryLog();
    await log.append(leaves(300));
    return log;
  }

  it('takes the full tile where the partial one is gone', async () => {
    const log = await logOf300();
    await log.append(leaves(300, 300));
    log.files.delete('tile/0/001.p/44');
    expect(log.files.has('tile/0/001')).toBe(true);
    expect(await makeInclusionProof(nodeSha256, log.read, claim)).toEqual({
      ok: true,
      value: tree.path(290, 0, 300),
    });
  });

  it('says which file is missing where there is neither', async () => {
    const log = await logOf300();
    log.files.delete('tile/0/001.p/44');
    const error = { kind: 'fileMissing', path: 'tile/0/001.p/44' };
    expect(await makeInclusionProof(nodeSha256, log.read, claim)).toEqual({ ok: false, error });
    expect(await makeConsistencyProof(nodeSha256, log.read, { old: 257, size: 300 })).toEqual({
      ok: false,
      error,
    });
  });

  it.each([
    ['short', (bytes: Bytes) => bytes.slice(1)],
    ['long', (bytes: Bytes) => new Uint8Array([...bytes, 0])],
    ['compressed on the disk', () => new Uint8Array([0x1f, 0x8b, 8, 0])],
  ])('says which tile is %s', async (_, change) => {
    const log = await logOf300();
    const path = 'tile/0/001.p/44';
    const changed = change(log.files.get(path) ?? new Uint8Array());
    log.files.set(path, changed);
    const error = { kind: 'wrongLength', path, bytes: changed.length };
    expect(await makeInclusionProof(nodeSha256, log.read, claim)).toEqual({ ok: false, error });
  });

  it('never takes a failure for "nothing there"', async () => {
    const failing = () => Promise.reject(new Error('connection reset'));
    await expect(makeInclusionProof(nodeSha256, failing, claim)).rejects.toThrow('connection reset');
  });

  it('asks for each tile once, and for no more than a proof needs', async () => {
    const log = await logOf300();
    const asked: string[] = [];
    const read = (path: string) => {
      asked.push(path);
      return log.read(path);
    };
    await makeInclusionProof(nodeSha256, read, claim);
    expect(asked.toSorted()).toEqual(['tile/0/001.p/44', 'tile/1/000.p/1']);
  });
});
