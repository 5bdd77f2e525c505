import type { Contest } from '#lib/domain/contest.ts';
import type { TpsDataRow } from '#lib/domain/data-file.ts';
import { earliest } from '#lib/domain/instant.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { inParallel } from '#lib/source/in-parallel.ts';
import { getTpsResult } from '../tps/tps-result.ts';
import type { Gathered } from './data-rows.ts';
import {
  AT_ONCE,
  MOST_DOCUMENTS,
  type PlacedRegion,
  regionsOfTier,
  type TooManyDocuments,
} from './data-tree.ts';

/** Every TPS in a region, as its own page has it. One whose document cannot be had is a row without a result. */
export async function gatherTps(
  contest: Contest,
  from: PlacedRegion,
): Promise<Result<Gathered<TpsDataRow>, SirekapError | TooManyDocuments>> {
  const found = await regionsOfTier(contest, from, 'tps');
  if (!found.ok) return found;
  const { regions: tps, unread } = found.value;
  if (tps.length > MOST_DOCUMENTS) return err({ kind: 'tooManyDocuments', documents: tps.length });
  const results = new Map<RegionCode, TpsResult>();
  const failures: SirekapError[] = [];
  await inParallel(tps, AT_ONCE, async ({ region: { code } }) => {
    const result = await getTpsResult(contest, code);
    if (result.ok) results.set(code, result.value);
    else failures.push(result.error);
  });
  const [failure] = failures;
  if (failure !== undefined && results.size === 0) return err(failure);
  return ok({
    rows: tps.map((placed) => ({ ...placed, result: results.get(placed.region.code) ?? null })),
    unread,
    failingSince: earliest([...results.values()].flatMap(({ failingSince }) => failingSince ?? [])),
  });
}
