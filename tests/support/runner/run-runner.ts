import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';
import { runCommand } from './run-command.ts';
import { closingLine, ONE_FAILURE, sumOf, type TestTally } from './tally.ts';

export type Runner = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the runner writes its JSON report, relative to the project's root. */
  readonly report: string;
  /** Counts the parsed report; throws when it cannot. */
  readonly count: (report: unknown) => TestTally;
};

/**
 * Runs a test runner and counts its tests. A runner that crashes, writes no report, runs no test, or fails for
 * another reason than a test counts as one failure.
 */
export async function runRunner(runner: Runner): Promise<TestTally> {
  const reportFile = join(PROJECT_ROOT, runner.report);
  // An old report must never be taken for the new one.
  await rm(reportFile, { force: true });
  await mkdir(dirname(reportFile), { recursive: true });

  const isSuccess = await runCommand(runner.command, runner.args, runner.env ? { env: runner.env } : {});
  const tally = await countReport(reportFile, runner);
  console.log(`${runner.name}: ${closingLine(tally)}`);
  return tally.failed === 0 && !isSuccess ? withFailure(runner.name, 'it ended with an error', tally) : tally;
}

async function countReport(reportFile: string, { name, count }: Runner): Promise<TestTally> {
  try {
    const tally = count(JSON.parse(await readFile(reportFile, 'utf8')));
    const isEmpty = tally.passed + tally.failed + tally.skipped === 0;
    return isEmpty ? withFailure(name, 'it ran no test', tally) : tally;
  } catch (error) {
    return withFailure(name, `it left no report (${error instanceof Error ? error.message : error})`);
  }
}

function withFailure(
  name: string,
  reason: string,
  tally: TestTally = { ...ONE_FAILURE, failed: 0 },
): TestTally {
  console.error(`${name} counts as failed: ${reason}`);
  return sumOf([tally, ONE_FAILURE]);
}
