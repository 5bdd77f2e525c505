import type { Contest } from '../domain/contest.ts';
import { isRegionCode, levelOf, type RegionCode } from '../domain/region-code.ts';
import type { FoundTps } from '../domain/search-answer.ts';
import { getRegions } from './documents.ts';

/** Whether a desa has a TPS of this number, three digits: its own list in the source's tree decides. */
export async function findTpsOf(contest: Contest, place: RegionCode, number: string): Promise<FoundTps> {
  const code = `${place}${number}`;
  if (levelOf(place) !== 'desa' || !isRegionCode(code)) return { kind: 'unknown' };
  const list = await getRegions(contest, place);
  if (!list.ok || list.value.value.kind !== 'published') return { kind: 'unknown' };
  const listed = list.value.value.value;
  const region = listed.find((tps) => tps.code === code);
  return region === undefined ? { kind: 'absent', listed: listed.length } : { kind: 'exists', region };
}
