import { type Check, decide } from './check.ts';
import { type Figure, SEX_COLUMNS, sameFigure } from './figure.ts';
import { type DigitPlace, type LookAlike, lookAlikes } from './look-alike-digits.ts';
import { type ContestLimits, checkTps } from './tps-checks.ts';
import {
  type BesideDocument,
  NOTHING_BESIDE,
  publishedOperands,
  type TpsFigures,
  voters,
} from './tps-operands.ts';

/** A digit to look at on the form: were it another one, every rule that can be tested would hold. Never a correction. */
export interface DigitHint {
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

/** More would say "look everywhere". */
const MOST_HINTS = 3;

/**
 * Digits that may have been misread, likeliest first: changing that one digit makes every testable rule hold. None where
 * no rule fails, where no single digit explains all that fails, or where too many would.
 */
export function digitHints(
  document: TpsFigures,
  limits: ContestLimits,
  checks: readonly Check[],
  beside: BesideDocument = NOTHING_BESIDE,
): readonly DigitHint[] {
  const failing = checks.filter(({ outcome }) => outcome === 'fails');
  if (failing.length === 0) return [];
  const found = publishedOperands(document)
    // Only a figure that every failing rule is about can explain them all.
    .filter(({ figure }) => failing.every((check) => isAbout(check, figure)))
    .flatMap(({ figure, value }) =>
      value === null
        ? []
        : lookAlikes(value).flatMap((other) => {
            const changed = withFigure(document, figure, other.value);
            if (checkTps(changed, limits, beside).some(({ outcome }) => outcome === 'fails')) return [];
            const columns = failingColumns(changed) - failingColumns(document);
            return columns > 0 ? [] : [{ hint: hintOf(figure, value, other), columns, rank: other.rank }];
          }),
    );
  if (found.length > MOST_HINTS) return [];
  return found.sort((a, b) => a.columns - b.columns || a.rank - b.rank).map(({ hint }) => hint);
}

function hintOf(figure: Figure, value: number, { place, read, fits, value: fitting }: LookAlike): DigitHint {
  return { figure, value, place, read, fits, fitting };
}

function isAbout(check: Check, figure: Figure): boolean {
  return [...check.left, ...check.right].some((operand) => sameFigure(operand.figure, figure));
}

/**
 * How many of the columns of men and women do not add up over the lists. R03 speaks of both together; here the columns
 * tell which of two numbers that would mend R01 is the likelier.
 */
function failingColumns(document: TpsFigures): number {
  return SEX_COLUMNS.filter((column) => {
    const left = (['votedDpt', 'votedTransferred', 'votedByIdCard'] as const).map((row) =>
      voters(document, row, column),
    );
    const right = [voters(document, 'votedTotal', column)];
    const check = decide({ rule: 'R03', severity: 'inconsistent', relation: 'equals', left, right });
    return check.outcome === 'fails';
  }).length;
}

/** The document with one figure changed. */
function withFigure({ votes, administration }: TpsFigures, figure: Figure, value: number): TpsFigures {
  switch (figure.kind) {
    case 'votes':
      if (votes.kind !== 'read') return { votes, administration };
      return {
        administration,
        votes: {
          kind: 'read',
          votes: votes.votes.map((entry) =>
            entry.option === figure.option ? { ...entry, votes: value } : entry,
          ),
        },
      };
    case 'voters':
      if (administration === null) return { votes, administration };
      return {
        votes,
        administration: {
          ...administration,
          [figure.row]: { ...administration[figure.row], [figure.column]: value },
        },
      };
    case 'validVotes':
    case 'invalidVotes':
    case 'totalVotes':
      return { votes, administration: administration && { ...administration, [figure.kind]: value } };
    default:
      return { votes, administration };
  }
}
