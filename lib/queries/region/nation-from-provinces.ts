import type { AggregateRow } from '#lib/domain/aggregate.ts';
import type { Slate } from '#lib/domain/candidate.ts';
import type { Contest } from '#lib/domain/contest.ts';
import { type Instant, millisOf } from '#lib/domain/instant.ts';
import { sumProgress, UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { NumbersElsewhere, ResultRow } from '#lib/domain/region-result.ts';
import { markOf } from '#lib/domain/vote-event.ts';
import { getAggregate } from '#lib/source/documents.ts';
import { inBulk } from '#lib/source/source-queue.ts';
import { slateOf } from './slate.ts';

/** A province in a table that is put together, with the document it comes from. */
export type ComposedRow = AggregateRow & Required<Pick<ResultRow, 'ownSource'>>;

/** A national table put together from the provinces' own documents. */
interface ComposedNation {
  readonly rows: readonly ComposedRow[];
  readonly numbers: NumbersElsewhere;
}

/**
 * For a source that publishes no national document: at most one question a province, kept like any other. Progress adds
 * up only when every province that votes has a document; votes of different ballots never do. Each row names its own
 * document, the sum how many there are, the oldest and the newest. Null when no province has one.
 */
export async function nationFromProvinces(
  contest: Contest,
  slates: readonly Slate[] | null,
  provinces: readonly Region[],
): Promise<ComposedNation | null> {
  const voting = provinces.filter((province) => slateOf(contest, slates, province.code).kind !== 'noContest');
  const rows = await inBulk('list', () =>
    Promise.all(voting.map((province) => rowOf(contest, province.code))),
  );
  const provenance = together(rows.flatMap(({ ownSource }) => ownSource ?? []));
  if (provenance === null) return null;
  const progress = sumProgress(rows.map((row) => row.progress));
  return { rows, numbers: { origin: 'provinces', tally: { kind: 'noTotals' }, progress, provenance } };
}

async function rowOf(contest: Contest, code: RegionCode): Promise<ComposedRow> {
  const nothing = { code, progress: UNKNOWN_PROGRESS, ownSource: null };
  const answer = await getAggregate(contest, code);
  if (!answer.ok) return { ...nothing, tally: { kind: 'unreachable' } };
  const document = answer.value.value;
  if (document.kind === 'notPublished') return { ...nothing, tally: { kind: 'notReported' } };
  const { tally, progress, event } = document.value;
  return { code, tally, progress, ...markOf(event), ownSource: document.provenance };
}

/** Where a sum over documents comes from. A document that does not say when it was written dates nothing. */
function together(all: readonly Provenance[]): Provenance | null {
  const [oldest] = [...all].sort((a, b) => millisOf(writtenAt(a)) - millisOf(writtenAt(b)));
  if (oldest === undefined) return null;
  const written = inOrder(all.flatMap(({ sourceTime }) => sourceTime ?? []));
  const fetched = inOrder(all.map(({ fetchedAt }) => fetchedAt));
  return {
    url: oldest.url,
    sourceTime: written[0] ?? null,
    fetchedAt: fetched[0] ?? oldest.fetchedAt,
    together: {
      documents: all.length,
      newestSourceTime: written.at(-1) ?? null,
      newestFetchedAt: fetched.at(-1) ?? oldest.fetchedAt,
    },
  };
}

function writtenAt({ sourceTime, fetchedAt }: Provenance): Instant {
  return sourceTime ?? fetchedAt;
}

function inOrder(instants: readonly Instant[]): readonly Instant[] {
  return [...instants].sort((a, b) => millisOf(a) - millisOf(b));
}
