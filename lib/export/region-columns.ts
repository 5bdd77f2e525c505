import type { DataRow } from '../domain/data-file.ts';
import { statedTps } from '../domain/progress.ts';
import { invalidShareOf, turnoutOf } from '../domain/tps-digest.ts';
import { type VoteTable, voteTable } from '../domain/vote-table.ts';
import { ballotText, commonBallot, numberedName, placesOf } from './ballot.ts';
import { type Column, countColumn, numbered, percentColumn, textColumn } from './column.ts';
import { type FilePlace, placeColumns, sourceColumns } from './place-columns.ts';
import { regionCheck, regionEvent, regionState, tpsNote, tpsShare } from './states.ts';

/** Columns of a file of regions. Those of layer "Rekapitulasi" stand apart and say so in their names. */
export function regionColumns(rows: readonly DataRow[], place: FilePlace): readonly Column<DataRow>[] {
  const ballots = rows.map(({ options }) => options);
  const places = placesOf(ballots);
  const labels = (commonBallot(ballots) ?? []).map(numberedName);
  return [
    ...placeColumns<DataRow>(),
    textColumn('state', regionState),
    countColumn('tps_counted', ({ progress }) => statedTps(progress)?.counted ?? null),
    countColumn('tps_total', ({ progress }) => statedTps(progress)?.total ?? null),
    percentColumn('tps_share', tpsShare),
    textColumn('tps_note', tpsNote),
    ...numbered<DataRow>(
      places,
      (at) => countColumn('votes', (row) => lineAt(row, at, countOf)?.votes ?? null),
      labels,
    ),
    countColumn('valid_votes', (row) => countOf(row)?.validVotes ?? null),
    ...numbered<DataRow>(
      places,
      (at) => percentColumn('share', (row) => lineAt(row, at, countOf)?.share ?? null),
      labels,
    ),
    textColumn('check', regionCheck),
    ...readColumns(),
    ...numbered<DataRow>(
      places,
      (at) => countColumn('recap_votes', (row) => lineAt(row, at, recapOf)?.votes ?? null),
      labels,
    ),
    countColumn('recap_valid_votes', (row) => recapOf(row)?.validVotes ?? null),
    textColumn('event', regionEvent),
    textColumn('ballot', ({ options }) => ballotText(options)),
    ...sourceColumns<DataRow>(place, ({ provenance }) => provenance),
  ];
}

/** What the source tells per TPS only, added up by the site: each sum behind the number of TPS that it rests on. */
function readColumns(): readonly Column<DataRow>[] {
  return [
    countColumn('tps_read', ({ digest }) => digest?.read ?? null),
    countColumn('turnout_tps', ({ digest }) => digest?.turnout.tps ?? null),
    countColumn('voted', (row) => turnoutBasis(row)?.voted ?? null),
    countColumn('entitled', (row) => turnoutBasis(row)?.entitled ?? null),
    percentColumn('turnout', ({ digest }) => (digest === null ? null : turnoutOf(digest))),
    countColumn('ballots_tps', ({ digest }) => digest?.ballots.tps ?? null),
    countColumn('forms_valid', (row) => ballotsBasis(row)?.valid ?? null),
    countColumn('forms_invalid', (row) => ballotsBasis(row)?.invalid ?? null),
    percentColumn('invalid_share', ({ digest }) => (digest === null ? null : invalidShareOf(digest))),
    countColumn('tps_checked', ({ digest }) => digest?.checked ?? null),
    countColumn('tps_inconsistent', ({ digest }) =>
      digest === null || digest.checked === 0 ? null : digest.inconsistent,
    ),
  ];
}

/** A sum over no TPS is no zero. */
function turnoutBasis({ digest }: DataRow) {
  return digest === null || digest.turnout.tps === 0 ? null : digest.turnout;
}

function ballotsBasis({ digest }: DataRow) {
  return digest === null || digest.ballots.tps === 0 ? null : digest.ballots;
}

function countOf({ tally, options }: DataRow): VoteTable | null {
  return tally.kind === 'counted' ? voteTable(options, tally.votes) : null;
}

function recapOf({ recap, options }: DataRow): VoteTable | null {
  return recap === null ? null : voteTable(options, recap);
}

/** The line at a place of the row's own ballot; null where there is none. */
function lineAt(row: DataRow, place: number, tableOf: (row: DataRow) => VoteTable | null) {
  return row.options[place] === undefined ? null : (tableOf(row)?.lines[place] ?? null);
}
