import { afterEach, beforeEach, vi } from 'vitest';
import type { TpsDigest } from '#lib/domain/tps-digest.ts';
import type { Gatherer } from '#lib/queries/digests/gatherer.ts';
import { aCode, anOptionId } from '#tests/support/builders.ts';
import { type HeldClock, heldClock } from './gather-clock.ts';
import { type Queries, type SiteUnderTest, setUpSite } from './site-under-test.ts';
import { KECAMATAN, serveTpsCountry, tpsIn } from './tps-country.ts';

export const START = Date.parse('2024-11-28T03:20:00Z');
/** Pause between two walks. */
export const BETWEEN_WALKS = 60_000;

/** Pause after a walk that found nothing new. */
export const LONGER = 600_000;
export const [FIRST, SECOND] = KECAMATAN;
export const DESA = `${FIRST}1001`;
export const [TPS = ''] = tpsIn(DESA);

const VOTES_OF_ONE = [
  { option: anOptionId('1000023'), votes: 140 },
  { option: anOptionId('1000024'), votes: 107 },
];

/** The digest of so many TPS like those of the country. */
export function ofLike(tps: number): TpsDigest {
  return {
    read: tps,
    turnout: { tps, voted: tps * 253, entitled: tps * (293 + 4) },
    ballots: { tps, valid: tps * 247, invalid: tps * 6 },
    votes: { tps, byOption: VOTES_OF_ONE.map((one) => ({ ...one, votes: tps * one.votes })) },
    checked: tps,
    inconsistent: 0,
  };
}

/** A small country whose TPS documents are gathered, for each test anew, on a clock that stands still. */
export function gatheredCountry() {
  const gatherers: Gatherer[] = [];
  let site: SiteUnderTest;
  let queries: Queries;
  let clock: HeldClock;

  const startSite = async (tpsPerSecond: string): Promise<void> => {
    vi.stubEnv('SIREKAP_TPS_PER_SECOND', tpsPerSecond);
    queries = await site.start();
    clock = heldClock(START);
  };
  const stopAll = async (): Promise<void> => {
    await Promise.all(gatherers.splice(0).map((gatherer) => gatherer.stop()));
  };
  beforeEach(async () => {
    site = await setUpSite(['gubernur']);
    serveTpsCountry(site.sirekap);
    await startSite('1000');
  });
  afterEach(async () => {
    await stopAll();
    await site.close();
  });
  return {
    get site() {
      return site;
    },
    get queries() {
      return queries;
    },
    get clock() {
      return clock;
    },
    startSite,
    stopAll,
    startGatherer: (): void => {
      gatherers.push(queries.startGatherer(clock));
    },
    /** Starts gathering and waits until it has gone through everything once. */
    gather: async (): Promise<void> => {
      gatherers.push(queries.startGatherer(clock));
      await clock.untilWaitedFor(BETWEEN_WALKS, LONGER);
    },
    /** Lets the gatherer go through everything once more, so much later. */
    gatherAgain: async (afterMillis = BETWEEN_WALKS): Promise<void> => {
      site.sirekap.forgetRequests();
      clock.pass(afterMillis);
      await clock.untilWaitedFor(BETWEEN_WALKS, LONGER);
    },
    digestOf: (code: string): TpsDigest | null => queries.digestOf(queries.contest('gubernur'), aCode(code)),
    childrenOf: (code: string) => queries.digestsOfChildren(queries.contest('gubernur'), aCode(code)),
  };
}
