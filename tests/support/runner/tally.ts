/** How a run of tests ended, in numbers of tests. */
export type TestTally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NO_TESTS: TestTally = { passed: 0, failed: 0, skipped: 0 };

/** What stands for a runner that could not do its work: one failure, so that it never looks like success. */
export const ONE_FAILURE: TestTally = { passed: 0, failed: 1, skipped: 0 };

export function sumOf(tallies: readonly TestTally[]): TestTally {
  return tallies.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
    }),
    NO_TESTS,
  );
}

/** The last line of every test run. */
export function closingLine({ passed, failed, skipped }: TestTally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
