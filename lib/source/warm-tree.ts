import pMap from 'p-map';
import type { Contest } from '../domain/contest.ts';
import { NATION, type RegionCode } from '../domain/region-code.ts';
import { noteDone, treeStep } from '../observe/health.ts';
import { settings } from '../settings.ts';
import { knownChildrenOf } from './children.ts';
import { getSlates } from './documents.ts';
import { BULK_AT_ONCE, inBulk } from './source-queue.ts';

/**
 * Asks for the region tree down to kecamatan before readers come, one list a region: about 550 small questions a
 * contest, a few at a time. An invented code is then refused without a question to the source.
 * A source that does not answer is left alone.
 */
export async function warmTree(): Promise<void> {
  await Promise.all(settings().contests.map(learnProvinces));
  await inBulk('walk', async () => {
    for (const contest of settings().contests) await warmContest(contest);
  });
}

/** Known, or not to be had now: either way the instance is as ready as waiting makes it. */
async function learnProvinces(contest: Contest): Promise<void> {
  try {
    await knownChildrenOf(contest, NATION);
  } finally {
    noteDone(treeStep(contest.slug));
  }
}

async function warmContest(contest: Contest): Promise<void> {
  await getSlates(contest);
  const provinces = await childrenOfAll(contest, [NATION]);
  await childrenOfAll(contest, await childrenOfAll(contest, provinces));
}

async function childrenOfAll(
  contest: Contest,
  parents: readonly RegionCode[],
): Promise<readonly RegionCode[]> {
  const lists = await pMap(parents, (parent) => knownChildrenOf(contest, parent), {
    concurrency: BULK_AT_ONCE,
  });
  return lists.flat().map(({ code }) => code);
}
