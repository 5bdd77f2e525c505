import type { BallotOption } from './candidate.ts';
import type { Severity } from './check.ts';
import type { ContestLabel } from './contest-label.ts';
import type { Instant } from './instant.ts';
import { isOverseas } from './overseas.ts';
import type { Progress } from './progress.ts';
import type { Provenance } from './provenance.ts';
import type { Region } from './region.ts';
import { levelOf, type RegionCode, type RegionLevel } from './region-code.ts';
import { eventOf, numbersOf, type RecapState, type RegionResult, type ResultRow } from './region-result.ts';
import { resultCheck } from './row-check.ts';
import { votesState } from './row-state.ts';
import type { OptionVotes, Tally } from './tally.ts';
import type { TpsDigest } from './tps-digest.ts';
import type { TpsResult } from './tps-result.ts';
import type { MarkedEvent } from './vote-event.ts';

/** A region in a data file: what its own page, or its line in the table of the region above, says. */
export interface DataRow {
  readonly region: Region;
  /** From the province down to the parent. */
  readonly above: readonly Region[];
  /** Why there are no numbers, or that there are; a region without this contest is told apart from a silent one. */
  readonly tally: Tally | { readonly kind: 'notContested' } | { readonly kind: 'notListed' };
  readonly progress: Progress;
  /** How what its page shows cannot be (R15), its table included; absent where nothing fails, and of rows, which say it alone. */
  readonly doubt?: Severity;
  /** Absent for an ordinary vote; above the TPS, such a vote was held somewhere within. */
  readonly event?: MarkedEvent;
  /** Its ballot, in ballot order; empty where parts of it vote on different ones. */
  readonly options: readonly BallotOption[];
  /** What the site read in its TPS documents; null where it has read none. */
  readonly digest: TpsDigest | null;
  /** Layer "Rekapitulasi", kept apart: votes of its D.Hasil; null where none is published. */
  readonly recap: readonly OptionVotes[] | null;
  /** The document that `tally` and `progress` come from, or the several that they are put together from. */
  readonly provenance: Provenance | null;
}

/** A TPS in a data file: what its page says; `result` is null where its document could not be had. */
export interface TpsDataRow {
  readonly region: Region;
  readonly above: readonly Region[];
  readonly result: TpsResult | null;
}

/** A table to take away, with all that must never be left behind. */
export type DataFile = {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
  /** Tier of the rows. */
  readonly level: RegionLevel;
  /** The region itself, above the rows; null in a file of one TPS. */
  readonly total: DataRow | null;
  /** Its page: state, last good numbers, D.Hasil; null in a file of one TPS. */
  readonly result: RegionResult | null;
  /** Regions whose own list could not be had: what lies in them is missing from the rows. */
  readonly unread: readonly Region[];
  /** Since when the source could not be asked again; null while it answers. */
  readonly failingSince: Instant | null;
} & (
  | { readonly kind: 'regions'; readonly rows: readonly DataRow[] }
  | { readonly kind: 'tps'; readonly rows: readonly TpsDataRow[] }
);

/** The region of a page as a row. */
export function totalRow(region: Region, above: readonly Region[], result: RegionResult): DataRow {
  const numbers = numbersOf(result.state);
  const event = eventOf(result.state);
  const isContested = result.state.kind !== 'noContest';
  const doubt = resultCheck(result)?.severity;
  return {
    region,
    above,
    tally: isContested ? (numbers?.tally ?? { kind: 'notReported' }) : { kind: 'notContested' },
    progress: numbers?.progress ?? { kind: 'unknown' },
    ...(event && { event }),
    ...(doubt && { doubt }),
    options: result.options,
    digest: result.digest,
    recap: recapOf(result.recap)?.votes ?? null,
    provenance: numbers?.provenance ?? null,
  };
}

/** The table of a page as rows; `above` is the way down to them. */
export function childRows(above: readonly Region[], result: RegionResult): readonly DataRow[] {
  const { recap } = result;
  const document = recap.kind === 'asked' && recap.answer.kind === 'published' ? recap.answer.value : null;
  const official = new Map(document?.rows.map(({ code, votes }) => [code, votes]) ?? []);
  const provenance = numbersOf(result.state)?.provenance ?? null;
  return result.rows.map((row) => ({
    region: { code: row.code, name: row.name, ...(row.nameFrom && { nameFrom: row.nameFrom }) },
    above,
    tally: tallyOf(row),
    progress: row.progress,
    ...(row.event && { event: row.event }),
    options: row.ownOptions ?? result.options,
    digest: row.digest,
    recap: official.get(row.code) ?? null,
    provenance: sourceOf(row, provenance),
  }));
}

/** The document of a row that says something: its own, or that of the table. */
function sourceOf(row: ResultRow, ofTable: Provenance | null): Provenance | null {
  if (row.ownSource !== undefined) return row.ownSource;
  return row.tally.kind === 'counted' || row.progress.kind !== 'unknown' ? ofTable : null;
}

/** Regions of which only the names are known, with the reason why. */
export function namesOnly(
  regions: readonly Pick<DataRow, 'region' | 'above'>[],
  kind: 'notContested' | 'unreachable',
): readonly DataRow[] {
  const nothing = { tally: { kind }, progress: { kind: 'unknown' }, options: [], digest: null } as const;
  return regions.map(({ region, above }) => ({ region, above, ...nothing, recap: null, provenance: null }));
}

/** Votes of layer "Rekapitulasi" with the document they come from; null where there are none. */
export function recapOf(
  recap: RecapState,
): { readonly votes: readonly OptionVotes[] | null; readonly provenance: Provenance } | null {
  if (recap.kind === 'parentRow') return recap;
  if (recap.kind !== 'asked' || recap.answer.kind !== 'published') return null;
  return { votes: recap.answer.value.votes, provenance: recap.answer.provenance };
}

function tallyOf(row: ResultRow): DataRow['tally'] {
  const state = votesState(row);
  return state === 'notContested' || state === 'notListed' ? { kind: state } : row.tally;
}

/** Tiers below a region whose tables are small enough to be offered for any region of its tier. */
export function offeredLevels(code: RegionCode): readonly RegionLevel[] {
  // Places abroad hold nothing but TPS, POS and KSK; those of all places are too many for one file.
  if (isOverseas(code)) return levelOf(code) === 'provinsi' ? [] : levelOf(code) === 'tps' ? [] : ['tps'];
  switch (levelOf(code)) {
    case 'nasional':
      return ['kabkota'];
    case 'provinsi':
      return ['kecamatan'];
    case 'kabkota':
      return ['desa'];
    case 'kecamatan':
    case 'desa':
      return ['tps'];
    case 'tps':
      return [];
  }
}
