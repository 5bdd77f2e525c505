import type { Contest } from '#lib/domain/contest.ts';
import { lastKnown } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { NATION, type RegionCode } from '#lib/domain/region-code.ts';
import { getRegions } from '#lib/source/documents.ts';
import { inParallel } from '#lib/source/in-parallel.ts';
import { inBulk } from '#lib/source/source-queue.ts';

const AT_ONCE = 4;

/**
 * Provinces and kabupaten/kota of a contest, from the lists that the site keeps anyway: about forty questions where
 * it has not asked yet. What the source does not give is left out.
 */
export function widestRegions(contest: Contest): Promise<readonly Region[]> {
  return inBulk('list', () => listsOf(contest));
}

async function listsOf(contest: Contest): Promise<readonly Region[]> {
  const provinces = await childrenOf(contest, NATION);
  const below = new Map<RegionCode, readonly Region[]>();
  await inParallel(provinces, AT_ONCE, async ({ code }) => {
    below.set(code, await childrenOf(contest, code));
  });
  return provinces.flatMap((province) => [province, ...(below.get(province.code) ?? [])]);
}

async function childrenOf(contest: Contest, parent: RegionCode): Promise<readonly Region[]> {
  const list = await getRegions(contest, parent);
  return list.ok ? (lastKnown(list.value.value) ?? []) : [];
}
