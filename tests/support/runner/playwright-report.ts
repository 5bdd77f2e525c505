import { z } from 'zod';
import type { TestTally } from './tally.ts';

const PlaywrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Counts a report of Playwright's json reporter. Throws when it is not one. */
export function tallyOfPlaywright(report: unknown): TestTally {
  const { errors, stats } = PlaywrightReport.parse(report);
  return {
    // What passed only the second time (retries.ts) is named by Playwright's own last words.
    passed: stats.expected + stats.flaky,
    // An error beside the tests (a file that does not load) belongs to no test.
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
