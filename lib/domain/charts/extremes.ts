import type { Valued } from './histogram.ts';

/** The lowest and the highest of some values, the first of equals; null without any. */
export function extremesOf<T>(
  values: readonly Valued<T>[],
): { readonly low: Valued<T>; readonly high: Valued<T> } | null {
  const [first] = values;
  if (first === undefined) return null;
  return values.reduce(
    ({ low, high }, candidate) => ({
      low: candidate.value < low.value ? candidate : low,
      high: candidate.value > high.value ? candidate : high,
    }),
    { low: first, high: first },
  );
}
