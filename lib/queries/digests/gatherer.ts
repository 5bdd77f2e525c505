import { sharedStore } from '#lib/cache/shared/this-store.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { levelOf, NATION, type RegionCode, regionAt } from '#lib/domain/region-code.ts';
import { countKecamatan, noteWalked, setTpsRead } from '#lib/observe/gatherer.ts';
import { log } from '#lib/observe/log.ts';
import { settings } from '#lib/settings.ts';
import { knownChildrenOf } from '#lib/source/children.ts';
import { inBulk } from '#lib/source/source-queue.ts';
import { createBackoff } from './backoff.ts';
import { loadDigests, saveDigests } from './digest-files.ts';
import { digestOf } from './digest-store.ts';
import { followDigests } from './follow-digests.ts';
import { type GatherClock, SYSTEM_CLOCK } from './gather-clock.ts';
import { gatherKecamatan } from './gather-kecamatan.ts';
import type { Gathering } from './question.ts';
import { createTokenBucket, type TokenBucket } from './token-bucket.ts';
import { putFirst, takeWanted } from './wanted-regions.ts';

/** Reads TPS documents and adds them up until it is stopped. */
export interface Gatherer {
  /** Resolves when nothing is under way any more and everything is on disk. */
  readonly stop: () => Promise<void>;
}

const AT_REST: Gatherer = { stop: () => Promise.resolve() };

/** How often an instance that reads nothing itself asks what another one has read. */
const FOLLOW_EVERY_MS = 20_000;

/** Half of the fetcher's: readers find a connection free. */
const CONNECTIONS = 4;
/** The shortest time between two walks through a contest. */
const BETWEEN_WALKS_MS = 60_000;
/** The same after a walk that found nothing new: most of a contest's life nothing changes any more. */
const AFTER_NOTHING_NEW_MS = 10 * 60_000;
/** How often what was read goes to disk. */
const SAVE_EVERY_MS = 15_000;
/** How long a wanted region that was looked through is not looked through again, however often its page is made. */
const WANTED_REST_MS = 60_000;

/**
 * Starts reading, with what earlier processes read, at the pace of the settings (docs/adr/0009). Never throws, and does
 * nothing where the pace is 0, unless another instance reads and tells.
 */
export function startGatherer(clock: GatherClock = SYSTEM_CLOCK): Gatherer {
  const { tpsPerSecond, contests } = settings();
  const end = new AbortController();
  const { signal } = end;
  if (tpsPerSecond === 0) return sharedStore() === null ? AT_REST : follower(clock, end);
  const bucket = createTokenBucket({ perSecond: tpsPerSecond, atOnce: CONNECTIONS, clock, signal });
  const running = loadDigests().then(() =>
    Promise.all([
      ...contests.map((contest) => inBulk('walk', () => gatherContest(contest, bucket, clock, signal))),
      untilEnd(clock, signal, async () => {
        await clock.wait(SAVE_EVERY_MS, signal);
        await saveDigests();
        tellRead();
      }),
    ]),
  );
  return {
    stop: async () => {
      end.abort();
      await running;
      await saveDigests();
    },
  };
}

/** For operators: how many TPS documents are in the sums that pages show. */
function tellRead(): void {
  for (const contest of settings().contests) setTpsRead(contest.slug, digestOf(contest, NATION)?.read ?? 0);
}

/** Takes over what the instance that does read tells, until it is stopped. */
function follower(clock: GatherClock, end: AbortController): Gatherer {
  const following = untilEnd(clock, end.signal, async () => {
    await followDigests();
    tellRead();
    await clock.wait(FOLLOW_EVERY_MS, end.signal);
  });
  return {
    stop: async () => {
      end.abort();
      await following;
    },
  };
}

async function gatherContest(
  contest: Contest,
  bucket: TokenBucket,
  clock: GatherClock,
  signal: AbortSignal,
): Promise<void> {
  const gathering: Gathering = { contest, bucket, clock, signal, backoff: createBackoff(clock) };
  const lookedAt = new Map<RegionCode, number>();
  await Promise.all([
    untilEnd(clock, signal, () => gatherWanted(gathering, lookedAt)),
    untilEnd(clock, signal, async () => {
      const changed = await walk(gathering);
      noteWalked(contest.slug);
      await clock.wait(changed === 0 ? AFTER_NOTHING_NEW_MS : BETWEEN_WALKS_MS, signal);
    }),
  ]);
}

/** Repeats a step until the end. A fault of this site must not end the reading, nor spin. */
async function untilEnd(clock: GatherClock, signal: AbortSignal, step: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    try {
      await step();
    } catch (failure) {
      if (signal.aborted) return;
      log.bug('reading of TPS failed', failure);
      await clock.wait(BETWEEN_WALKS_MS, signal).catch(() => {});
    }
  }
}

/** Goes through every kecamatan of the contest once; gives the number of desa that had something new. */
async function walk(gathering: Gathering): Promise<number> {
  let changed = 0;
  for (const provinsi of await codesBelow(gathering, NATION)) {
    for (const kabkota of await codesBelow(gathering, provinsi)) {
      for (const kecamatan of await codesBelow(gathering, kabkota)) {
        const found = await gatherKecamatan(gathering, kecamatan, 'background');
        countKecamatan(gathering.contest.slug, found);
        changed += found;
      }
    }
  }
  return changed;
}

/** Looks through the region wanted last; a kabkota kecamatan by kecamatan, so that what is wanted next need not wait. */
async function gatherWanted(gathering: Gathering, lookedAt: Map<RegionCode, number>): Promise<void> {
  const { contest, clock, signal } = gathering;
  const region = await takeWanted(contest, signal);
  for (const [other, at] of lookedAt) if (clock.now() - at >= WANTED_REST_MS) lookedAt.delete(other);
  if (lookedAt.has(region)) return;
  lookedAt.set(region, clock.now());
  if (levelOf(region) === 'kabkota') return putFirst(contest, await codesBelow(gathering, region));
  const kecamatan = regionAt(region, 'kecamatan');
  if (kecamatan === null) return;
  await gatherKecamatan(gathering, kecamatan, 'wanted', region === kecamatan ? null : region);
}

/** The tree down to kecamatan is kept anyway; a list that cannot be had now is walked past until the next time. */
async function codesBelow(
  { contest, signal }: Gathering,
  parent: RegionCode,
): Promise<readonly RegionCode[]> {
  signal.throwIfAborted();
  return (await knownChildrenOf(contest, parent)).map(({ code }) => code);
}
