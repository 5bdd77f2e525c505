import type { AggregateRow } from '../domain/aggregate.ts';
import type { Slate } from '../domain/candidate.ts';
import type { Contest } from '../domain/contest.ts';
import { type Instant, millisOf } from '../domain/instant.ts';
import { sumProgress, UNKNOWN_PROGRESS } from '../domain/progress.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { Region } from '../domain/region.ts';
import type { RegionCode } from '../domain/region-code.ts';
import type { NumbersElsewhere } from '../domain/region-result.ts';
import { markOf } from '../domain/vote-event.ts';
import { getAggregate } from './documents.ts';
import { slateOf } from './slate.ts';
import { inBulk } from './source-queue.ts';

/** A national table put together from the provinces' own documents. */
interface ComposedNation {
  readonly rows: readonly AggregateRow[];
  readonly numbers: NumbersElsewhere;
}

/**
 * For a source that publishes no national document: at most one question a province, kept like any other. Progress adds
 * up only when every province that votes has a document; votes of different ballots never do. The time is the oldest of
 * the documents. Null when no province has one.
 */
export async function nationFromProvinces(
  contest: Contest,
  slates: readonly Slate[] | null,
  provinces: readonly Region[],
): Promise<ComposedNation | null> {
  const voting = provinces.filter((province) => slateOf(contest, slates, province.code).kind !== 'noContest');
  const parts = await inBulk('list', () =>
    Promise.all(voting.map((province) => partOf(contest, province.code))),
  );
  const provenance = oldest(parts.flatMap((part) => part.provenance ?? []));
  if (provenance === null) return null;
  const rows = parts.map((part) => part.row);
  const progress = sumProgress(rows.map((row) => row.progress));
  return { rows, numbers: { origin: 'provinces', tally: { kind: 'noTotals' }, progress, provenance } };
}

interface Part {
  readonly row: AggregateRow;
  readonly provenance: Provenance | null;
}

async function partOf(contest: Contest, code: RegionCode): Promise<Part> {
  const answer = await getAggregate(contest, code);
  if (!answer.ok)
    return { row: { code, tally: { kind: 'unreachable' }, progress: UNKNOWN_PROGRESS }, provenance: null };
  const document = answer.value.value;
  if (document.kind === 'notPublished') {
    return { row: { code, tally: { kind: 'notReported' }, progress: UNKNOWN_PROGRESS }, provenance: null };
  }
  const { tally, progress, event } = document.value;
  return { row: { code, tally, progress, ...markOf(event) }, provenance: document.provenance };
}

function oldest(all: readonly Provenance[]): Provenance | null {
  const writtenAt = ({ sourceTime, fetchedAt }: Provenance): Instant => sourceTime ?? fetchedAt;
  return [...all].sort((a, b) => millisOf(writtenAt(a)) - millisOf(writtenAt(b)))[0] ?? null;
}
