import { randomUUID } from 'node:crypto';
import { countSharedError } from '../../observe/kept.ts';
import type { RedisClient } from './redis-connection.ts';
import { ANSWER_MS, type Claim, type SharedStore } from './shared-store.ts';

/** Releases a claim only while it is still the caller's: it may have run out and be another's by now. */
const RELEASE =
  'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end return 0';

/** How long the store is left alone after it did not answer in time. */
const REST_MS = 1_000;

const TURNS = 5;

/**
 * Runs after `ANSWER_MS`, taken in turns: a process that was busy itself for longer than that has not sent its question
 * yet, or not looked at the answer, and would take the store for slow. Gives what cancels it.
 */
function afterTurns(run: () => void): () => void {
  let left = TURNS;
  const turn = () => {
    left -= 1;
    if (left === 0) run();
    else timer = setTimeout(turn, ANSWER_MS / TURNS);
  };
  let timer = setTimeout(turn, ANSWER_MS / TURNS);
  return () => clearTimeout(timer);
}

/** The shared store in Redis. */
export function createRedisStore(client: RedisClient, prefix: string): SharedStore {
  let restUntil = Number.NEGATIVE_INFINITY;

  /** What a command gives, or `otherwise` when the store is away, resting, or does not answer in time. */
  async function within<T>(command: () => Promise<T>, otherwise: T): Promise<T> {
    if (!client.isReady || performance.now() < restUntil) return otherwise;
    let cancel = () => {};
    const tooLate = new Promise<T>((resolve) => {
      cancel = afterTurns(() => {
        restUntil = performance.now() + REST_MS;
        countSharedError();
        resolve(otherwise);
      });
    });
    try {
      return await Promise.race([command(), tooLate]);
    } catch {
      countSharedError();
      return otherwise;
    } finally {
      cancel();
    }
  }

  const named = (key: string) => `${prefix}${key}`;

  return {
    read: (keys) =>
      within(
        () => client.mGet(keys.map(named)),
        keys.map(() => null),
      ),

    write: async (key, text, millis) => {
      const expiration = millis === null ? {} : { expiration: { type: 'PX', value: millis } as const };
      await within<unknown>(() => client.set(named(key), text, expiration), null);
    },

    claim: async (key, millis): Promise<Claim> => {
      const token = randomUUID();
      const name = named(key);
      const answer = await within<string | null | 'lost'>(
        () => client.set(name, token, { condition: 'NX', expiration: { type: 'PX', value: millis } }),
        'lost',
      );
      if (answer === 'lost') return { kind: 'lost' };
      if (answer === null) return { kind: 'taken' };
      const release = async () => {
        await within<unknown>(() => client.eval(RELEASE, { keys: [name], arguments: [token] }), null);
      };
      return { kind: 'won', release };
    },

    announce: async (line, words, at, keptMs) => {
      if (words.length === 0) return;
      const name = named(line);
      const members = words.map((value) => ({ value, score: at }));
      await within<unknown>(
        () =>
          client
            .multi()
            .zAdd(name, members)
            .zRemRangeByScore(name, 0, at - keptMs)
            .pExpire(name, keptMs)
            .exec(),
        null,
      );
    },

    announcedSince: async (line, since) => {
      const found = await within(() => client.zRangeByScoreWithScores(named(line), since, '+inf'), []);
      return found.map(({ value, score }) => ({ word: value, at: score }));
    },
  };
}
