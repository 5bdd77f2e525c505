import type { Contest } from '#lib/domain/contest.ts';
import { contestLabel } from '#lib/domain/contest-label.ts';
import { isRegionCode, parentOf } from '#lib/domain/region-code.ts';
import type { FoundPlace } from '#lib/domain/search-answer.ts';
import { findRegion } from '../region/find-region.ts';
import { shownRegion } from '../region/place-abroad.ts';

/**
 * A whole code that no index has: a TPS, or a region of a contest without a search file. The source's tree is walked,
 * as for the page of that address. A TPS that does not exist gives its desa.
 */
export async function findOutsideIndex(
  contests: readonly Contest[],
  code: string,
): Promise<readonly FoundPlace[]> {
  if (!isRegionCode(code)) return [];
  const places = await Promise.all(contests.map((contest) => findIn(contest, code)));
  const [first, ...others] = places.filter((place) => place !== null);
  if (first === undefined) return [];
  const same = others.filter(({ region }) => region.code === first.region.code);
  return [{ ...first, contests: [first, ...same].flatMap(({ contests: having }) => having) }];
}

async function findIn(contest: Contest, code: string): Promise<FoundPlace | null> {
  if (!isRegionCode(code)) return null;
  const found = await findRegion(contest, await shownRegion(contest, code));
  const contests = [contestLabel(contest)];
  if (found.ok && found.value.kind === 'found') {
    const { region, above } = found.value;
    return { region, above, contests, tps: null };
  }
  const desa = code.length === TPS_LENGTH ? parentOf(code) : null;
  const place = desa === null || !found.ok ? null : await findIn(contest, desa);
  return place === null ? null : { ...place, tps: { kind: 'absent', listed: 0 } };
}

const TPS_LENGTH = 13;
