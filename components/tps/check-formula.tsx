import { type Check, type Operand, sumOf } from '#lib/domain/check.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { checksText } from '#lib/text/id/checks.ts';

/** Words for a figure, as this contest's form has them. */
export type FigureNames = (figure: Figure) => string;

interface Props {
  readonly check: Check;
  readonly names: FigureNames;
}

/** A rule with this TPS's own operands: `71 (nomor 1) + 641 (nomor 2) + … = 1.223 ≠ 185 (suara sah)`. */
export function CheckFormula({ check, names }: Props) {
  const left = sumOf(check.left);
  const right = sumOf(check.right);
  // The sum itself is worth a number only where it is not the one it should be.
  const isSum = check.left.length > 1 && left !== null && check.outcome === 'fails';
  return (
    <span className="tabular-nums">
      {check.left.length === 0 ? checksText.noVotes : spelledOut(check.left, names)}
      {isSum && ` = ${formatCount(left)}`} {signOf(check)} {spelledOut(check.right, names)}
      {check.outcome === 'fails' &&
        left !== null &&
        right !== null &&
        ` (${checksText.difference(formatDifference(left - right))})`}
    </span>
  );
}

function spelledOut(operands: readonly Operand[], names: FigureNames): string {
  return operands
    .map(({ figure, value }) => `${value === null ? '?' : formatCount(value)} (${names(figure)})`)
    .join(' + ');
}

function signOf({ relation, outcome }: Check): string {
  if (outcome === 'fails') return checksText.not[relation];
  return relation === 'equals' ? '=' : '≤';
}
