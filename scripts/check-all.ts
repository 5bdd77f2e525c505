// `npm run check`: every check, one after the other. The exit code is the number of those that failed.
import { spawnSync } from 'node:child_process';

/** Names of package.json's scripts, the quickest first. */
const CHECKS = ['files', 'arch', 'lint', 'unused', 'typecheck'] as const;

const failed = CHECKS.filter((check) => {
  console.log(`\n== ${check}`);
  const { status } = spawnSync('npm', ['run', '--silent', check], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status !== 0;
});

console.log(failed.length === 0 ? '\nAll checks pass.' : `\nFailed checks: ${failed.join(', ')}`);
process.exitCode = failed.length;
