import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCount, roundedShare, shareOf } from '#lib/domain/share.ts';

const count = fc.oneof(fc.nat({ max: 1_000 }), fc.nat({ max: 300_000_000 }), fc.maxSafeNat());
const whole = count.filter((value) => value > 0);

/** Half up, decided by the remainder alone: another way to the same digit where two decimals are enough. */
function halfUp(part: number, of: number): bigint {
  const scaled = BigInt(part) * 10_000n;
  const down = scaled / BigInt(of);
  return (scaled % BigInt(of)) * 2n >= BigInt(of) ? down + 1n : down;
}

describe('a share', () => {
  it('is the exact ratio in hundredths of a percent, rounded half up', () => {
    fc.assert(
      fc.property(count, whole, (part, of) => {
        const rounded = halfUp(part, of);
        const isExact = rounded * BigInt(of) === BigInt(part) * 10_000n;
        if (isExact || ![0n, 5_000n, 10_000n].includes(rounded)) {
          expect(shareOf(part, of)).toBe(Number(rounded));
        } else {
          expect(shareOf(part, of)).toBeCloseTo((part / of) * 10_000, 0);
        }
      }),
    );
  });

  it.each([
    [1, 20_000, 1],
    [3, 20_000, 2],
    [1, 20_001, 0.5],
    [99_996, 100_000, 9_999.6],
    [435_295, 435_296, 9_999.98],
    [1, 435_296, 0.02],
    [999_999, 1_000_000, 9_999.99],
    [50_001, 100_001, 5_000.05],
    [50_000, 100_001, 4_999.95],
    [49_999, 100_000, 4_999.9],
    [50_000, 100_000, 5_000],
    [1, Number.MAX_SAFE_INTEGER, 1e-11],
    [1, 3, 3_333],
    [2, 3, 6_667],
  ])('%i of %i is %i hundredths', (part, of, expected) => {
    expect(shareOf(part, of)).toBe(expected);
  });

  it('is nothing, half or everything only of what is exactly that, however large the count', () => {
    fc.assert(
      fc.property(count, whole, (part, of) => {
        const share = shareOf(part, of);
        expect(share === 0).toBe(part === 0);
        expect(share === 10_000).toBe(part === of);
        expect(share === 5_000).toBe(BigInt(part) * 2n === BigInt(of));
        if (share !== null) expect(share > 5_000).toBe(BigInt(part) * 2n > BigInt(of));
      }),
    );
  });

  it.each([
    [9_999.7, 9_999.7],
    [9_999.4, 9_999],
    [10_000, 10_000],
    [0.4, 0.4],
    [7_811.2, 7_811],
  ])('of %s hundredths that somebody else worked out is %s', (hundredths, share) => {
    expect(roundedShare(hundredths)).toBe(share);
  });

  it('of Pangkalpinang 2024 is 42,02 and 57,98 percent (DOMAIN §2.3)', () => {
    expect(shareOf(35_177, 83_705)).toBe(4_202);
    expect(shareOf(48_528, 83_705)).toBe(5_798);
  });

  it('of 203 in 207 TPS is 98,07 percent (DOMAIN §2.3, region 1114)', () => {
    expect(shareOf(203, 207)).toBe(9_807);
  });

  it('of nothing is unknown, never zero', () => {
    fc.assert(
      fc.property(count, (part) => {
        expect(shareOf(part, 0)).toBeNull();
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'of %s, which is no count, is unknown',
    (odd) => {
      expect(isCount(odd)).toBe(false);
      expect(shareOf(odd, 10)).toBeNull();
      expect(shareOf(1, odd)).toBeNull();
    },
  );

  it('grows with its part', () => {
    fc.assert(
      fc.property(count, count, whole, (a, b, of) => {
        const small = shareOf(Math.min(a, b), of) ?? Number.NaN;
        const large = shareOf(Math.max(a, b), of) ?? Number.NaN;
        expect(small).toBeLessThanOrEqual(large);
      }),
    );
  });
});
