import pMap from 'p-map';
import type { Contest } from '#lib/domain/contest.ts';
import { childRows, type DataRow, namesOnly } from '#lib/domain/data-file.ts';
import { earliest, type Instant } from '#lib/domain/instant.ts';
import type { Region } from '#lib/domain/region.ts';
import { REGION_LEVELS, type RegionLevel } from '#lib/domain/region-code.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { getTierResult } from '../region/region-result.ts';
import {
  MOST_DOCUMENTS,
  type PlacedRegion,
  pathTo,
  placedChildren,
  regionsOfTier,
  type TooManyDocuments,
} from './data-tree.ts';

/** What the page of one region may ask for: its numbers, its list, its D.Hasil. */
const DOCUMENTS_OF_PAGE = 3;
/** So at most six questions at a time, more than have their turn (`source-queue.ts`). */
const PAGES_AT_ONCE = 2;

/** Rows that were gathered from many pages. */
export interface Gathered<Row> {
  readonly rows: readonly Row[];
  /** Regions whose list could not be had: their rows are missing. */
  readonly unread: readonly Region[];
  readonly failingSince: Instant | null;
}

/** Every region of a tier below `from`, as the tables of the pages above them have it. */
export async function gatherRows(
  contest: Contest,
  from: PlacedRegion,
  level: RegionLevel,
): Promise<Result<Gathered<DataRow>, SirekapError | TooManyDocuments>> {
  const found = await regionsOfTier(contest, from, tierAbove(level));
  if (!found.ok) return found;
  const { regions: parents, unread } = found.value;
  const documents = parents.length * DOCUMENTS_OF_PAGE;
  if (documents > MOST_DOCUMENTS) return err({ kind: 'tooManyDocuments', documents });
  const failures: SirekapError[] = [];
  const since: Instant[] = [];
  const tables = await pMap(
    parents,
    async (parent) => {
      const page = await getTierResult(contest, parent.region.code);
      if (page.ok && page.value.failingSince !== null) since.push(page.value.failingSince);
      if (page.ok && page.value.state.kind !== 'noContest') return childRows(pathTo(parent), page.value);
      if (!page.ok) failures.push(page.error);
      const names = await placedChildren(contest, parent);
      return names.ok ? namesOnly(names.value, page.ok ? 'notContested' : 'unreachable') : null;
    },
    { concurrency: PAGES_AT_ONCE },
  );
  const [failure] = failures;
  if (failure !== undefined && failures.length === parents.length) return err(failure);
  const missing = parents.filter((_, at) => tables[at] === null).map(({ region }) => region);
  return ok({
    rows: tables.flatMap((table) => table ?? []),
    unread: [...unread, ...missing],
    failingSince: earliest(since),
  });
}

function tierAbove(level: RegionLevel): RegionLevel {
  return REGION_LEVELS[REGION_LEVELS.indexOf(level) - 1] ?? 'nasional';
}
