import { setTimeout as pause } from 'node:timers/promises';
import { wayTo } from './ask-site.ts';
import type { FaultySource } from './faulty-source.ts';
import type { Judge } from './judge.ts';
import type { Reading } from './reading-list.ts';
import { createRandom } from './shuffle.ts';
import type { ReadersTally } from './tally.ts';

export interface ReadersPlan {
  readonly site: string;
  readonly source: FaultySource;
  readonly judge: Judge;
  readonly tally: ReadersTally;
  /** Each of these once, spread over the whole time; then some of them again. */
  readonly crawled: readonly Reading[];
  readonly popular: readonly Reading[];
  /** Readers that keep one popular page open. */
  readonly pollers: number;
  readonly crawlers: number;
  /** Unix ms. */
  readonly until: number;
}

const POLL_MS = [5_000, 10_000] as const;

/** All readers of a night; resolves when their time is over. */
export async function readAll(plan: ReadersPlan): Promise<void> {
  await Promise.all([...Array.from({ length: plan.pollers }, (_, index) => poll(plan, index)), crawl(plan)]);
}

/** Asks for one page again and again, as a page that stays open does. */
async function poll(plan: ReadersPlan, index: number): Promise<void> {
  const reading = plan.popular[index % plan.popular.length];
  if (reading === undefined) return;
  const random = createRandom(index);
  const way = wayTo(plan.site, 1);
  let lastTime: number | null = null;
  let lastAskedAt: number | null = null;
  await pause(random.below(POLL_MS[1]));
  while (Date.now() < plan.until) {
    const answered = await way.ask(reading);
    // Two questions far apart, for whatever reason, promise less.
    const everyMs = lastAskedAt === null ? null : Math.max(POLL_MS[1], answered.askedAt - lastAskedAt);
    lastAskedAt = answered.askedAt;
    const judged = await plan.judge.judge(answered, everyMs, lastTime);
    plan.tally.add(answered, judged, plan.source.state(), true);
    lastTime = Math.max(lastTime ?? 0, answered.said?.sourceTime ?? 0) || null;
    await pause(POLL_MS[0] + random.below(POLL_MS[1] - POLL_MS[0]));
  }
  await way.close();
}

/** Asks for every page once, at an even pace, and in every tenth question for one it has had. */
async function crawl(plan: ReadersPlan): Promise<void> {
  const way = wayTo(plan.site, plan.crawlers);
  const startedAt = Date.now();
  const lasting = (plan.until - startedAt) * 0.97;
  const lastTimes = new Map<string, number>();
  const ask = async (reading: Reading): Promise<void> => {
    const answered = await way.ask(reading);
    const judged = await plan.judge.judge(answered, null, lastTimes.get(reading.path) ?? null);
    plan.tally.add(answered, judged, plan.source.state(), false);
    if (answered.said?.sourceTime != null) lastTimes.set(reading.path, answered.said.sourceTime);
  };
  const random = createRandom(7);
  let next = 0;
  const crawler = async (): Promise<void> => {
    while (Date.now() < plan.until && next < plan.crawled.length) {
      const index = next++;
      const reading = plan.crawled[index];
      const wait = startedAt + (index / plan.crawled.length) * lasting - Date.now();
      if (wait > 0) await pause(wait);
      if (reading !== undefined) await ask(reading);
      const again = index % 10 === 9 ? plan.crawled[random.below(index)] : undefined;
      if (again !== undefined) await ask(again);
    }
  };
  await Promise.all(Array.from({ length: plan.crawlers }, crawler));
  await way.close();
}
