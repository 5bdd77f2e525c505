/** A task of a browser's main thread, in milliseconds; `start` from the start of the navigation. */
export interface Task {
  readonly start: number;
  readonly millis: number;
}

/** What takes longer is felt: a press waits for it. */
const UNNOTICED_MS = 50;

/**
 * By how much tasks are longer than a reader leaves unnoticed, all together, in milliseconds: Lighthouse's total blocking
 * time. Of a task in which the first paint falls only what follows counts; before it there is nothing to press.
 */
export function blockingOf(tasks: readonly Task[], firstPaint: number): number {
  return tasks.reduce((sum, { start, millis }) => {
    const after = start + millis - Math.max(start, firstPaint);
    return sum + Math.max(0, after - UNNOTICED_MS);
  }, 0);
}
