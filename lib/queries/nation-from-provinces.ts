import type { Aggregate, AggregateRow } from '../domain/aggregate.ts';
import type { Contest } from '../domain/contest.ts';
import { sumProgress, UNKNOWN_PROGRESS } from '../domain/progress.ts';
import type { Region } from '../domain/region.ts';
import { NATION, type RegionCode } from '../domain/region-code.ts';
import { getAggregate } from './documents.ts';

/**
 * The nation's table out of the provinces' own documents, for a source that publishes no national one. At most one
 * question a province, kept like any other. Null for any other region, or when no province has a document either.
 */
export async function nationFromProvinces(
  contest: Contest,
  region: RegionCode,
  provinces: readonly Region[],
): Promise<Aggregate | null> {
  if (region !== NATION) return null;
  const rows = await Promise.all(provinces.map((province) => rowOf(contest, province.code)));
  const known = rows.filter((row) => row !== null);
  if (known.length === 0) return null;
  return {
    region,
    tally: { kind: 'noTotals' },
    progress: sumProgress(known.map((row) => row.progress)),
    rows: known,
    event: { kind: 'regular' },
  };
}

async function rowOf(contest: Contest, province: RegionCode): Promise<AggregateRow | null> {
  const answer = await getAggregate(contest, province);
  if (!answer.ok) return { code: province, tally: { kind: 'notReported' }, progress: UNKNOWN_PROGRESS };
  if (answer.value.value.kind !== 'published') return null;
  const { tally, progress } = answer.value.value.value;
  return { code: province, tally, progress };
}
