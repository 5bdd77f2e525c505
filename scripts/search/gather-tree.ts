import { setTimeout as sleep } from 'node:timers/promises';
import type { Contest } from '../../lib/domain/contest.ts';
import type { Region } from '../../lib/domain/region.ts';
import { levelOf, NATION, type RegionCode } from '../../lib/domain/region-code.ts';
import { inParallel } from '../../lib/queries/in-parallel.ts';
import { type GatherClock, SYSTEM_CLOCK } from '../../lib/queries/tps-digests/gather-clock.ts';
import { createPace, type Pace } from '../../lib/queries/tps-digests/pace.ts';
import { describeRecapError, type RecapError } from '../../lib/recap/error.ts';
import { createFetchDocument } from '../../lib/recap/fetch-document.ts';
import { createRecapSource, type RecapSource } from '../../lib/recap/recap-source.ts';
import type { TreeLog } from './tree-log.ts';

export interface GatherOptions {
  readonly log: TreeLog;
  readonly perSecond: number;
  /** Lists asked so far, and those known to be needed. */
  readonly onProgress: (asked: number, all: number) => void;
  /** How long a failing source is left alone before the next try, each time twice as long. */
  readonly patienceMs?: number;
}

const AT_ONCE = 4;
const TRIES = 5;

/** Waiting keeps this process alive: it has nothing else to do. */
const CLOCK: GatherClock = {
  now: SYSTEM_CLOCK.now,
  wait: (millis, signal) => sleep(millis, undefined, { signal }),
};

/**
 * Every region of a contest down to desa, from its recap API: one list for each region above desa. Throws when the
 * source goes on failing; what was asked until then is in the log.
 */
export async function gatherTree(contest: Contest, options: GatherOptions): Promise<readonly Region[]> {
  const source = createRecapSource(contest, createFetchDocument());
  const ended = new AbortController();
  const pace = createPace({
    perSecond: options.perSecond,
    atOnce: AT_ONCE,
    clock: CLOCK,
    signal: ended.signal,
  });
  const found: Region[] = [];
  let asked = 0;
  let parents: readonly RegionCode[] = [NATION];
  let all = 1;
  while (parents.length > 0) {
    const lists = new Map<RegionCode, readonly Region[]>();
    await inParallel(parents, AT_ONCE, async (parent) => {
      lists.set(parent, await childrenOf(source, pace, parent, options));
      asked += 1;
      options.onProgress(asked, all);
    });
    const children = parents.flatMap((parent) => lists.get(parent) ?? []);
    found.push(...children);
    parents = children.map(({ code }) => code).filter((code) => levelOf(code) !== 'desa');
    all += parents.length;
  }
  ended.abort();
  if (found.length === 0) throw new Error(`${contest.slug}: ${contest.recap.api} lists no provinces`);
  return found;
}

async function childrenOf(
  source: RecapSource,
  pace: Pace,
  parent: RegionCode,
  { log, patienceMs = 1_000 }: GatherOptions,
): Promise<readonly Region[]> {
  const known = log.known.get(parent);
  if (known !== undefined) return known;
  let failure: RecapError | null = null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const answer = await pace.run('background', () => source.regions(parent));
    if (answer.ok) {
      const children = answer.value.kind === 'published' ? answer.value.value : [];
      await log.add(parent, children);
      return children;
    }
    failure = answer.error;
    await sleep(patienceMs * 2 ** tried);
  }
  const why = failure === null ? '' : describeRecapError(failure);
  throw new Error(`The source goes on failing: ${why}\nRun the command again to go on from here.`);
}
