import { z } from 'zod';
import type { TestTally } from './tally.ts';

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string().default(''),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string().default(''),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** Counts a report of vitest's json reporter. Throws when it is not one. */
export function tallyOfVitest(report: unknown): TestTally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    VitestReport.parse(report);
  // A file that does not even load, or whose hooks fail, has no failed test of its own to be counted.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** No more failures than this are said again, and of each no more than so many characters. */
const MOST_FAILURES = 20;
const MOST_CHARACTERS = 1_500;

/**
 * The failures of a report of vitest's json reporter, each with its file, its name and what went wrong: whoever
 * has only the end of a long log still learns what failed, and what passed only when it was tried again.
 * Throws when it is no such report.
 */
export function failuresOfVitest(report: unknown): readonly string[] {
  return VitestReport.parse(report)
    .testResults.flatMap(({ name, status, message, assertionResults }) => {
      // A test that passed the second time keeps the message of the first.
      const troubled = assertionResults.filter(
        (test) => test.status === 'failed' || test.failureMessages.length > 0,
      );
      const said = troubled.map((test) =>
        [
          `${test.status === 'failed' ? 'failed' : 'passed only the second time'}: ${name} > ${test.fullName}`,
          ...test.failureMessages,
        ].join('\n'),
      );
      return said.length === 0 && status === 'failed' ? [`failed: ${name}\n${message}`] : said;
    })
    .slice(0, MOST_FAILURES)
    .map((failure) => failure.slice(0, MOST_CHARACTERS));
}
