import type { Operand } from './check.ts';
import {
  type PaperRow,
  SEX_COLUMNS,
  SEX_ROWS,
  type SexColumn,
  type SexRow,
  type SharedRow,
} from './figure.ts';
import type { Administration, TpsDocument } from './tps.ts';

/** The part of a TPS's document that rules are held against. */
export type TpsFigures = Pick<TpsDocument, 'code' | 'votes' | 'administration'>;

/** What is known of a TPS besides its document. The API publishes none of it but the other contest's document. */
export interface BesideDocument {
  /** Rows of the paper that the document leaves out. */
  readonly paper: Readonly<Partial<Record<PaperRow | 'ballotsReceived', number>>>;
  /** Voters on the list of this TPS as it was decreed (R16). */
  readonly dptReference: number | null;
  /** The same TPS in another contest of the same day (R17); null where there is none, or none at hand. */
  readonly otherContest: { readonly name: string; readonly administration: Administration | null } | null;
}

export const NOTHING_BESIDE: BesideDocument = { paper: {}, dptReference: null, otherContest: null };

export function voters({ administration }: TpsFigures, row: SexRow, column: SexColumn): Operand {
  return { figure: { kind: 'voters', row, column }, value: administration?.[row][column] ?? null };
}

export function ballots(
  { administration }: TpsFigures,
  kind: 'validVotes' | 'invalidVotes' | 'totalVotes',
): Operand {
  return { figure: { kind }, value: administration?.[kind] ?? null };
}

/** Votes of every option; none where the source gives none. */
export function voteOperands({ votes }: TpsFigures): readonly Operand[] {
  if (votes.kind !== 'read') return [];
  return votes.votes.map((entry) => ({
    figure: { kind: 'votes', option: entry.option },
    value: entry.votes,
  }));
}

/** Every figure that the API publishes of a TPS, in the order of the form. */
export function publishedOperands(document: TpsFigures): readonly Operand[] {
  return [
    ...SEX_ROWS.flatMap((row) => SEX_COLUMNS.map((column) => voters(document, row, column))),
    ...voteOperands(document),
    ...(['validVotes', 'invalidVotes', 'totalVotes'] as const).map((kind) => ballots(document, kind)),
  ];
}

export function onPaper({ paper }: BesideDocument, row: PaperRow): Operand {
  return { figure: { kind: 'paper', row }, value: paper[row] ?? null };
}

export function ballotsReceived({ paper }: BesideDocument): Operand {
  return { figure: { kind: 'ballotsReceived' }, value: paper.ballotsReceived ?? null };
}

/** A row that the form of another contest must share; without a name where no other form is at hand. */
export function inOtherContest(other: BesideDocument['otherContest'], row: SharedRow): Operand {
  return {
    figure: { kind: 'otherContest', contest: other?.name ?? '', row },
    value: other?.administration?.[row].total ?? null,
  };
}
