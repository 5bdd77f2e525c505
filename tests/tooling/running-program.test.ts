import { afterEach, expect, it } from 'vitest';
import { freePort } from '#tests/support/free-port.ts';
import { type RunningProgram, startProgram } from '#tests/support/running-program.ts';
import { waitUntil } from '#tests/support/wait-until.ts';

let program: RunningProgram;

function start(code: string, env: Readonly<Record<string, string>> = {}): RunningProgram {
  program = startProgram(['-e', code], env);
  return program;
}

function untilSaid(text: string): Promise<true> {
  return waitUntil(`the program says ${text}`, () => (program.output().includes(text) ? true : null));
}

afterEach(() => program.stop());

it('a program runs as in production, not as in a test, with the environment it is given', async () => {
  start('console.log([process.env.NODE_ENV, process.env.VITEST, process.env.PORT].join())', { PORT: '1' });
  await untilSaid('production,,1');
});

it('what it says on both streams is kept, and its exit code', async () => {
  start('console.log("one"); console.error("two"); process.exitCode = 3');
  await untilSaid('one');
  await untilSaid('two');
  expect(await waitUntil('it ends', () => program.exit())).toBe(3);
});

it('it is asked to end, and may end in its own way', async () => {
  start('process.on("SIGTERM", () => process.exit(4)); setInterval(() => {}, 1000); console.log("ready")');
  await untilSaid('ready');
  await program.stop();
  expect(program.exit()).toBe(4);
});

it('it is killed when it does not listen', async () => {
  start('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("ready")');
  await untilSaid('ready');
  await program.stop(100);
  expect(program.exit()).toBe('SIGKILL');
});

it('waiting ends with the name of what was waited for', async () => {
  start('');
  await expect(waitUntil('rain', () => null, { timeoutMs: 50, everyMs: 10 })).rejects.toThrow(/rain/);
});

it('a free port can be listened on', async () => {
  start(`require('net').createServer().listen(${await freePort()}, '127.0.0.1', () => console.log('ready'))`);
  await untilSaid('ready');
});
