import type { Contest } from '#lib/domain/contest.ts';
import { lastKnown } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import { getRegions } from '#lib/source/documents.ts';

/** The TPS before and after one in its desa, by the source's list; null at its ends. */
export interface Neighbours {
  readonly before: Region | null;
  readonly after: Region | null;
}

/** They are in the list by which the TPS itself was found, so this costs the source nothing. Never fails: without a list there are none. */
export async function neighboursOf(contest: Contest, code: RegionCode): Promise<Neighbours> {
  const desa = parentOf(code);
  if (desa === null) return { before: null, after: null };
  const list = await getRegions(contest, desa);
  const all = [...((list.ok ? lastKnown(list.value.value) : null) ?? [])].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const at = all.findIndex((region) => region.code === code);
  if (at === -1) return { before: null, after: null };
  return { before: all[at - 1] ?? null, after: all[at + 1] ?? null };
}
