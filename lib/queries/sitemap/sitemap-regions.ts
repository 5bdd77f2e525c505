import pMap from 'p-map';
import { isYounger } from '#lib/cache/age.ts';
import { processState } from '#lib/cache/process-state.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { isOverseas, isPlaceAgain } from '#lib/domain/overseas.ts';
import { lastKnown } from '#lib/domain/provenance.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { askInPassing, getRegions } from '#lib/source/documents.ts';
import { BULK_AT_ONCE, inBulk } from '#lib/source/source-queue.ts';

/** The regions of one province as a sitemap lists them, as far as they are known. */
interface Walk {
  readonly startedAt: number;
  readonly codes: Set<RegionCode>;
  /** Null while the walk is under way. */
  isComplete: boolean | null;
}

/** About a megabyte a contest when every province has been walked. */
const walks = processState('sitemapWalks', () => ({
  byProvince: new Map<string, Walk>(),
  last: Promise.resolve(),
}));

/** The tree changes only by decree; a walk in which the source failed is made again sooner. */
const BELIEVED_MS = 24 * 60 * 60_000;
const RETRY_MS = 5 * 60_000;
/** How long an answer waits for a walk; the walk goes on behind it. */
const PATIENCE_MS = 8_000;

/**
 * Every region of a province that exists, in code order, without TPS: itself, its kabupaten/kota, kecamatan and
 * desa. One walk at a time over all provinces, one list a kecamatan; what is known so far where it takes longer.
 */
export async function regionsForSitemap(
  contest: Contest,
  province: RegionCode,
): Promise<{ readonly codes: readonly RegionCode[]; readonly isComplete: boolean }> {
  const key = `${contest.slug}/${province}`;
  const known = walks.byProvince.get(key);
  const walk = known !== undefined && isBelieved(known) ? known : start(contest, province, key);
  const until = performance.now() + PATIENCE_MS;
  while (walk.isComplete === null && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // A walk made anew does not take away what is known before it has been everywhere.
  const codes = walk.isComplete === null && known !== undefined ? known.codes : walk.codes;
  return { codes: [...codes].sort(), isComplete: walk.isComplete === true };
}

function isBelieved({ isComplete, startedAt }: Walk): boolean {
  return isComplete === null || isYounger(startedAt, isComplete ? BELIEVED_MS : RETRY_MS);
}

function start(contest: Contest, province: RegionCode, key: string): Walk {
  const walk: Walk = { startedAt: Date.now(), codes: new Set([province]), isComplete: null };
  walks.byProvince.set(key, walk);
  walks.last = walks.last.then(async () => {
    walk.isComplete = await inBulk('walk', () => walkProvince(contest, province, walk.codes)).catch(
      () => false,
    );
  });
  return walk;
}

/** False when some list could not be had. */
async function walkProvince(
  contest: Contest,
  province: RegionCode,
  codes: Set<RegionCode>,
): Promise<boolean> {
  let tier: readonly RegionCode[] = [province];
  let isWhole = true;
  for (const listOf of [keptList, keptList, passingList]) {
    const walked = async (parent: RegionCode) => {
      const list = await listOf(contest, parent);
      if (list === null) isWhole = false;
      // Abroad a page of its own ends at the place: what stands below shows the place's.
      const below = (list ?? []).filter((code) => !isPlaceAgain(code));
      for (const code of below) codes.add(code);
      return below.filter((code) => !isOverseas(code));
    };
    tier = (await pMap(tier, walked, { concurrency: BULK_AT_ONCE })).flat();
  }
  return isWhole;
}

/** Lists down to kecamatan are kept for readers anyway. */
async function keptList(contest: Contest, parent: RegionCode): Promise<readonly RegionCode[] | null> {
  const list = await getRegions(contest, parent);
  if (!list.ok) return null;
  return (lastKnown(list.value.value) ?? []).map(({ code }) => code);
}

/** Those of desa are thousands, and would push out what readers use. */
async function passingList(contest: Contest, parent: RegionCode): Promise<readonly RegionCode[] | null> {
  const list = await askInPassing(contest, (source) => source.regions(parent));
  if (!list.ok) return null;
  return list.value.kind === 'published' ? list.value.value.map(({ code }) => code) : [];
}
