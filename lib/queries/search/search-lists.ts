import pMap from 'p-map';
import type { Contest } from '#lib/domain/contest.ts';
import type { Region } from '#lib/domain/region.ts';
import { NATION } from '#lib/domain/region-code.ts';
import { knownChildrenOf } from '#lib/source/children.ts';
import { BULK_AT_ONCE, inBulk } from '#lib/source/source-queue.ts';

/**
 * Provinces and kabupaten/kota of a contest, from the lists that the site keeps anyway: about forty questions where
 * it has not asked yet. What the source does not give is left out.
 */
export function widestRegions(contest: Contest): Promise<readonly Region[]> {
  return inBulk('list', () => listsOf(contest));
}

async function listsOf(contest: Contest): Promise<readonly Region[]> {
  const provinces = await knownChildrenOf(contest, NATION);
  const withBelow = await pMap(
    provinces,
    async (province) => [province, ...(await knownChildrenOf(contest, province.code))],
    { concurrency: BULK_AT_ONCE },
  );
  return withBelow.flat();
}
