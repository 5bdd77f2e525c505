/** Median time of an action in milliseconds, after one run that does not count. */
export async function medianMillis(runs: number, action: () => Promise<unknown>): Promise<number> {
  await action();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const at = performance.now();
    await action();
    times.push(performance.now() - at);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
