import { describe, it } from 'vitest';
import { CAPTURED_ABSENT, CAPTURED_IS_PRESENT } from './captured.ts';

/**
 * A `describe` for tests on captured answers. Where those are absent the body is not even collected
 * (it may list files), and one skipped test with the reason as its name stands in its place.
 */
export function describeWithCaptured(name: string, body: () => void): void {
  describe(name, () => {
    if (CAPTURED_IS_PRESENT) body();
    // why skipped: the captured answers are not the project's to ship.
    else it.skip(CAPTURED_ABSENT, () => {});
  });
}
