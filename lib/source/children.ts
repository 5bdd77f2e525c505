import type { Contest } from '../domain/contest.ts';
import { lastKnown } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { ok, type Result } from '../domain/result.ts';
import type { SirekapError } from '../sirekap/error.ts';
import { getRegions } from './documents.ts';

/** A region's children by the source's tree, in the order of codes; none where no list is published. */
export async function childrenOf(
  contest: Contest,
  parent: RegionCode,
): Promise<Result<readonly Region[], SirekapError>> {
  const list = await getRegions(contest, parent);
  if (!list.ok) return list;
  const { value: published } = list.value;
  return ok([...(lastKnown(published) ?? [])].sort((a, b) => (a.code < b.code ? -1 : 1)));
}

/** The same where what cannot be had now is passed over. */
export async function knownChildrenOf(contest: Contest, parent: RegionCode): Promise<readonly Region[]> {
  const children = await childrenOf(contest, parent);
  return children.ok ? children.value : [];
}
