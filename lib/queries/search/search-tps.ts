import type { Contest } from '#lib/domain/contest.ts';
import { levelOf, type RegionCode, tpsNumberOf } from '#lib/domain/region-code.ts';
import type { FoundTps } from '#lib/domain/search-answer.ts';
import { getRegions } from '#lib/source/documents.ts';
import { onlyDesaOf } from '../region/place-abroad.ts';

/** Whether a desa has a TPS of this number, three digits: its own list in the source's tree decides. */
export async function findTpsOf(contest: Contest, place: RegionCode, number: string): Promise<FoundTps> {
  const abroad = await onlyDesaOf(contest, place);
  const desa = abroad ?? place;
  if (levelOf(desa) !== 'desa') return { kind: 'unknown' };
  const list = await getRegions(contest, desa);
  if (!list.ok || list.value.value.kind !== 'published') return { kind: 'unknown' };
  const listed = list.value.value.value;
  // Abroad the number is in the name: the code of `TPS 001` may end in 002, after those of POS and KSK.
  const region = listed.find(({ code, name }) =>
    abroad === null ? tpsNumberOf(code) === number : name?.toUpperCase() === `TPS ${number}`,
  );
  return region === undefined ? { kind: 'absent', listed: listed.length } : { kind: 'exists', region };
}
