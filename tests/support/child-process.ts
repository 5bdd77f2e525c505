import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The exit code or signal of a program; null while it runs. */
export function exitOf(child: ChildProcess): number | string | null {
  return child.exitCode ?? child.signalCode ?? (child.pid === undefined ? 'not started' : null);
}

/** Kills a program when this process ends: left behind by an interrupted run, it would keep its port. */
export function endWithThisProcess(child: ChildProcess): void {
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
}

/** Sends a signal, and waits until the program is gone. */
export async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (exitOf(child) !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
