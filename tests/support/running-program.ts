import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, endWithThisProcess, exitOf } from './child-process.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** A program of this project, started by a test. */
export type RunningProgram = {
  readonly pid: number;
  /** All it has written to stdout and stderr so far. */
  output(): string;
  /** Its exit code, or the signal's name; null while it runs. */
  exit(): number | string | null;
  /** Asks it to end (SIGTERM), kills it after `graceMs` (5 s unless told), and waits until it is gone. */
  stop(graceMs?: number): Promise<void>;
};

/**
 * Starts `node <args>` in the project's root with this process's own Node, as in production, with `env` over a clean
 * environment: what a test runner puts there (NODE_ENV=test, NODE_OPTIONS, VITEST_*) would make it another program.
 */
export function startProgram(args: readonly string[], env: Readonly<Record<string, string>>): RunningProgram {
  const child = spawn(process.execPath, args, {
    cwd: PROJECT_ROOT,
    env: { NODE_ENV: 'production', ...inheritedEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => chunks.push(chunk));
  }
  child.on('error', (error) => chunks.push(`${error}\n`));
  endWithThisProcess(child);

  return {
    pid: child.pid ?? -1,
    output: () => chunks.join(''),
    exit: () => exitOf(child),
    stop: (graceMs = 5_000) => stop(child, graceMs),
  };
}

function inheritedEnv(): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value === undefined || /^(?:NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|SIREKAP_.*|PORT|HOST)$/.test(name))
      continue;
    kept[name] = value;
  }
  return kept;
}

async function stop(child: ChildProcess, graceMs: number): Promise<void> {
  const gone = endChild(child, 'SIGTERM');
  const cancel = new AbortController();
  const late = sleep(graceMs, 'late' as const, { signal: cancel.signal }).catch(() => 'cancelled' as const);
  if ((await Promise.race([gone, late])) === 'late') child.kill('SIGKILL');
  cancel.abort();
  await gone;
}
