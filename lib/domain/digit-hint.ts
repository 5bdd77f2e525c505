import { type Check, decide, type Operand, onItsOwn } from './check.ts';
import { sameFigure } from './figure.ts';
import { largestFigureAt } from './largest-figure.ts';
import { failingColumns, type MisreadDigit, possibleMistakes, withDigits } from './misread-digit.ts';
import { repeatedConfusions } from './repeated-confusion.ts';
import { type ContestLimits, checkTps } from './tps-checks.ts';
import { publishedOperands, type TpsFigures } from './tps-operands.ts';

/**
 * Digits to look at on the form: were they other ones, every rule that can be tested would hold. Never a correction. One
 * digit, or several of one column that one and the same confusion explains.
 */
export interface DigitHint {
  readonly digits: readonly [MisreadDigit, ...MisreadDigit[]];
  /** One digit, and likelier than all else that would explain what fails: a reader may be sent there first. */
  readonly isClear: boolean;
}

/** More would say "look everywhere". */
const MOST_HINTS = 3;

interface Explanation {
  readonly digits: readonly [MisreadDigit, ...MisreadDigit[]];
  /** Columns of men and women that add up with it, less those that do without; the lower, the likelier. */
  readonly columns: number;
  readonly rank: number;
}

/**
 * Digits that may have been misread, likeliest first: changing one, or one confusion wherever it was made, makes every
 * testable rule hold. None where no rule fails, where no single digit explains all that fails, or where too many would.
 * A confusion that was made several times is told beside single digits, of which it may be the truth.
 */
export function digitHints(
  document: TpsFigures,
  limits: ContestLimits,
  checks: readonly Check[],
): readonly DigitHint[] {
  const failing = onItsOwn(checks).filter(({ outcome }) => outcome === 'fails');
  if (failing.length === 0) return [];
  const explained = (digits: Explanation['digits'], rank: number): readonly Explanation[] => {
    if (!failing.every((check) => mends(check, digits))) return [];
    const changed = withDigits(document, digits);
    if (checkTps(changed, limits).some(({ outcome }) => outcome === 'fails')) return [];
    const columns = failingColumns(changed) - failingColumns(document);
    return columns > 0 ? [] : [{ digits, columns, rank }];
  };

  const { value: most } = largestFigureAt(document.code);
  const mistakes = publishedOperands(document).flatMap(({ figure, value }) =>
    value === null ? [] : possibleMistakes(figure, value, most),
  );
  const single = mistakes.flatMap(({ digit, rank }) => explained([digit], rank));
  if (single.length === 0 || single.length > MOST_HINTS) return [];
  const repeated = repeatedConfusions(mistakes).flatMap(({ digits, rank }) => explained(digits, rank));
  const found = [...single, ...repeated].sort((a, b) => likelier(a, b) || a.rank - b.rank);
  const [best, ...others] = found;
  const isClear = best?.digits.length === 1 && others.every((other) => isClearlyLikelier(best, other));
  const shown = repeated.length > MOST_HINTS ? found.filter(({ digits }) => digits.length === 1) : found;
  return shown.map(({ digits }) => ({ digits, isClear: isClear && digits === best.digits }));
}

/** Below zero where `a` stands before `b`. */
function likelier(a: Explanation, b: Explanation): number {
  return a.columns - b.columns || a.rank + a.digits.length - (b.rank + b.digits.length);
}

/** One confusion is as likely as another of its rank, however often one hand has made it. */
function isClearlyLikelier(a: Explanation, b: Explanation): boolean {
  return a.columns < b.columns || (a.columns === b.columns && a.rank < b.rank);
}

/** True where a failing check would hold with digits read as they would fit. */
function mends(check: Check, digits: readonly MisreadDigit[]): boolean {
  const read = (operand: Operand): Operand => {
    const digit = digits.find(({ figure }) => sameFigure(figure, operand.figure));
    return digit === undefined ? operand : { ...operand, value: digit.fitting };
  };
  return decide({ ...check, left: check.left.map(read), right: check.right.map(read) }).outcome === 'holds';
}
