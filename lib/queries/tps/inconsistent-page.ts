import pMap from 'p-map';
import { cache } from 'react';
import { type AttentionTps, byLargestGap } from '#lib/domain/attention-tps.ts';
import type { Contest } from '#lib/domain/contest.ts';
import type { Region } from '#lib/domain/region.ts';
import { isAbove, levelOf, parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import { settings } from '#lib/settings.ts';
import { knownChildrenOf } from '#lib/source/children.ts';
import { BULK_AT_ONCE, inBulk } from '#lib/source/source-queue.ts';
import { attentionIn } from '../digests/digest-store.ts';
import { getRegionPage, type RegionPage } from '../region/result-page.ts';

/** TPS of a kabupaten/kota or below whose figures do not agree, as far as their documents were read. */
export interface InconsistentList {
  /** Those farthest apart first, up to a bound. */
  readonly shown: readonly AttentionTps[];
  /** How many there are. */
  readonly all: number;
  /** Desa that they lie in. */
  readonly desa: readonly Region[];
}

/** `list` is null above the kabupaten/kota: there the page counts and leads down. */
export type InconsistentPage = RegionPage & { readonly list: InconsistentList | null };

/** Most lines of one page; what is left out stands in the lists of the parts. */
const MOST_SHOWN = 200;

/** The page of a region, the nation among them; null for any other address. Throws like `getResultPage`. */
export const getInconsistentPage = cache(
  async (slug: string, code: string): Promise<InconsistentPage | null> => {
    const page = await getRegionPage(slug, code);
    const contest = settings().contests.find((candidate) => candidate.slug === slug);
    if (page === null || page.result.state.kind === 'noContest' || contest === undefined) return null;
    const isCounted = isAbove(levelOf(page.region.code), 'kabkota');
    return { ...page, list: isCounted ? null : await listOf(contest, page.region.code) };
  },
);

async function listOf(contest: Contest, region: RegionCode): Promise<InconsistentList> {
  const all = attentionIn(contest, region).filter(({ kind }) => kind === 'inconsistent');
  const shown = byLargestGap(all).slice(0, MOST_SHOWN);
  return { shown, all: all.length, desa: await desaOf(contest, shown) };
}

/** Lists of kecamatan are kept for hours; a desa whose list cannot be had stays without a name. */
async function desaOf(contest: Contest, tps: readonly AttentionTps[]): Promise<readonly Region[]> {
  const kecamatan = new Set(tps.map(({ code }) => grandparentOf(code)).filter((code) => code !== null));
  const lists = await inBulk('list', () =>
    pMap(kecamatan, (code) => knownChildrenOf(contest, code), { concurrency: BULK_AT_ONCE }),
  );
  const wanted = new Set(tps.map(({ code }) => parentOf(code)));
  return lists.flat().filter(({ code }) => wanted.has(code));
}

function grandparentOf(code: RegionCode): RegionCode | null {
  const parent = parentOf(code);
  return parent === null ? null : parentOf(parent);
}
