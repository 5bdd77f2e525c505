/** The middle one of some values, the upper of two; NaN where there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median time of an action in milliseconds, after one run that does not count. */
export async function medianMillis(runs: number, action: () => Promise<unknown>): Promise<number> {
  await action();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const at = performance.now();
    await action();
    times.push(performance.now() - at);
  }
  return median(times);
}
