import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { endChild } from './child-process.ts';
import { freePort, isListening } from './free-port.ts';
import { waitUntil } from './wait-until.ts';

/** True where a Redis server can be started; tests that need one skip elsewhere, with a message. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) console.warn('skipped: no redis-server on this machine');

export interface RedisServer {
  readonly url: string;
  /** Ends it as a crash would. It can be started again, empty, on the same port. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Stops answering without closing a connection, as a machine that hangs. */
  readonly freeze: () => void;
  readonly thaw: () => void;
}

/** A Redis of the test's own on a free port, in memory only. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let server = await listening(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => endChild(server, 'SIGKILL'),
    restart: async () => {
      server = await listening(port);
    },
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
  };
}

async function listening(port: number): Promise<ChildProcess> {
  const server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
    stdio: 'ignore',
  });
  await waitUntil(`Redis answers on ${port}`, async () => (await isListening(port)) || null);
  return server;
}
