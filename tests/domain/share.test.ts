import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCount, shareOf } from '#lib/domain/share.ts';

const count = fc.oneof(fc.nat({ max: 1_000 }), fc.nat({ max: 300_000_000 }), fc.maxSafeNat());
const whole = count.filter((value) => value > 0);

/** Half up, decided by the remainder alone: another way to the same digit. */
function halfUp(part: number, of: number): bigint {
  const scaled = BigInt(part) * 10_000n;
  const down = scaled / BigInt(of);
  return (scaled % BigInt(of)) * 2n >= BigInt(of) ? down + 1n : down;
}

describe('a share', () => {
  it('is the exact ratio in hundredths of a percent, rounded half up', () => {
    fc.assert(
      fc.property(count, whole, (part, of) => {
        expect(shareOf(part, of)).toBe(Number(halfUp(part, of)));
      }),
    );
  });

  it.each([
    [1, 20_000, 1],
    [3, 20_000, 2],
    [1, 20_001, 0],
    [1, 3, 3_333],
    [2, 3, 6_667],
  ])('%i of %i is %i hundredths', (part, of, expected) => {
    expect(shareOf(part, of)).toBe(expected);
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
