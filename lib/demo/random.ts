/**
 * Numbers that look random and are a pure function of seed, purpose and index: any part of the simulated
 * election can be computed alone, in any order, and comes out the same.
 */
export interface Stream {
  /** Evenly spread in [0, 1). */
  readonly unit: (index: number, sub?: number) => number;
  /** Bell-shaped around 0 with standard deviation 1, never beyond ±3.5. */
  readonly bell: (index: number, sub?: number) => number;
  /** A whole number in [0, count). */
  readonly pick: (count: number, index: number, sub?: number) => number;
  /** 32 evenly spread bits. */
  readonly bits: (index: number, sub?: number) => number;
}

/** One independent source of numbers per purpose, so that adding a purpose changes no other number. */
export function stream(seed: number, purpose: string): Stream {
  const key = keyOf(seed, purpose);
  const bits = (index: number, sub = 0): number =>
    mix(mix(key ^ Math.imul(index + 1, 0x9e3779b1)) + Math.imul(sub + 1, 0x85ebca6b));
  const unit = (index: number, sub = 0): number => bits(index, sub) / 2 ** 32;
  return {
    bits,
    unit,
    bell: (index, sub = 0) => {
      const first = bits(index, sub);
      const second = mix(first ^ key);
      // The sum of four uniforms has variance 1/3.
      const sum = (first & 0xffff) + (first >>> 16) + (second & 0xffff) + (second >>> 16);
      return (sum / 65536 - 2) * Math.sqrt(3);
    },
    pick: (count, index, sub = 0) => Math.floor(unit(index, sub) * count),
  };
}

function keyOf(seed: number, purpose: string): number {
  let key = mix(seed | 0);
  for (let i = 0; i < purpose.length; i += 1) key = mix(key ^ purpose.charCodeAt(i));
  return key;
}

// The finalizer of MurmurHash3: every input bit reaches every output bit.
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
