import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

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
  const process_ = spawn(command, args, {
    stdio: ['ignore', log, log],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  const killWithParent = (): void => void process_.kill('SIGKILL');
  process.once('exit', killWithParent);
  process_.once('exit', () => process.off('exit', killWithParent));
  const ended = () => process_.exitCode ?? process_.signalCode;
  const deadline = Date.now() + 60_000;
  while (!(await isListening(port))) {
    if (ended() !== null || Date.now() > deadline)
      throw new Error(`${command} ${args[0] ?? ''} does not listen on ${port}; see ${logFile}`);
    await pause(50);
  }
  return { pid: process_.pid ?? -1, ended, end: (signal) => end(process_, signal) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = connect(port, '127.0.0.1');
    probe.once('connect', () => {
      probe.destroy();
      answer(true);
    });
    probe.once('error', () => answer(false));
  });
}
