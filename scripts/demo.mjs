// `npm run demo`: installs what is missing, builds, then hands over to demo.ts, which the project's own Node can read.
import { ensureInstalled, runInProject } from './bootstrap.mjs';

try {
  ensureInstalled();
  const built = await runInProject('next', ['build']);
  process.exitCode =
    built === 0 ? await runInProject('node', ['scripts/demo.ts', ...process.argv.slice(2)]) : built;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
