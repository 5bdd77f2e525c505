import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const SCRIPT = join(import.meta.dirname, 'mix.lua');

/** Times in microseconds. */
const Summary = z.object({
  requests: z.number(),
  micros: z.number(),
  /** No answer, or another status than 2xx and 3xx. */
  failed: z.number(),
  p50: z.number(),
  p90: z.number(),
  p99: z.number(),
  worst: z.number(),
});

export interface Load {
  readonly perSecond: number;
  readonly p50Millis: number;
  readonly p99Millis: number;
  readonly worstMillis: number;
  readonly failed: number;
  readonly requests: number;
}

export interface LoadPlan {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Asked for in turn. */
  readonly warm: readonly string[];
  /** Asked for once each, among every `coldEvery` questions; 0 for never. */
  readonly cold: readonly string[];
  readonly coldEvery: number;
  /** Milliseconds that each connection waits before it asks; 0 asks as fast as answers come. */
  readonly pauseMillis: number;
  /** For the lists of paths. */
  readonly folder: string;
}

export function hasWrk(): boolean {
  // It says its version and ends with 1.
  return spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined;
}

/**
 * Loads an address with wrk, which takes about a quarter of what nginx takes for a page of 20 KB; a generator in
 * JavaScript would be what is measured. One thread, so that each cold path is asked for once.
 */
export async function runWrk(plan: LoadPlan): Promise<Load> {
  const [warm, cold] = [join(plan.folder, 'warm.txt'), join(plan.folder, 'cold.txt')];
  writeFileSync(warm, plan.warm.join('\n'));
  writeFileSync(cold, plan.cold.join('\n'));
  const child = spawn(
    'wrk',
    [
      ...['--threads', '1', '--connections', String(plan.connections), '--duration', `${plan.seconds}s`],
      ...['--timeout', '30s', '--script', SCRIPT, plan.url, '--', warm, cold],
      ...[String(plan.coldEvery), String(plan.pauseMillis)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await once(child, 'close');
  const line = output.trim().split('\n').at(-1) ?? '';
  const summary = Summary.parse(JSON.parse(line));
  return {
    perSecond: summary.requests / (summary.micros / 1e6),
    p50Millis: summary.p50 / 1000,
    p99Millis: summary.p99 / 1000,
    worstMillis: summary.worst / 1000,
    failed: summary.failed,
    requests: summary.requests,
  };
}
