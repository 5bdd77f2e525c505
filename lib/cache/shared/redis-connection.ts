import { once } from 'node:events';
import { createClient } from '@redis/client';
import { setShared } from '../../observe/kept.ts';
import { log } from '../../observe/log.ts';
import { settings } from '../../settings.ts';
import { processState } from '../process-state.ts';
import { ANSWER_MS } from './shared-store.ts';

export type RedisClient = ReturnType<typeof newClient>;

const LONGEST_PAUSE_MS = 2_000;

const state = processState('redis', (): { client: RedisClient | null } => ({ client: null }));

/**
 * The process's one connection to the shared store (setting `SIREKAP_REDIS`), or null where the operator has named none.
 * It opens itself, and again whenever it is lost; a command given meanwhile fails at once instead of waiting in line.
 */
export function redisConnection(): RedisClient | null {
  const { redisUrl } = settings();
  if (redisUrl === null) return null;
  state.client ??= connected(redisUrl);
  return state.client;
}

/** Waits until the connection stands, for at most so many milliseconds; at once where there is to be none. */
export async function awaitRedis(millis: number): Promise<void> {
  const client = redisConnection();
  if (client === null || client.isReady) return;
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), millis);
  await once(client, 'ready', { signal: end.signal }).catch(() => undefined);
  clearTimeout(timer);
}

/** Ends the connection, so that a process can end. */
export function closeRedis(): void {
  state.client?.destroy();
  state.client = null;
}

function connected(url: string): RedisClient {
  const client = newClient(url);
  let isLost = false;
  setShared(false);
  client.on('error', (failure: unknown) => {
    // Said once per loss: a reconnecting client reports every try.
    if (!isLost) log.failure('shared store lost', failure);
    isLost = true;
    setShared(false);
  });
  client.on('ready', () => {
    if (isLost) log.info('shared store is back');
    isLost = false;
    setShared(true);
  });
  client.connect().catch(() => undefined);
  return client;
}

function newClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    // More waiting commands than this mean that the store no longer keeps up.
    commandsQueueMaxLength: 5_000,
    socket: {
      connectTimeout: 1_000,
      // A host that vanished without a word would else hold every command until TCP gives up.
      socketTimeout: 8 * ANSWER_MS,
      reconnectStrategy: (tries) => Math.min(LONGEST_PAUSE_MS, 50 * 2 ** tries),
    },
    pingInterval: 4 * ANSWER_MS,
  });
}
