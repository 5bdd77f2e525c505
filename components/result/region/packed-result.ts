import type { BallotOption, CandidateId } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { RegionResult, ResultRow } from '#lib/domain/region-result.ts';
import { type PackedRecap, packRecap, unpackRecap } from './packed-recap.ts';
import { votesInOrder, withOptions } from './packed-votes.ts';

/** A pair of a child's own ballot: its key and its number. Whose it is stands on the child's page. */
type PackedPair = readonly [id: CandidateId, ballotNumber: number | null];

/** A child as most are: it votes, its votes are counted, in the order of its ballot, or nothing of them is reported. */
type PackedRow = readonly [
  code: RegionCode,
  name: string | null,
  /** TPS counted and in all, or hundredths of a percent, or unknown. */
  progress: readonly [counted: number, total: number] | number | null,
  votes: readonly (number | null)[] | null,
  /** The child's own ballot, where it has one. */
  ballot: readonly PackedPair[] | null,
];

/**
 * A region's result as a page carries it beside its markup, for the browser to go on from (docs/adr/0020): values without
 * the names of their fields, which would be said of every child. Rows that are not as most are stay as they are. What was
 * read in the children's TPS documents is left out, which document each is from, and the names on ballots of their own: no
 * part of the page shows it.
 */
export interface PackedResult extends Omit<RegionResult, 'rows' | 'recap'> {
  readonly rows: readonly (PackedRow | ResultRow)[];
  readonly recap: PackedRecap;
}

/** For the way from the server to the browser. */
export function packResult(result: RegionResult): PackedResult {
  const { rows, options, isGathered } = result;
  return {
    ...result,
    // The page offers the maps of what is read, whether it is still being read or was once.
    isGathered: isGathered || rows.some(({ digest }) => digest !== null),
    rows: rows.map((row) => packRow(row, options) ?? shownOf(row)),
    recap: packRecap(result.recap, options),
  };
}

/** The result again, without its rows' digests. */
export function unpackResult({ rows, recap, ...rest }: PackedResult): RegionResult {
  return {
    ...rest,
    rows: rows.map((row) => ('code' in row ? row : unpackRow(row, rest.options))),
    recap: unpackRecap(recap, rest.options),
  };
}

function shownOf({ ownSource: _, nameFrom: __, ...row }: ResultRow): ResultRow {
  return { ...row, digest: null };
}

function packRow(row: ResultRow, options: readonly BallotOption[]): PackedRow | null {
  const { code, name, tally, progress, event, isContested, ownOptions } = row;
  if (!isContested || event !== undefined || progress.kind === 'contradictory') return null;
  const ballot = ownOptions === null ? null : packBallot(ownOptions);
  if (ballot === null && ownOptions !== null) return null;
  if (tally.kind === 'notReported' && row.isListed) return [code, name, packProgress(progress), null, ballot];
  const votes = tally.kind === 'counted' ? votesInOrder(tally.votes, ownOptions ?? options) : null;
  return votes === null ? null : [code, name, packProgress(progress), votes, ballot];
}

function unpackRow(
  [code, name, progress, votes, ballot]: PackedRow,
  options: readonly BallotOption[],
): ResultRow {
  const ownOptions = ballot === null ? null : ballot.map(unpackPair);
  const order = ownOptions ?? options;
  return {
    code,
    name,
    tally: votes === null ? { kind: 'notReported' } : { kind: 'counted', votes: withOptions(votes, order) },
    progress: unpackProgress(progress),
    digest: null,
    isListed: true,
    isContested: true,
    ownOptions,
  };
}

/** Null for a ballot that holds more than pairs. */
function packBallot(options: readonly BallotOption[]): readonly PackedPair[] | null {
  const pairs = options.flatMap((option): PackedPair[] =>
    option.kind === 'pair' && option.ballotNumber !== null ? [[option.id, option.ballotNumber]] : [],
  );
  return pairs.length === options.length ? pairs : null;
}

function unpackPair([id, ballotNumber]: PackedPair): BallotOption {
  return { kind: 'pair', id, ballotNumber, headName: '', deputyName: null };
}

function packProgress(progress: Progress): PackedRow[2] {
  switch (progress.kind) {
    case 'fraction':
      return [progress.counted, progress.total];
    case 'percentOnly':
      return progress.hundredths;
    case 'contradictory':
    case 'unknown':
      return null;
  }
}

function unpackProgress(progress: PackedRow[2]): Progress {
  if (progress === null) return { kind: 'unknown' };
  if (typeof progress === 'number') return { kind: 'percentOnly', hundredths: progress };
  return { kind: 'fraction', counted: progress[0], total: progress[1] };
}
