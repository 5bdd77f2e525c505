import { type Check, type Operand, sumOf } from '../domain/check.ts';
import type { Figure } from '../domain/figure.ts';
import { formatCount, formatDifference } from './number.ts';

/** Words for a figure, as this contest's form has them. */
export type FigureNames = (figure: Figure) => string;

interface FormulaWords {
  readonly not: Readonly<Record<Check['relation'], string>>;
  readonly difference: (value: string) => string;
  readonly noVotes: string;
}

/** A rule with this TPS's own operands: `71 (nomor 1) + 641 (nomor 2) + … = 1.223 tidak sama dengan 185 (suara sah)`. */
export function checkFormula(check: Check, names: FigureNames, words: FormulaWords): string {
  const left = sumOf(check.left);
  const right = sumOf(check.right);
  const fails = check.outcome === 'fails';
  // The sum itself is worth a number only where it is not the one it should be.
  const sum = check.left.length > 1 && left !== null && fails ? ` = ${formatCount(left)}` : '';
  const sign = fails ? words.not[check.relation] : check.relation === 'equals' ? '=' : '≤';
  const difference =
    fails && left !== null && right !== null ? ` (${words.difference(formatDifference(left - right))})` : '';
  const start = check.left.length === 0 ? words.noVotes : spelledOut(check.left, names);
  return `${start}${sum} ${sign} ${spelledOut(check.right, names)}${difference}`;
}

function spelledOut(operands: readonly Operand[], names: FigureNames): string {
  return operands
    .map(({ figure, value }) => `${value === null ? '?' : formatCount(value)} (${names(figure)})`)
    .join(' + ');
}
