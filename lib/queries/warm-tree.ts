import type { Contest } from '../domain/contest.ts';
import { NATION, type RegionCode } from '../domain/region-code.ts';
import { settings } from '../settings.ts';
import { getRegions, getSlates } from './documents.ts';

/**
 * Asks for the region tree down to kecamatan before readers come, one list a region: about 550 small questions a
 * contest, as few at a time as the fetcher allows. An invented code is then refused without a question to the source.
 * A source that does not answer is left alone.
 */
export async function warmTree(): Promise<void> {
  await Promise.all(settings().contests.map(warmContest));
}

async function warmContest(contest: Contest): Promise<void> {
  await getSlates(contest);
  const provinces = await childrenOf(contest, NATION);
  for (const province of provinces) {
    const kabkota = await childrenOf(contest, province);
    await Promise.all(kabkota.map((code) => childrenOf(contest, code)));
  }
}

async function childrenOf(contest: Contest, parent: RegionCode): Promise<readonly RegionCode[]> {
  const list = await getRegions(contest, parent);
  return list.ok && list.value.value.kind === 'published'
    ? list.value.value.value.map((region) => region.code)
    : [];
}
