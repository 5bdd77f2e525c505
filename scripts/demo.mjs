// `npm run demo`: installs what is missing, builds, then hands over to demo.ts, which the project's own Node can read.
// Beside all that, boundaries for the maps are fetched, and taken up as they come; `--no-map` leaves that out.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureInstalled, runInProject } from './bootstrap.mjs';

const USAGE = readFileSync(new URL('./demo-usage.txt', import.meta.url), 'utf8').trimEnd();

try {
  // Read before anything is installed or built: who mistypes an option learns it at once.
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      minutes: { type: 'string' },
      'no-map': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(USAGE);
  else process.exitCode = await runDemo(values);
} catch (error) {
  const isMistyped = error.code?.startsWith('ERR_PARSE_ARGS') === true;
  console.error(isMistyped ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = isMistyped ? 2 : 1;
}

async function runDemo({ 'no-map': isWithoutMap = false, ...values }) {
  ensureInstalled();
  const ended = new AbortController();
  const boundaries = isWithoutMap
    ? null
    : runInProject('node', ['scripts/demo-boundaries.ts'], { signal: ended.signal });
  try {
    const built = await runInProject('next', ['build']);
    const args = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
    return built === 0 ? await runInProject('node', ['scripts/demo.ts', ...args]) : built;
  } finally {
    ended.abort();
    await boundaries;
  }
}
