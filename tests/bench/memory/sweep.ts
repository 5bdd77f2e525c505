import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';

/** One in so many questions is for a page that many read, whose numbers change while the count goes on. */
const POPULAR_EVERY = 10;
const READERS = 4;

export interface SweepPlan {
  /** Each is asked for once. */
  readonly paths: readonly string[];
  /** Asked for again and again. */
  readonly popular: readonly string[];
  /** A path is asked for no sooner than so many milliseconds after the one before it; 0 is as fast as they are answered. */
  readonly paceMs: number;
  /** Called after every so many paths, and before the first. */
  readonly every: number;
  readonly measure: (pages: number) => Promise<void>;
}

/** Asks a site for every path once, at a pace, and counts the answers by status; a broken connection is 0. */
export async function sweep(site: string, plan: SweepPlan): Promise<ReadonlyMap<number, number>> {
  const agent = new Agent({ connections: READERS });
  const statuses = new Map<number, number>();
  const ask = async (path: string): Promise<void> => {
    const status = await statusOf(site + path, agent);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  await plan.measure(0);
  const begun = performance.now();
  for (let first = 0; first < plan.paths.length; first += plan.every) {
    const batch = [...plan.paths.slice(first, first + plan.every).entries()];
    const reader = async (): Promise<void> => {
      for (let next = batch.shift(); next !== undefined; next = batch.shift()) {
        const [index, path] = next;
        await sleep(Math.max(0, begun + (first + index) * plan.paceMs - performance.now()));
        await ask(path);
        const popular = plan.popular[(index / POPULAR_EVERY) % plan.popular.length];
        if (popular !== undefined) await ask(popular);
      }
    };
    await Promise.all(Array.from({ length: READERS }, reader));
    await plan.measure(Math.min(first + plan.every, plan.paths.length));
  }
  await agent.close();
  return statuses;
}

async function statusOf(url: string, dispatcher: Agent): Promise<number> {
  try {
    const { statusCode, body } = await request(url, { dispatcher, headers: { 'accept-encoding': 'br' } });
    await body.dump();
    return statusCode;
  } catch {
    return 0;
  }
}
