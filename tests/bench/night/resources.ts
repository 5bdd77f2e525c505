import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';

/** What a cluster takes at a moment. */
export interface Resources {
  /** Resident memory of each instance that runs. */
  readonly instanceMb: readonly number[];
  /** Open files and connections of each. */
  readonly openFiles: readonly number[];
  /** Cache folders of the instances. */
  readonly cacheMb: readonly number[];
  readonly nginxCacheMb: number;
  /** Null while Redis is away. */
  readonly redisMb: number | null;
  /** Everything that instances, Redis and nginx have written to logs. */
  readonly logMb: number;
}

const MB = 1024 * 1024;

/** Measures (Linux only: /proc and du). */
export async function resourcesOf(cluster: Cluster, folder: string, redisPort: number): Promise<Resources> {
  const pids = cluster.pids();
  const caches = readdirSync(folder).filter((name) => name.startsWith('cache-'));
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  return {
    instanceMb: pids.map(residentMb),
    openFiles: pids.map(openFilesOf),
    cacheMb: caches.map((name) => folderMb(join(folder, name))),
    nginxCacheMb: folderMb(join(cluster.nginx.folder, 'cache')),
    redisMb: await redisMb(redisPort),
    logMb: round(
      logs.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / MB +
        folderMb(join(cluster.nginx.folder, 'logs')),
    ),
  };
}

function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readOrNothing(`/proc/${pid}/status`))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

function openFilesOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}

/** What the files take on the disk, blocks and all. */
function folderMb(path: string): number {
  try {
    const said = execFileSync('du', ['-sk', path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return round(Number(said.split('\t')[0]) / 1024);
  } catch {
    // A file went while du counted.
    return Number.NaN;
  }
}

/** `used_memory` by Redis's own count. */
function redisMb(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('INFO memory\r\n'));
    let said = '';
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (/used_memory:\d+\r/.test(said)) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const bytes = /used_memory:(\d+)/.exec(said)?.[1];
      resolve(bytes === undefined ? null : round(Number(bytes) / MB));
    });
  });
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
