import pMap from 'p-map';
import type { Contest } from '#lib/domain/contest.ts';
import type { TpsDataRow } from '#lib/domain/data-file.ts';
import { earliest } from '#lib/domain/instant.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { BULK_AT_ONCE } from '#lib/source/source-queue.ts';
import { getTpsResult } from '../tps/tps-result.ts';
import type { Gathered } from './data-rows.ts';
import { MOST_DOCUMENTS, type PlacedRegion, regionsOfTier, type TooManyDocuments } from './data-tree.ts';

/** Every TPS in a region, as its own page has it. One whose document cannot be had is a row without a result. */
export async function gatherTps(
  contest: Contest,
  from: PlacedRegion,
): Promise<Result<Gathered<TpsDataRow>, SirekapError | TooManyDocuments>> {
  const found = await regionsOfTier(contest, from, 'tps');
  if (!found.ok) return found;
  const { regions: tps, unread } = found.value;
  if (tps.length > MOST_DOCUMENTS) return err({ kind: 'tooManyDocuments', documents: tps.length });
  const failures: SirekapError[] = [];
  const rows = await pMap(
    tps,
    async (placed) => {
      const result = await getTpsResult(contest, placed.region.code);
      if (!result.ok) failures.push(result.error);
      return { ...placed, result: result.ok ? result.value : null };
    },
    { concurrency: BULK_AT_ONCE },
  );
  const [failure] = failures;
  if (failure !== undefined && failures.length === rows.length) return err(failure);
  const failingSince = earliest(rows.flatMap(({ result }) => result?.failingSince ?? []));
  return ok({ rows, unread, failingSince });
}
