import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { MANIFEST } from '../../lib/geo/pack-format.ts';
import { isReachable } from './git-checkout.ts';
import { READY } from './stages.ts';
import { UPSTREAM_CREDIT } from './upstream.ts';

const REACH_MILLISECONDS = 4_000;
/** Nobody waits for it: the site takes up what is ready. This only ends what would never be. */
const BUILD_MILLISECONDS = 30 * 60_000;

/**
 * Makes sure of a pack in this folder: takes the one that is there, or downloads and builds one, beside whatever else is
 * going on. Each step is told in a sentence: which maps there are, or why there will be none. Never throws.
 */
export async function tryBoundaries(
  folder: string,
  tell: (sentence: string) => void,
  url: string = UPSTREAM_CREDIT.url,
): Promise<void> {
  if (existsSync(join(folder, MANIFEST))) return tell(`boundaries from ${folder}`);
  if (!(await isReachable(url, REACH_MILLISECONDS)))
    return tell(`schematic, as ${url} cannot be reached (npm run geo -- --from PATH makes real ones)`);
  tell(`schematic until boundaries of ${url} are here, the large regions first`);
  const failure = await build(folder, tell);
  tell(failure === null ? `boundaries of ${url}, now in ${folder}` : failure);
}

/** Why not everything was built, or null when it was. */
function build(folder: string, tell: (sentence: string) => void): Promise<string | null> {
  const args = ['scripts/geo.ts', '--download', '--levels', 'provinsi,kabkota,kecamatan', '--out', folder];
  // In a group of its own, so that git's helpers end with it.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith(READY)) tell(`boundaries of ${line.slice(READY.length)}; more to come`);
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-4_000);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => endGroup(child));
  return new Promise((settle) => {
    const limit = setTimeout(() => endGroup(child), BUILD_MILLISECONDS);
    child.once('error', (failure) => settle(failure.message));
    child.once('exit', (code) => {
      clearTimeout(limit);
      settle(code === 0 ? null : errors.trim().split('\n').at(-1) || 'no more of them: the download ended');
    });
  });
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
