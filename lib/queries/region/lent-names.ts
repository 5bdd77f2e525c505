import type { Contest } from '#lib/domain/contest.ts';
import type { NameSource, Region } from '#lib/domain/region.ts';
import { levelOf, parentOf, type RegionCode } from '#lib/domain/region-code.ts';
import type { RegionResult, ResultRow } from '#lib/domain/region-result.ts';
import { settings } from '#lib/settings.ts';
import { currentPack } from './current-pack.ts';
import { nameInSearchFiles } from './search-file-names.ts';

/**
 * Regions that the source's lists do not name, named by what lies on the site's own disk: the search file, else the
 * boundary pack. Each says where its name is from. Nothing is asked of the source; what neither knows keeps its code.
 */
export async function withLentNames<R extends Region>(
  contest: Contest,
  regions: readonly R[],
): Promise<readonly R[]> {
  if (regions.every(({ name }) => name !== null)) return regions;
  const named: R[] = [];
  for (const region of regions) {
    const lent = region.name === null ? await lentName(contest, region.code) : null;
    named.push(lent === null ? region : { ...region, ...lent });
  }
  return named;
}

/** A page's rows with such names, and how many there are. */
export async function rowsWithNames(
  contest: Contest,
  rows: readonly ResultRow[],
): Promise<Pick<RegionResult, 'rows' | 'lentNames'>> {
  const named = await withLentNames(contest, rows);
  const from = named.flatMap(({ nameFrom }) => nameFrom ?? []);
  return from.length === 0
    ? { rows: named }
    : { rows: named, lentNames: { count: from.length, from: [...new Set(from)].sort() } };
}

/** TPS are numbered, and in neither. */
async function lentName(
  contest: Contest,
  code: RegionCode,
): Promise<{ readonly name: string; readonly nameFrom: NameSource } | null> {
  const parent = parentOf(code);
  if (levelOf(code) === 'tps' || parent === null) return null;
  const inSearch = await nameInSearchFiles(contest, code);
  if (inSearch !== null) return { name: inSearch, nameFrom: 'searchIndex' };
  const pack = await currentPack(settings().boundariesDir);
  const inPack = (await pack?.namesOf(parent))?.get(code);
  return inPack === undefined ? null : { name: inPack, nameFrom: 'boundaries' };
}
