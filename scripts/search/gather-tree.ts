import { setTimeout as sleep } from 'node:timers/promises';
import pMap from 'p-map';
import type { Contest } from '../../lib/domain/contest.ts';
import type { Region } from '../../lib/domain/region.ts';
import { levelOf, NATION, type RegionCode } from '../../lib/domain/region-code.ts';
import { type GatherClock, SYSTEM_CLOCK } from '../../lib/queries/digests/gather-clock.ts';
import { createTokenBucket, type TokenBucket } from '../../lib/queries/digests/token-bucket.ts';
import { describeSirekapError, type SirekapError } from '../../lib/sirekap/error.ts';
import { createFetchDocument } from '../../lib/sirekap/fetch-document.ts';
import { createSirekapClient, type SirekapClient } from '../../lib/sirekap/sirekap-client.ts';
import type { TreeLog } from './tree-log.ts';

export interface GatherOptions {
  readonly log: TreeLog;
  readonly perSecond: number;
  /** Lists asked so far, and those known to be needed. */
  readonly onProgress: (asked: number, all: number) => void;
  /** How long a failing source is left alone before the next try, each time twice as long. */
  readonly backoffMs?: number;
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
  const source = createSirekapClient(contest, createFetchDocument());
  const ended = new AbortController();
  const bucket = createTokenBucket({
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
    const listOf = async (parent: RegionCode): Promise<readonly Region[]> => {
      const list = await childrenOf(source, bucket, parent, options);
      asked += 1;
      options.onProgress(asked, all);
      return list;
    };
    const children = (await pMap(parents, listOf, { concurrency: AT_ONCE })).flat();
    found.push(...children);
    parents = children.map(({ code }) => code).filter((code) => levelOf(code) !== 'desa');
    all += parents.length;
  }
  ended.abort();
  if (found.length === 0) throw new Error(`${contest.slug}: ${contest.sirekap.api} lists no provinces`);
  return found;
}

async function childrenOf(
  source: SirekapClient,
  bucket: TokenBucket,
  parent: RegionCode,
  { log, backoffMs = 1_000 }: GatherOptions,
): Promise<readonly Region[]> {
  const known = log.known.get(parent);
  if (known !== undefined) return known;
  let failure: SirekapError | null = null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const answer = await bucket.run('background', () => source.regions(parent));
    if (answer.ok) {
      const children = answer.value.kind === 'published' ? answer.value.value : [];
      await log.add(parent, children);
      return children;
    }
    failure = answer.error;
    await sleep(backoffMs * 2 ** tried);
  }
  const why = failure === null ? '' : describeSirekapError(failure);
  throw new Error(`The source goes on failing: ${why}\nRun the command again to go on from here.`);
}
