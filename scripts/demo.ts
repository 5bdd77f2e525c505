import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createElectionClock } from '../lib/demo/clock.ts';
import { type DemoApi, startDemoApi } from '../lib/demo/server.ts';
import { DEMO_PORT, embeddedDemoContests } from '../lib/settings/embedded-demo.ts';
import { readOptions } from './command-line.ts';
import { writeDemoSearch } from './search/demo-search.ts';

// The built site on the embedded simulated election, whose count runs while one looks; with `--dev` (`npm run dev`) the
// sources instead of a build. Ctrl-C ends both.
const values = readOptions(readFileSync(new URL('./demo-usage.txt', import.meta.url), 'utf8').trimEnd(), {
  port: { type: 'string', default: process.env.PORT ?? '3000' },
  minutes: { type: 'string', default: '20' },
  dev: { type: 'boolean', default: false },
});

const startedAt = Date.now();
const api = await startDemoApi({
  port: await freePortFrom(DEMO_PORT),
  clock: createElectionClock({ now: Date.now, startedAt, minutesForFullCount: Number(values.minutes) || 20 }),
});
console.log(`Simulated recap API: ${api.url} (ready in ${Date.now() - startedAt} ms)`);

const folder = mkdtempSync(join(tmpdir(), 'sirekap-demo-'));
const contests = join(folder, 'contests.json');
const rows = embeddedDemoContests(api.url);
writeFileSync(contests, JSON.stringify(rows, null, 2));
const search = join(folder, 'search');
await writeDemoSearch(
  search,
  rows.map(({ slug }) => slug),
);
if (values.dev) execFileSync(process.execPath, ['scripts/build-starter.ts', '--dev']);
const port = await freePortFrom(Number(values.port) || 3000);
const site = spawn(process.execPath, ['scripts/start.ts', ...(values.dev ? ['--dev'] : [])], {
  stdio: ['inherit', 'pipe', 'inherit'],
  // A count that starts anew must not meet pages of an earlier one.
  env: {
    SIREKAP_TPS_PER_SECOND: '150',
    ...process.env,
    ...(values.dev ? { NODE_ENV: 'development', HOST: '127.0.0.1' } : {}),
    PORT: String(port),
    SIREKAP_CONTESTS: contests,
    SIREKAP_CACHE_DIR: join(folder, 'cache'),
    SIREKAP_SEARCH: search,
  },
});
createInterface({ input: site.stdout }).on('line', showLine);
site.once('exit', (code) => end(api, code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => endSite(site));

/** The site writes its log for programs; who looks at the demo reads where it is, and what went wrong. */
function showLine(line: string): void {
  const [, words] = /"msg":"((?:Site:|Contest) [^"]*)"/.exec(line) ?? [];
  if (words !== undefined) console.log(words);
  else if (!line.includes('"level":"info"')) console.error(line);
}

function endSite(child: ChildProcess): void {
  if (child.exitCode === null) child.kill('SIGTERM');
}

async function end(demo: DemoApi, code: number): Promise<void> {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

/** The port itself, or the next one that nothing on this machine listens on. */
async function freePortFrom(first: number): Promise<number> {
  for (let candidate = first; candidate < first + 100; candidate += 1) {
    if (await isFree(candidate)) return candidate;
  }
  throw new Error(`no free port from ${first} to ${first + 99}`);
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(candidate, '0.0.0.0', () => probe.close(() => resolve(true)));
  });
}
