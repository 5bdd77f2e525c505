import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { heldBytes, ownBytes } from '#lib/cache/held-bytes.ts';

describe('the memory that a value holds', () => {
  it('is two bytes a letter as soon as one is not Latin', () => {
    const latin = 'a'.repeat(100_000);
    expect(heldBytes(latin) / latin.length).toBeCloseTo(1, 2);
    expect(heldBytes(`${latin}–`) / latin.length).toBeCloseTo(2, 2);
  });

  it('is, of a slice, all that it keeps', () => {
    const whole = Buffer.from(new ArrayBuffer(64 * 1024));
    expect(heldBytes(whole.subarray(0, 10))).toBeGreaterThanOrEqual(64 * 1024);
  });

  it('is counted to the bottom of lists, objects, maps and sets', () => {
    const text = 'x'.repeat(10_000);
    for (const value of [
      [text],
      { a: { b: text } },
      new Map([['31', { text }]]),
      new Map([[text, 1]]),
      new Set([text]),
    ])
      expect(heldBytes(value)).toBeGreaterThan(10_000);
  });

  it('is never nothing', () => {
    for (const value of [null, undefined, 0, true, '', [], {}]) expect(heldBytes(value)).toBeGreaterThan(0);
  });
});

describe('bytes of their own', () => {
  it('are the same, and keep no slab and no working space of a compressor alive', () => {
    const text = 'suara sah '.repeat(500);
    for (const bytes of [Buffer.from('suara sah'), brotliCompressSync(text)]) {
      expect(bytes.buffer.byteLength).toBeGreaterThan(bytes.length);
      const own = ownBytes(bytes);
      expect(own.equals(bytes)).toBe(true);
      expect(own.buffer.byteLength).toBe(own.length);
    }
  });
});
