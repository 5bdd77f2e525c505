import { onItsOwn } from '../domain/check.ts';
import type { TpsDataRow } from '../domain/data-file.ts';
import { SEX_COLUMNS, SEX_ROWS, type SexRow } from '../domain/figure.ts';
import type { Provenance } from '../domain/provenance.ts';
import type { Administration } from '../domain/tps.ts';
import type { TpsState } from '../domain/tps-result.ts';
import { voteTable } from '../domain/vote-table.ts';
import { dataText } from '../text/data.ts';
import { ballotText, commonBallot, numberedName, placesOf } from './ballot.ts';
import { type Column, type ColumnName, countColumn, numbered, textColumn } from './column.ts';
import { type FilePlace, placeColumns, sourceColumns } from './place-columns.ts';
import { checkState, eventWord, tpsState } from './states.ts';

/** Columns of a file of TPS: every figure of the form, as the source read it. */
export function tpsColumns(rows: readonly TpsDataRow[], place: FilePlace): readonly Column<TpsDataRow>[] {
  const ballots = rows.map(({ result }) => result?.options ?? []);
  const labels = (commonBallot(ballots) ?? []).map(numberedName);
  const pages = Math.max(0, ...rows.map((row) => imagesOf(row).length));
  return [
    ...placeColumns<TpsDataRow>(),
    textColumn('state', tpsState),
    textColumn('check', (row) => {
      const state = published(row);
      return state === null ? null : checkState(state.verdict);
    }),
    textColumn('failing_rules', (row) => failingRules(row)?.join(' ') ?? null),
    ...numbered<TpsDataRow>(
      placesOf(ballots),
      (at) => countColumn('votes', (row) => votesAt(row)?.[at] ?? null),
      labels,
    ),
    countColumn('sum_of_votes', sumOfVotes),
    ...SEX_ROWS.flatMap(voterColumns),
    countColumn('valid_votes', (row) => administration(row)?.validVotes ?? null),
    countColumn('invalid_votes', (row) => administration(row)?.invalidVotes ?? null),
    countColumn('total_votes', (row) => administration(row)?.totalVotes ?? null),
    textColumn('event', (row) => {
      const state = published(row);
      return state === null ? null : eventWord(state.document.event);
    }),
    ...numbered<TpsDataRow>(pages, (at) => textColumn('image', (row) => imagesOf(row)[at] ?? null)),
    textColumn('ballot', ({ result }) => ballotText(result?.options ?? [])),
    ...sourceColumns<TpsDataRow>(place, provenanceOf),
  ];
}

/** What is known of a TPS whose document is there. */
export function published({ result }: TpsDataRow): Extract<TpsState, { kind: 'published' }> | null {
  return result?.state.kind === 'published' ? result.state : null;
}

export function provenanceOf(row: TpsDataRow): Provenance | null {
  return published(row)?.provenance ?? null;
}

export function administration(row: TpsDataRow): Administration | null {
  return published(row)?.document.administration ?? null;
}

/** Votes in ballot order, null for a box that was not read; null altogether where no votes are shown. */
export function votesAt(row: TpsDataRow): readonly (number | null)[] | null {
  const votes = published(row)?.document.votes;
  if (votes?.kind !== 'read' || row.result === null) return null;
  return row.result.options.map(({ id }) => votes.votes.find(({ option }) => option === id)?.votes ?? null);
}

/** Every vote together; unknown as soon as one is. */
export function sumOfVotes(row: TpsDataRow): number | null {
  const votes = published(row)?.document.votes;
  return votes?.kind === 'read' ? voteTable(row.result?.options ?? [], votes.votes).validVotes : null;
}

/** Every failing rule once; null where there is nothing to check. */
function failingRules(row: TpsDataRow): readonly string[] | null {
  const state = published(row);
  if (state === null) return null;
  const failing = onItsOwn(state.checks)
    .filter(({ outcome }) => outcome === 'fails')
    .map(({ rule }) => rule);
  return [...new Set(failing)].sort();
}

/** Address of each page of the form in its place; null for a page without a photo that may be shown. */
function imagesOf(row: TpsDataRow): readonly (string | null)[] {
  return (published(row)?.document.pages ?? []).map((page) => (page.kind === 'scanned' ? page.url : null));
}

const COLUMN_OF_ROW = {
  registeredDpt: 'registered_dpt',
  votedDpt: 'voted_dpt',
  votedTransferred: 'voted_transferred',
  votedByIdCard: 'voted_by_id_card',
  votedTotal: 'voted_total',
} as const satisfies Record<SexRow, ColumnName>;

function voterColumns(row: SexRow): readonly Column<TpsDataRow>[] {
  return SEX_COLUMNS.map((sex) => {
    const one = countColumn<TpsDataRow>(COLUMN_OF_ROW[row], (tps) => administration(tps)?.[row][sex] ?? null);
    return { ...one, id: `${one.id}_${sex}`, label: `${one.label} (${dataText()[sex]})` };
  });
}
