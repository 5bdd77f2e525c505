// `npm run demo`: installs what is missing, builds, then hands over to demo.ts, which the project's own Node can read.
// While it builds, boundaries for the maps are tried for, briefly; `--no-map` leaves that out.
import { ensureInstalled, runInProject } from './bootstrap.mjs';

const args = process.argv.slice(2);
const forDemo = args.filter((arg) => arg !== '--no-map');

try {
  ensureInstalled();
  const [built] = await Promise.all([
    runInProject('next', ['build']),
    args.includes('--no-map') ? 0 : runInProject('node', ['scripts/demo-boundaries.ts']),
  ]);
  process.exitCode = built === 0 ? await runInProject('node', ['scripts/demo.ts', ...forDemo]) : built;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
