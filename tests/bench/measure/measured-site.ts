import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface MeasuredSite {
  readonly url: string;
  /** Resident memory in MB, where the system tells (Linux). */
  readonly megabytes: () => number | string;
  readonly stop: () => Promise<void>;
}

/** The built site in a process of its own, with an empty page cache. Throws when it ends before it answers. */
export async function startMeasuredSite(
  contests: unknown,
  env: Readonly<Record<string, string>> = {},
): Promise<MeasuredSite> {
  const folder = mkdtempSync(join(tmpdir(), 'sirekap-measure-'));
  const file = join(folder, 'contests.json');
  writeFileSync(file, JSON.stringify(contests));
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      SIREKAP_CONTESTS: file,
      SIREKAP_CACHE_DIR: join(folder, 'cache'),
      ...env,
    },
  });
  const url = await addressOf(child);
  return {
    url,
    megabytes: () => residentMegabytes(child.pid),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Site: ([^\s"]+)/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', () => reject(new Error(`the site ended before it answered:\n${output}`)));
  });
}

function residentMegabytes(pid: number | undefined): number | string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 'unknown';
  }
}
