import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinBytes, textOfUtf8, utf8Of } from '#lib/archive/bytes/bytes.ts';
import { isSha256Hex, type Sha256Hex } from '#lib/archive/bytes/sha256-hex.ts';
import { type Manifest, parseManifest, writeManifest } from '#lib/archive/cuts/manifest.ts';
import { parseShard } from '#lib/archive/cuts/parse-shard.ts';
import { type Shard, sumOfColumn } from '#lib/archive/cuts/shard.ts';
import { readVarint, writeVarint } from '#lib/archive/cuts/varint.ts';
import { writeShard } from '#lib/archive/cuts/write-shard.ts';
import { leafOf } from '#tests/support/archive/reference-tree.ts';

function hex(text: string): Sha256Hex {
  if (isSha256Hex(text)) return text;
  throw new Error(text);
}

const SMALL: Shard = {
  lomba: 'gubernur-2024',
  kabkota: '3212',
  aturan: '1',
  baris: 3,
  kolom: [
    { nama: 'kode', jenis: 'naik', values: [0, 1_001_001, 999_999_999] },
    { nama: 'keadaan', jenis: 'pilih', arti: ['dihitung', 'kosong'], values: [0, 1, 0] },
    { nama: 'suara.1000001', jenis: 'angka', values: [0, null, 127] },
    { nama: 'daun', jenis: 'angka', values: [300, null, 4_294_967_296] },
    { nama: 'sha256', jenis: 'hash', values: [leafOf(1), null, leafOf(2)] },
  ],
};

describe('a varint', () => {
  it.each([
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 1]],
    [300, [0xac, 2]],
    [2 ** 31, [0x80, 0x80, 0x80, 0x80, 8]],
    [Number.MAX_SAFE_INTEGER, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('of %i has the bytes of LEB128', (value, bytes) => {
    expect(writeVarint(value)).toEqual(bytes);
    expect(readVarint(Uint8Array.from(bytes), 0)).toEqual({ value, end: bytes.length });
  });

  it.each([
    ['is cut', [0x80]],
    ['is empty', []],
    ['is longer than needed', [0x81, 0]],
    ['is above 2^53 − 1', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x10]],
    ['never ends', new Array<number>(20).fill(0x80)],
  ])('that %s is none', (_, bytes) => {
    expect(readVarint(Uint8Array.from(bytes), 0)).toBeNull();
  });
});

describe('a shard', () => {
  it('is two lines for people, then its columns', () => {
    const bytes = writeShard(SMALL);
    const header =
      'sirekap-potongan/1\n{"lomba":"gubernur-2024","kabkota":"3212","aturan":"1","baris":3,"kolom":[' +
      '{"nama":"kode","jenis":"naik"},{"nama":"keadaan","jenis":"pilih","arti":["dihitung","kosong"]},' +
      '{"nama":"suara.1000001","jenis":"angka"},{"nama":"daun","jenis":"angka"},{"nama":"sha256","jenis":"hash"}]}\n';
    expect(textOfUtf8(bytes.slice(0, header.length))).toBe(header);
    expect(bytes.slice(header.length, header.length + 1)).toEqual(Uint8Array.of(0));
    expect(parseShard(bytes)).toEqual({ ok: true, value: SMALL });
  });

  it('tells unknown from zero, and adds up what is known', () => {
    expect(sumOfColumn(SMALL, 'suara.1000001')).toEqual({ sum: 127, unknown: 1 });
    expect(sumOfColumn(SMALL, 'suara.9')).toBeNull();
    expect(sumOfColumn(SMALL, 'kode')).toBeNull();
  });

  it('is read back whatever its numbers are', () => {
    const values = fc.array(fc.option(fc.nat()), { minLength: 0, maxLength: 40 });
    fc.assert(
      fc.property(values, (numbers) => {
        const shard: Shard = {
          ...SMALL,
          baris: numbers.length,
          kolom: [{ nama: 'suara', jenis: 'angka', values: numbers }],
        };
        expect(parseShard(writeShard(shard))).toEqual({ ok: true, value: shard });
      }),
    );
  });

  it('whose bytes differ is none, or is another shard: no two have the same values', () => {
    const bytes = writeShard(SMALL);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const forged = new Uint8Array(bytes.map((byte, place) => (place === at ? byte ^ mask : byte)));
        const parsed = parseShard(forged);
        if (parsed.ok) expect(writeShard(parsed.value)).toEqual(forged);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string]>([
    ['is cut', (bytes) => bytes.slice(0, -1), 'columns'],
    ['has a byte too many', (bytes) => joinBytes(bytes, Uint8Array.of(0)), 'columns'],
    ['says to have more rows', (bytes) => replaced(bytes, '"baris":3', '"baris":4'), 'columns'],
    ['says to have a million rows', (bytes) => replaced(bytes, '"baris":3', '"baris":1000000'), 'header'],
    ['names a column twice', (bytes) => replaced(bytes, '"daun"', '"kode"'), 'header'],
    ['has a kind of column nobody knows', (bytes) => replaced(bytes, '"hash"', '"teks"'), 'columns'],
    ['has a meaning too few', (bytes) => replaced(bytes, ',"kosong"', ''), 'columns'],
    ['has blanks in its header', (bytes) => replaced(bytes, '"baris":3', '"baris": 3'), 'header'],
    ['has a header above its bound', (bytes) => replaced(bytes, 'kosong', 'k'.repeat(16_384)), 'header'],
    ['begins otherwise', (bytes) => replaced(bytes, 'potongan/1', 'potongan/2'), 'firstLine'],
    ['is empty', () => new Uint8Array(), 'firstLine'],
  ])('that %s is none', (_, change, why) => {
    expect(parseShard(change(writeShard(SMALL)))).toEqual({ ok: false, error: { kind: 'notAShard', why } });
  });

  it('is not written with a column of another length', () => {
    expect(() => writeShard({ ...SMALL, baris: 2 })).toThrow('column');
  });
});

describe('a manifest', () => {
  const MANIFEST: Manifest = {
    log: 'simulasi.invalid/uji',
    lomba: 'gubernur-2024',
    sampaiDaun: 123_456,
    aturan: '1',
    shards: [
      { kabkota: '3212', rows: 1_932, bytes: 65_536, sha256: hex('0a'.repeat(32)) },
      { kabkota: '99AA', rows: 1, bytes: 300, sha256: hex('0b'.repeat(32)) },
    ],
  };

  it('is a file that `sha256sum -c` reads, with what each file is in a line before it', () => {
    const text = writeManifest(MANIFEST);
    expect(text).toBe(
      '# sirekap-cuplikan/1\n# log simulasi.invalid/uji\n# lomba gubernur-2024\n# sampai_daun 123456\n# aturan 1\n' +
        `# 3212 1932 65536\n${'0a'.repeat(32)}  potongan/${'0a'.repeat(32)}\n` +
        `# 99AA 1 300\n${'0b'.repeat(32)}  potongan/${'0b'.repeat(32)}\n`,
    );
    expect(parseManifest(utf8Of(text))).toEqual({ ok: true, value: MANIFEST });
    const empty = { ...MANIFEST, shards: [] };
    expect(parseManifest(utf8Of(writeManifest(empty)))).toEqual({ ok: true, value: empty });
  });

  it.each<[string, (text: string) => string]>([
    ['names another file than its hash', (text) => text.replace('potongan/0a', 'potongan/0b')],
    ['leads out of the archive', (text) => text.replace('potongan/0a', '../potongan/0a')],
    ['is not ascending', (text) => text.replace('# 3212', '# 99AB')],
    ['has a line nobody knows', (text) => `${text}halo\n`],
    ['has no newline at its end', (text) => text.trimEnd()],
    ['has a size with a leading zero', (text) => text.replace('123456', '0123456')],
    ['is of another version', (text) => text.replace('cuplikan/1', 'cuplikan/2')],
  ])('that %s is none', (_, change) => {
    const text = change(writeManifest(MANIFEST));
    expect(parseManifest(utf8Of(text))).toEqual({ ok: false, error: { kind: 'notAManifest' } });
  });
});

function replaced(bytes: Uint8Array<ArrayBuffer>, part: string, by: string): Uint8Array<ArrayBuffer> {
  const at = Buffer.from(bytes).indexOf(part);
  return joinBytes(bytes.slice(0, at), utf8Of(by), bytes.slice(at + part.length));
}
