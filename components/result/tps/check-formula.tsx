import type { Check } from '#lib/domain/check.ts';
import { checkFormula, type FigureNames } from '#lib/format/check-formula.ts';
import { checksText } from '#lib/text/checks.ts';

export type { FigureNames };

interface Props {
  readonly check: Check;
  readonly names: FigureNames;
}

/** A rule with this TPS's own operands, in figures that stand under each other. */
export function CheckFormula({ check, names }: Props) {
  return <span className="tabular-nums">{checkFormula(check, names, checksText())}</span>;
}
