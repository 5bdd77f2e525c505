import type { Check, RuleId } from './check.ts';
import { type FormModel, votesPage } from './form-layout.ts';
import { photoToOpen } from './photo-to-open.ts';
import type { RegionCode } from './region-code.ts';
import type { TpsDocument } from './tps.ts';
import type { Verdict } from './verdict.ts';
import { type MarkedEvent, markOf } from './vote-event.ts';

/** One TPS in a list for checking: what its document says, in one line. */
export interface TpsListRow {
  readonly code: RegionCode;
  readonly name: string | null;
  /** Absent for an ordinary vote. */
  readonly event?: MarkedEvent;
  readonly verdict: Verdict['kind'];
  /** Every failing rule once. */
  readonly failing: readonly RuleId[];
  /** Votes in the order of the list's options; null is a box that was not read, the whole null when votes are hidden. */
  readonly votes: readonly (number | null)[] | null;
  readonly validVotes: number | null;
  readonly invalidVotes: number | null;
  readonly totalVotes: number | null;
  readonly votedTotal: number | null;
  readonly registeredDpt: number | null;
  /** How many pages have a photo that may be shown. */
  readonly photos: number;
  /** The one to look at first; null where there is none. */
  readonly photo: ListedPhoto | null;
}

/** A photo of the page with the votes, or of another page where that one has none. */
export interface ListedPhoto {
  readonly url: string;
  readonly page: number;
  readonly hasVotes: boolean;
}

/** The line of a judged document; `options` are those of the list, by id, in ballot order. */
export function tpsListRow(
  document: TpsDocument,
  name: string | null,
  checks: readonly Check[],
  verdict: Verdict,
  options: readonly string[],
  model: FormModel | null,
): TpsListRow {
  const admin = document.administration;
  const { votes } = document;
  const photo = photoToOpen(document.pages, model);
  const failing = checks.filter(({ outcome }) => outcome === 'fails').map(({ rule }) => rule);
  return {
    code: document.code,
    name,
    ...markOf(document.event),
    verdict: verdict.kind,
    failing: [...new Set(failing)].sort(),
    votes:
      votes.kind === 'read'
        ? options.map((id) => votes.votes.find(({ option }) => option === id)?.votes ?? null)
        : null,
    validVotes: admin?.validVotes ?? null,
    invalidVotes: admin?.invalidVotes ?? null,
    totalVotes: admin?.totalVotes ?? null,
    votedTotal: admin?.votedTotal.total ?? null,
    registeredDpt: admin?.registeredDpt.total ?? null,
    photos: document.pages.filter((page) => page.kind === 'scanned').length,
    photo: photo && { url: photo.url, page: photo.page, hasVotes: photo.page === votesPage(model) },
  };
}

/** What a reader wants to see of a list; null for everything. */
export interface TpsFilter {
  readonly verdict: Verdict['kind'] | null;
  readonly rule: RuleId | null;
}

/** True for a row that a filter lets through. */
export function passesFilter({ verdict, failing }: TpsListRow, filter: TpsFilter): boolean {
  return (
    (filter.verdict === null || verdict === filter.verdict) &&
    (filter.rule === null || failing.includes(filter.rule))
  );
}

/** States that a list holds, with how many rows each has, in the order in which they ask to be looked at. */
export function verdictCounts(
  rows: readonly TpsListRow[],
): readonly { readonly verdict: Verdict['kind']; readonly count: number }[] {
  return BY_URGENCY.map((verdict) => ({
    verdict,
    count: rows.filter((row) => row.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}

const BY_URGENCY = [
  'inconsistent',
  'attention',
  'withheld',
  'scanNotRead',
  'partlyRead',
  'noData',
  'passes',
] as const satisfies readonly Verdict['kind'][];

/** How much a state asks to be looked at: 0 for the most. */
export function urgencyOf(verdict: Verdict['kind']): number {
  return BY_URGENCY.indexOf(verdict);
}

/** Rules that fail somewhere in a list, in their order. */
export function failingRules(rows: readonly TpsListRow[]): readonly RuleId[] {
  return [...new Set(rows.flatMap(({ failing }) => failing))].sort();
}
