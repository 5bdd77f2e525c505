import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from '../project-root.ts';

export type CommandOptions = {
  readonly env?: Readonly<Record<string, string>>;
  /** Killed after this long; no limit unless given. */
  readonly timeoutMs?: number;
};

/**
 * Runs a command in the project's root, its output on this terminal. Resolves to true when it ended with
 * exit code 0; to false when it failed, was killed, took too long or could not be started.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, timeoutMs }: CommandOptions = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    const passOn = (): void => void child.kill('SIGTERM');
    process.on('SIGTERM', passOn);
    const end = (isSuccess: boolean): void => {
      process.off('SIGTERM', passOn);
      resolve(isSuccess);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      end(false);
    });
    child.once('exit', (code) => end(code === 0));
  });
}
