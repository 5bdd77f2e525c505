import { decide } from './check.ts';
import { type Figure, SEX_COLUMNS, sameFigure } from './figure.ts';
import { type DigitPlace, lookAlikes } from './look-alike-digits.ts';
import { type TpsFigures, voters } from './tps-operands.ts';

/** A digit on the form that may have been misread. */
export interface MisreadDigit {
  readonly figure: Figure;
  /** The whole number as the source has it. */
  readonly value: number;
  readonly place: DigitPlace;
  /** The digit that the source has; null where it has none in this box. */
  readonly read: number | null;
  /** The digit that would fit; null for a box that was crossed out. */
  readonly fits: number | null;
  /** The whole number that would fit. */
  readonly fitting: number;
}

/** A digit that may have been misread, and how usual such a mistake is, from 0, the most usual. */
export interface PossibleMistake {
  readonly digit: MisreadDigit;
  readonly rank: number;
}

/** Every digit of a figure that may have been misread; `most` is the largest number that may stand there. */
export function possibleMistakes(figure: Figure, value: number, most: number): readonly PossibleMistake[] {
  return lookAlikes(value, most).map(({ place, read, fits, value: fitting, rank }) => ({
    digit: { figure, value, place, read, fits, fitting },
    rank,
  }));
}

/** The document with digits read as they would fit; at most one digit a figure. */
export function withDigits(document: TpsFigures, digits: readonly MisreadDigit[]): TpsFigures {
  return digits.reduce(withDigit, document);
}

function withDigit(document: TpsFigures, { figure, fitting }: MisreadDigit): TpsFigures {
  const { votes, administration } = document;
  switch (figure.kind) {
    case 'votes': {
      if (votes.kind !== 'read') return document;
      const own = votes.votes.map((entry) =>
        entry.option === figure.option ? { ...entry, votes: fitting } : entry,
      );
      return { ...document, votes: { kind: 'read', votes: own } };
    }
    case 'voters': {
      if (administration === null) return document;
      const row = { ...administration[figure.row], [figure.column]: fitting };
      return { ...document, administration: { ...administration, [figure.row]: row } };
    }
    case 'validVotes':
    case 'invalidVotes':
    case 'totalVotes':
      if (administration === null) return document;
      return { ...document, administration: { ...administration, [figure.kind]: fitting } };
    default:
      return document;
  }
}

/**
 * How many of the columns of men and women do not add up over the lists. R03 speaks of both together; here the columns
 * tell which of two numbers that would mend R01 is the likelier.
 */
export function failingColumns(document: TpsFigures): number {
  return SEX_COLUMNS.filter((column) => {
    const left = (['votedDpt', 'votedTransferred', 'votedByIdCard'] as const).map((row) =>
      voters(document, row, column),
    );
    const right = [voters(document, 'votedTotal', column)];
    const check = decide({ rule: 'R03', severity: 'inconsistent', relation: 'equals', left, right });
    return check.outcome === 'fails';
  }).length;
}

/** True for figures that one hand wrote under one another: votes, sums of votes, voters of one sex. */
export function isSameColumn(a: Figure, b: Figure): boolean {
  if (sameFigure(a, b)) return false;
  if (a.kind === 'voters') return b.kind === 'voters' && a.column === b.column;
  return (a.kind === 'votes') === (b.kind === 'votes') && b.kind !== 'voters';
}
