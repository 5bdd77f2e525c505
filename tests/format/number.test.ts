import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssPercent, formatCount, formatDifference, formatShare, plainPercent } from '#lib/format/number.ts';

describe('a number (DOMAIN §8)', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1.000'],
    [1_717_245, '1.717.245'],
    [203_657_354, '203.657.354'],
  ])('%i is %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });

  it('keeps every digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 900_000_000 }), (value) => {
        expect(formatCount(value).replaceAll('.', '')).toBe(`${value}`);
      }),
    );
  });
});

describe('a share', () => {
  it.each([
    [0, '0,00%'],
    [5, '0,05%'],
    [50, '0,50%'],
    [5_798, '57,98%'],
    [9_807, '98,07%'],
    [10_000, '100,00%'],
    [123_456, '1.234,56%'],
    [9_999.6, '99,996%'],
    [9_999.98, '99,9998%'],
    [0.02, '0,0002%'],
    [5_000.05, '50,0005%'],
    [1e-11, '0,0000000000001%'],
  ])('of %i hundredths is %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });

  it('always has two decimals after a comma, and no space', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (share) => {
        expect(formatShare(share)).toMatch(/^\d{1,3},\d{2}%$/);
      }),
    );
  });

  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [5_798, '57.98'],
    [10_000, '100.00'],
    [9_999.6, '99.996'],
    [0.02, '0.0002'],
    [1e-11, '0.0000000000001'],
  ])('in a file: %i hundredths is %s, without an exponent', (share, text) => {
    expect(plainPercent(share)).toBe(text);
  });

  it.each([
    [5_798, '57.98%'],
    [0, '0%'],
    [10_000, '100%'],
    // More TPS counted than registered must not push a bar out of its frame.
    [12_345, '100%'],
  ])('as a width: %i hundredths is %s', (share, text) => {
    expect(cssPercent(share)).toBe(text);
  });
});

describe('a difference', () => {
  it.each([
    [1_038, '+1.038'],
    [-56, '−56'],
    [0, '0'],
    [-0, '0'],
    [-1_234_567, '−1.234.567'],
  ])('of %i is %s', (value, text) => {
    expect(formatDifference(value)).toBe(text);
  });
});
