import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../../lib/geo/pack-format.ts';
import { isReachable } from './git-checkout.ts';
import { UPSTREAM_CREDIT } from './upstream.ts';

const REACH_MILLISECONDS = 4_000;
const BUILD_MILLISECONDS = 90_000;

/**
 * Makes sure of a pack in this folder as far as that goes quickly: takes the one that is there, or downloads and builds
 * one. Answers with what maps there will be, for one line of output; never throws.
 */
export async function tryBoundaries(folder: string, url: string = UPSTREAM_CREDIT.url): Promise<string> {
  if (existsSync(join(folder, MANIFEST))) return `boundaries from ${folder}`;
  if (!(await isReachable(url, REACH_MILLISECONDS)))
    return `schematic, as ${url} cannot be reached (npm run geo -- --from PATH makes real ones)`;
  const failure = await build(folder);
  return failure === null ? `boundaries of ${url}, now in ${folder}` : `schematic, ${failure}`;
}

/** Why there is no pack after all, or null when there is one. */
function build(folder: string): Promise<string | null> {
  const args = ['scripts/geo.ts', '--download', '--levels', 'provinsi,kabkota,kecamatan', '--out', folder];
  // In a group of its own, so that git's helpers end with it.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => endGroup(child));
  return new Promise((settle) => {
    const limit = setTimeout(() => {
      endGroup(child);
      settle(
        `as the download took more than ${BUILD_MILLISECONDS / 1_000} s (npm run geo -- --download goes on)`,
      );
    }, BUILD_MILLISECONDS);
    child.once('error', (failure) => settle(failure.message));
    child.once('exit', (code) => {
      clearTimeout(limit);
      settle(code === 0 ? null : (errors.trim().split('\n').at(-1) ?? 'the download failed'));
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
