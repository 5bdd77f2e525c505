import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { endChild, endWithThisProcess, exitOf } from '#tests/support/child-process.ts';
import { isListening } from '#tests/support/free-port.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

/** A program of the cluster; what it says goes to a file. */
export interface Child {
  readonly pid: number;
  /** Null while it runs. */
  readonly ended: () => number | string | null;
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

/** Starts a program and waits until something listens on its port. Throws when it ends before, or after a minute. */
export async function startChild(
  command: string,
  args: readonly string[],
  port: number,
  logFile: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', log, log],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  endWithThisProcess(child);
  const words = `${command} ${args[0] ?? ''} listens on ${port}; see ${logFile}`;
  const listens = async () => {
    if (exitOf(child) !== null) throw new Error(`it ended before this: ${words}`);
    return (await isListening(port)) || null;
  };
  await waitUntil(words, listens, { timeoutMs: 60_000 });
  return { pid: child.pid ?? -1, ended: () => exitOf(child), end: (signal) => endChild(child, signal) };
}
