import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfUtf8, utf8Of } from '#lib/archive/bytes/bytes.ts';
import { isSha256Hex, type Sha256Hex } from '#lib/archive/bytes/sha256-hex.ts';
import { type Entry, NOTICE_CODES } from '#lib/archive/entries/entry.ts';
import { parseEntry, writeEntry } from '#lib/archive/entries/entry-line.ts';

function hex(text: string): Sha256Hex {
  if (isSha256Hex(text)) return text;
  throw new Error(text);
}
const SHA = hex('0f'.repeat(32));

const answer = {
  sumber: 'https://recap.example.org',
  jalur: '/pilkada/hhcw/pkwkp/31.json',
  dilihat: 1_732_763_704,
  status: 200,
};
const A_DOCUMENT: Entry = { jenis: 'dokumen', ...answer, sha256: SHA, bita: 1_005 };
const LINE =
  '{"jenis":"dokumen","sumber":"https://recap.example.org","jalur":"/pilkada/hhcw/pkwkp/31.json","dilihat":1732763704,' +
  `"status":200,"sha256":"${SHA}","bita":1005}\n`;

function written(entry: Entry): string {
  const result = writeEntry(entry);
  if (!result.ok) throw new Error(result.error.kind);
  return textOfUtf8(result.value) ?? '';
}

const printable = (most: number, without = '') =>
  fc.string({
    unit: fc.constantFrom(...allPrintable().filter((sign) => !without.includes(sign))),
    minLength: 1,
    maxLength: most,
  });
const count = fc.maxSafeNat();
const sha256 = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => hex(Buffer.from(bytes).toString('hex')));
const seen = {
  sumber: printable(40, ' "\\/').map((host) => `https://${host}`),
  jalur: printable(80, ' "\\').map((path) => `/${path}`),
  dilihat: count,
  status: fc.integer({ min: 100, max: 599 }),
};
const lomba = fc.constantFrom('gubernur-2024', 'a', '0-1');
const small = fc.nat({ max: 1e6 });
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc
    .record(
      { ...seen, sha256, bita: count, lm: printable(64), etag: printable(128) },
      { noNullPrototype: true },
    )
    .map((fields) => ({ jenis: 'dokumen' as const, ...fields })),
  fc
    .record({ ...seen, sha256, bita: count, tipe: printable(100) })
    .map((fields) => ({ jenis: 'berkas' as const, ...fields })),
  fc.record(seen).map((fields) => ({ jenis: 'tiada' as const, ...fields })),
  fc.tuple(lomba, small, small, small, small, sha256).map(([contest, dari, berubah, sama, gagal, of]) => ({
    jenis: 'edaran' as const,
    lomba: contest,
    dari,
    sampai: dari + 60,
    ditanya: berubah + sama + gagal,
    berubah,
    sama,
    gagal,
    sha256: of,
  })),
  fc.record({
    jenis: fc.constant('cuplikan' as const),
    lomba,
    sampai_daun: count,
    aturan: fc.constant('1'),
    sha256,
    bita: count,
  }),
  fc.record({
    jenis: fc.constant('catatan' as const),
    kode: fc.constantFrom(...NOTICE_CODES),
    teks: printable(200),
  }),
);

describe('an entry', () => {
  it('is one line of JSON, its keys in the order of the specification', () => {
    expect(written(A_DOCUMENT)).toBe(LINE);
    expect(written({ jenis: 'catatan', kode: 'ditahan', teks: 'Putusan “1/PUU” \\ "a"', sha256: SHA })).toBe(
      `{"jenis":"catatan","kode":"ditahan","teks":"Putusan “1/PUU” \\\\ \\"a\\"","sha256":"${SHA}"}\n`,
    );
  });

  it('has the same bytes in whatever order it was put together, without what does not belong in it', () => {
    const { jenis, ...fields } = A_DOCUMENT;
    const reversed = Object.fromEntries(Object.entries(fields).reverse());
    expect(written({ ...A_DOCUMENT, ...reversed, jenis })).toBe(LINE);
    expect(written(Object.assign({ suara: 7 }, A_DOCUMENT))).toBe(LINE);
  });

  it('of any kind is read back as it was written', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const bytes = writeEntry(one);
        if (!bytes.ok) expect(bytes.error.kind).toBe('tooLong');
        else expect(parseEntry(bytes.value)).toEqual({ ok: true, value: one });
      }),
    );
  });

  it('is refused by its reader when any byte is another, or is still an entry that says something else', () => {
    const bytes = utf8Of(LINE);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const forged = new Uint8Array(bytes.map((byte, place) => (place === at ? byte ^ mask : byte)));
        const parsed = parseEntry(forged);
        if (parsed.ok) expect(written(parsed.value)).toBe(textOfUtf8(forged));
      }),
      { numRuns: 500 },
    );
  });

  it('has at most 1,024 bytes, and says how many where it has more', () => {
    const long: Entry = {
      ...A_DOCUMENT,
      jalur: `/${'a'.repeat(399)}`,
      sumber: `https://${'b'.repeat(192)}`,
      etag: '"'.repeat(128),
    };
    expect(writeEntry(long)).toMatchObject({ ok: false, error: { kind: 'tooLong' } });
    expect(parseEntry(utf8Of(`${JSON.stringify(long)}\n`))).toEqual({
      ok: false,
      error: { kind: 'notAnEntry' },
    });
  });

  it.each<[string, Entry]>([
    ['no source', { ...A_DOCUMENT, sumber: 'ftp://a' }],
    ['a source with a slash at its end', { ...A_DOCUMENT, sumber: 'https://a/' }],
    ['a path with a blank', { ...A_DOCUMENT, jalur: '/a b' }],
    ['a path with a line of its own', { ...A_DOCUMENT, jalur: '/a\n' }],
    ['a path of 401 bytes', { ...A_DOCUMENT, jalur: `/${'a'.repeat(400)}` }],
    ['half a second', { ...A_DOCUMENT, dilihat: 0.5 }],
    ['a time before 1970', { ...A_DOCUMENT, dilihat: -1 }],
    ['a number of bytes above 2^53', { ...A_DOCUMENT, bita: 2 ** 53 }],
    ['a status of two digits', { ...A_DOCUMENT, status: 99 }],
    ['an empty header', { ...A_DOCUMENT, jenis: 'dokumen', etag: '' }],
    ['a header of another script', { ...A_DOCUMENT, jenis: 'dokumen', lm: 'Selasa é' }],
    ['a walk that ends before it begins', walk({ dari: 2, sampai: 1 })],
    ['a walk whose answers do not add up', walk({ ditanya: 4 })],
    ['a notice of two lines', { jenis: 'catatan', kode: 'gangguan', teks: 'a\nb' }],
    ['a notice of 601 bytes', { jenis: 'catatan', kode: 'gangguan', teks: 'é'.repeat(301) }],
    ['a notice with half a letter', { jenis: 'catatan', kode: 'gangguan', teks: '\ud800' }],
    [
      'a contest in capitals',
      { jenis: 'cuplikan', lomba: 'Gubernur', sampai_daun: 1, aturan: '1', sha256: SHA, bita: 1 },
    ],
  ])('with %s is not written', (_, wrong) => {
    expect(writeEntry(wrong)).toEqual({ ok: false, error: { kind: 'notAnEntry' } });
  });

  it.each([
    ['blanks', LINE.replace(',"jalur"', ', "jalur"')],
    [
      'keys in another order',
      LINE.replace('"status":200,', '').replace('"dilihat"', '"status":200,"dilihat"'),
    ],
    ['a key twice', LINE.replace('"status":200', '"status":500,"status":200')],
    ['a key that it does not have', LINE.replace('}', ',"suara":7}')],
    ['a key missing', LINE.replace(',"status":200', '')],
    ['an escape that is not needed', LINE.replace('recap', '\\u0072ecap')],
    ['a number with a point', LINE.replace(':200', ':200.0')],
    ['a number with an exponent', LINE.replace(':200', ':2e2')],
    ['a number as text', LINE.replace(':200', ':"200"')],
    ['a hash in capitals', LINE.replace(SHA, SHA.toUpperCase())],
    ['no newline', LINE.trimEnd()],
    ['two newlines', `${LINE}\n`],
    ['a byte order mark', `\ufeff${LINE}`],
    ['a list around it', `[${LINE.trimEnd()}]\n`],
    ['nothing in it', '{}\n'],
  ])('with %s is none', (_, line) => {
    expect(parseEntry(utf8Of(line))).toEqual({ ok: false, error: { kind: 'notAnEntry' } });
  });

  it('of a kind that a later version may have is told from a wrong one', () => {
    expect(parseEntry(utf8Of('{"jenis":"ralat","a":1}\n'))).toEqual({
      ok: false,
      error: { kind: 'unknownKind', jenis: 'ralat' },
    });
  });
});

function walk(change: Partial<Extract<Entry, { jenis: 'edaran' }>>): Entry {
  const counts = { ditanya: 3, berubah: 1, sama: 1, gagal: 1 };
  return { jenis: 'edaran', lomba: 'gubernur-2024', dari: 1, sampai: 2, ...counts, sha256: SHA, ...change };
}

function allPrintable(): readonly string[] {
  return Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
}
