import { setTimeout as pause } from 'node:timers/promises';
import type { BadState } from './bad-states.ts';
import type { Cluster } from './cluster.ts';
import type { FaultySource } from './faulty-source.ts';
import type { Stretch } from './upstream.ts';

export interface Night {
  readonly states: readonly BadState[];
  /** How long each bad state lasts, and how long the source is good before it. */
  readonly badMs: number;
  readonly goodMs: number;
  readonly say: (words: string) => void;
}

/** Halfway through which bad state an instance dies, and before which one Redis does. */
const INSTANCE_DIES_IN = 4;
const REDIS_DIES_BEFORE = 7;
const REDIS_AWAY_MS = 10_000;
/** Instances need a moment to notice that Redis is back. */
const REDIS_RETURNS_MS = 3_000;

/** Goes through every bad state, with an instance and Redis killed on the way. Gives the times without Redis. */
export async function goThroughNight(
  { states, badMs, goodMs, say }: Night,
  source: FaultySource,
  cluster: Cluster,
): Promise<readonly Stretch[]> {
  const withoutRedis: Stretch[] = [];
  const instanceAt = Math.min(INSTANCE_DIES_IN, states.length - 1);
  const redisAt = Math.min(REDIS_DIES_BEFORE, states.length - 1);
  for (const [index, state] of states.entries()) {
    if (index === redisAt) withoutRedis.push(await loseRedis(cluster, goodMs, say));
    else await pause(goodMs);
    say(`source: ${state}`);
    await source.turn(state);
    if (index === instanceAt) await loseInstance(cluster, badMs, say);
    else await pause(badMs);
    say('source: good');
    await source.turn('good');
  }
  return withoutRedis;
}

async function loseRedis(cluster: Cluster, lastingMs: number, say: Night['say']): Promise<Stretch> {
  await pause(lastingMs / 4);
  say('Redis killed');
  const from = Date.now();
  await cluster.killRedis();
  const awayMs = Math.min(REDIS_AWAY_MS, lastingMs / 2);
  await pause(awayMs);
  await cluster.startRedis();
  say('Redis is back, empty');
  const to = Date.now() + REDIS_RETURNS_MS;
  await pause(lastingMs * 0.75);
  return { from, to };
}

async function loseInstance(cluster: Cluster, lastingMs: number, say: Night['say']): Promise<void> {
  await pause(lastingMs / 4);
  say('instance 1 killed');
  await cluster.killInstance(0);
  await pause(lastingMs / 3);
  await cluster.startInstance(0);
  say('instance 1 is back');
  await pause(lastingMs / 3);
}
