// `npm test`: installs when needed, then hands over to tests/support/runner, which the project's own Node can read.
import { ensureInstalled, runInProject } from './bootstrap.mjs';

try {
  ensureInstalled();
  process.exitCode = await runInProject('node', ['tests/support/runner/main.ts']);
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
