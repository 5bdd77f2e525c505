import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../project-root.ts';
import { ensureChromium } from './ensure-chromium.ts';
import { ensureServers } from './ensure-servers.ts';
import { tallyOfPlaywright } from './playwright-report.ts';
import { RETRIES } from './retries.ts';
import { runCommand } from './run-command.ts';
import { runRunner } from './run-runner.ts';
import { closingLine, NO_TESTS, ONE_FAILURE, sumOf, type TestTally } from './tally.ts';
import { failuresOfVitest, tallyOfVitest } from './vitest-report.ts';

const VITEST_REPORT = 'test-results/reports/vitest.json';
const PLAYWRIGHT_REPORT = 'test-results/reports/playwright.json';

async function runVitest(): Promise<TestTally> {
  return runRunner({
    name: 'vitest',
    command: 'vitest',
    args: [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
      `--retry=${RETRIES}`,
    ],
    report: VITEST_REPORT,
    count: tallyOfVitest,
  });
}

async function runPlaywright(): Promise<TestTally> {
  return runRunner({
    name: 'playwright',
    command: 'playwright',
    args: ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(PROJECT_ROOT, PLAYWRIGHT_REPORT) },
    report: PLAYWRIGHT_REPORT,
    count: tallyOfPlaywright,
  });
}

/** The production build that the browser tests visit. SKIP_BUILD=1 takes the one that is there. */
async function buildSite(): Promise<boolean> {
  if (process.env.SKIP_BUILD === '1' && existsSync(join(PROJECT_ROOT, '.next/BUILD_ID'))) return true;
  return runCommand('next', ['build'], { env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } });
}

async function runEndToEnd(hasChromium: boolean): Promise<TestTally> {
  if (!hasChromium) return ONE_FAILURE;
  if (await buildSite()) return runPlaywright();
  console.error('The site does not build: the browser tests cannot run.');
  return ONE_FAILURE;
}

/** Checks that failed before the tests: CI counts them, so that its closing line speaks for the whole run. */
function failedChecks(): TestTally {
  const failed = Number(process.env.FAILED_CHECKS ?? '0');
  return { ...NO_TESTS, failed: Number.isInteger(failed) && failed >= 0 ? failed : 1 };
}

/** Playwright says its failures last; those of vitest stand far above by then, and are said again. */
async function sayFailuresOfVitest(): Promise<void> {
  const report: unknown = JSON.parse(await readFile(join(PROJECT_ROOT, VITEST_REPORT), 'utf8'));
  for (const failure of failuresOfVitest(report)) console.error(`\n${failure}`);
}

async function runAll(): Promise<TestTally> {
  await ensureServers();
  const hasChromium = await ensureChromium();
  return sumOf([failedChecks(), await runVitest(), await runEndToEnd(hasChromium)]);
}

const tally = await runAll().catch((error: unknown) => {
  console.error(error);
  return ONE_FAILURE;
});
// Whoever left no report has been counted as failed, and said so.
await sayFailuresOfVitest().catch(() => {});
const checks = failedChecks().failed;
if (checks > 0) console.error(`\nfailed checks: ${checks}, named above the tests`);
console.log(closingLine(tally));
process.exitCode = tally.failed === 0 ? 0 : 1;
