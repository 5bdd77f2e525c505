import type { Contest } from '../domain/contest.ts';
import type { TpsDataRow } from '../domain/data-file.ts';
import { earliest } from '../domain/instant.ts';
import type { RegionCode } from '../domain/region-code.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { TpsResult } from '../domain/tps-result.ts';
import type { RecapError } from '../recap/error.ts';
import type { Gathered } from './data-rows.ts';
import {
  AT_ONCE,
  MOST_DOCUMENTS,
  type PlacedRegion,
  regionsOfTier,
  type TooManyDocuments,
} from './data-tree.ts';
import { inParallel } from './in-parallel.ts';
import { getTpsResult } from './tps-result.ts';

/** Every TPS in a region, as its own page has it. One whose document cannot be had is a row without a result. */
export async function gatherTps(
  contest: Contest,
  from: PlacedRegion,
): Promise<Result<Gathered<TpsDataRow>, RecapError | TooManyDocuments>> {
  const found = await regionsOfTier(contest, from, 'tps');
  if (!found.ok) return found;
  const { regions: tps, unread } = found.value;
  if (tps.length > MOST_DOCUMENTS) return err({ kind: 'tooManyDocuments', documents: tps.length });
  const results = new Map<RegionCode, TpsResult>();
  const failures: RecapError[] = [];
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
