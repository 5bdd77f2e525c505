import { setTimeout as pause } from 'node:timers/promises';
import { demoRegions } from '../../../scripts/search/demo-search.ts';
import type { BadState } from './bad-states.ts';
import { Judge } from './judge.ts';
import { printNight, type Sample } from './night-report.ts';
import { readAll } from './readers.ts';
import { popularReadings, readingList } from './reading-list.ts';
import { resourcesOf } from './resources.ts';
import { goThroughNight } from './schedule.ts';
import { type Stage, WRONG_CERTIFICATE } from './stage.ts';
import { ReadersTally } from './tally.ts';
import { upstreamOf } from './upstream.ts';

export interface NightPlan {
  readonly minutes: number;
  readonly pages: number;
  readonly pollers: number;
  readonly states: readonly BadState[];
  readonly redisPort: number;
}

const SAMPLE_EVERY_MS = 10_000;
/** Of the time for one bad state and the good one before it. */
const BAD_SHARE = 0.62;
const SHARE_BEFORE = 0.06;
const SHARE_AFTER = 0.06;

/** Goes through a night and prints what it was like. True when nothing was found that must not be. */
export async function runNight(plan: NightPlan, stage: Stage): Promise<boolean> {
  const { source, cluster, contests, certificate } = stage;
  const lastingMs = plan.minutes * 60_000;
  const popularTps = await someTps(stage);
  const crawled = await readingList(plan.pages, contests, stage.tpsOf);
  const startedAt = Date.now();
  const say = (words: string) =>
    console.log(`${String(Math.round((Date.now() - startedAt) / 1000)).padStart(5)} s  ${words}`);
  say(`${crawled.length} pages, ${plan.pollers} readers who stay, ${cluster.url}`);

  const tally = new ReadersTally();
  const samples: Sample[] = [];
  const sample = async (): Promise<void> => {
    const resources = await resourcesOf(cluster, stage.folder, plan.redisPort);
    samples.push({ second: Math.round((Date.now() - startedAt) / 1000), resources });
  };
  await sample();
  const sampling = setInterval(() => void sample().catch(console.error), SAMPLE_EVERY_MS);
  const reading = readAll({
    site: cluster.url,
    source,
    judge: new Judge(source, stage.truth),
    tally,
    crawled,
    popular: popularReadings(contests, popularTps),
    pollers: plan.pollers,
    crawlers: 4,
    until: startedAt + lastingMs,
  });
  const oneMs = (lastingMs * (1 - SHARE_BEFORE - SHARE_AFTER)) / plan.states.length;
  await pause(lastingMs * SHARE_BEFORE);
  const night = { states: plan.states, badMs: oneMs * BAD_SHARE, goodMs: oneMs * (1 - BAD_SHARE), say };
  const withoutRedis = await goThroughNight(night, source, cluster);
  await reading;
  clearInterval(sampling);
  await sample();

  const wrong = await fetch(`${cluster.url}/${WRONG_CERTIFICATE}`);
  console.log(`\nthe contest whose source has a wrong certificate: ${wrong.status}`);
  const upstream = upstreamOf(source.ledger, source.turns, withoutRedis);
  const told = { trusted: certificate.trusted(), refused: certificate.refused() };
  printNight(tally, upstream, samples, told, source.followed());
  return tally.problems() + upstream.tooSoon + upstream.impatient + told.trusted + source.followed() === 0;
}

async function someTps({ tpsOf }: Stage): Promise<string> {
  const desa = (await demoRegions()).find(({ code }) => /^3212\d{6}$/.test(code));
  const [tps] = desa === undefined ? [] : await tpsOf(desa.code);
  if (tps === undefined) throw new Error('the simulated country has no TPS in 3212');
  return tps;
}
