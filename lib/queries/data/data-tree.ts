import pMap from 'p-map';
import type { Contest } from '#lib/domain/contest.ts';
import { withoutRepeats } from '#lib/domain/overseas.ts';
import type { Region } from '#lib/domain/region.ts';
import { levelOf, type RegionLevel } from '#lib/domain/region-code.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { childrenOf } from '#lib/source/children.ts';
import { BULK_AT_ONCE } from '#lib/source/source-queue.ts';

/** Most documents that one file asks the source for. */
export const MOST_DOCUMENTS = 700;

/** A region with everything above it, from the province down. */
export interface PlacedRegion {
  readonly region: Region;
  readonly above: readonly Region[];
}

/** More documents than one file may ask for; how many it would have been, as far as was counted. */
export type TooManyDocuments = { readonly kind: 'tooManyDocuments'; readonly documents: number };

export interface RegionsOfTier {
  readonly regions: readonly PlacedRegion[];
  /** Regions whose own list could not be had: what lies in them is missing. */
  readonly unread: readonly Region[];
}

/** Every region of a tier in `from` (or `from` itself), by the source's tree. */
export async function regionsOfTier(
  contest: Contest,
  from: PlacedRegion,
  level: RegionLevel,
): Promise<Result<RegionsOfTier, SirekapError | TooManyDocuments>> {
  const unread: Region[] = [];
  let regions: readonly PlacedRegion[] = [from];
  let asked = 0;
  while (regions[0] !== undefined && levelOf(regions[0].region.code) !== level) {
    asked += regions.length;
    if (asked > MOST_DOCUMENTS) return err({ kind: 'tooManyDocuments', documents: asked });
    const answers = await pMap(
      regions,
      async (parent) => ({ parent, list: await placedChildren(contest, parent) }),
      { concurrency: BULK_AT_ONCE },
    );
    const failed = answers.flatMap(({ parent, list }) => (list.ok ? [] : [{ parent, error: list.error }]));
    const [first] = failed;
    if (first !== undefined && failed.length === answers.length) return err(first.error);
    unread.push(...failed.map(({ parent }) => parent.region));
    regions = answers.flatMap(({ list }) => (list.ok ? list.value : []));
  }
  return ok({ regions, unread });
}

/** A region's children in the tree, in the order of codes; none where no list is published. */
export async function placedChildren(
  contest: Contest,
  parent: PlacedRegion,
): Promise<Result<readonly PlacedRegion[], SirekapError>> {
  const children = await childrenOf(contest, parent.region.code);
  if (!children.ok) return children;
  const above = pathTo(parent);
  return ok(children.value.map((region) => ({ region, above })));
}

/** The way down to a region's children; the nation is on nobody's way. */
export function pathTo({ region, above }: PlacedRegion): readonly Region[] {
  return levelOf(region.code) === 'nasional' ? [] : withoutRepeats([...above, region]);
}
