import type { Contest } from '#lib/domain/contest.ts';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { Region } from '#lib/domain/region.ts';
import { NATION } from '#lib/domain/region-code.ts';
import type { FoundPlace } from '#lib/domain/search-answer.ts';
import { positionsAbove } from '#lib/search/find-codes.ts';
import type { PlaceIndex } from '#lib/search/place-index.ts';

/** A place of the index as readers see it, with those of the contests that have it; null where none has. */
export function placeAt(
  index: PlaceIndex,
  position: number,
  contests: readonly Contest[],
): FoundPlace | null {
  const trees = index.trees[position] ?? 0;
  const having = contests.filter(({ slug }) => {
    const at = index.treeNames.indexOf(slug);
    return at >= 0 && (trees & (1 << at)) !== 0;
  });
  if (having.length === 0) return null;
  return {
    region: regionAtPosition(index, position),
    above: positionsAbove(index, position).map((above) => regionAtPosition(index, above)),
    contests: having.map(contestLabel),
    tps: null,
  };
}

export function regionAtPosition(index: PlaceIndex, position: number): Region {
  return {
    code: index.codes[position] ?? NATION,
    name: index.names[index.nameOf[position] ?? -1] ?? null,
  };
}
