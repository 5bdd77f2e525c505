import type { Valued } from './histogram.ts';

/** A dot on a line; dots that would hide each other stand one above the other. */
export interface StripDot<T> extends Valued<T> {
  /** 0 is on the line. */
  readonly level: number;
}

/** Dots from left to right, each on the lowest level where nothing nearer than `gap` hundredths stands yet. */
export function stripOf<T>(values: readonly Valued<T>[], gap: number): readonly StripDot<T>[] {
  const lastOnLevel: number[] = [];
  return [...values]
    .sort((a, b) => a.value - b.value)
    .map((dot) => {
      const free = lastOnLevel.findIndex((last) => dot.value - last >= gap);
      const level = free === -1 ? lastOnLevel.length : free;
      lastOnLevel[level] = dot.value;
      return { ...dot, level };
    });
}
