import type { Severity } from './check.ts';
import { isOverseas } from './overseas.ts';
import type { RegionCode } from './region-code.ts';

/** The largest number that may stand in one place of the form of a TPS (R15), and how much a larger one says. */
export interface LargestFigure {
  readonly kind: 'largestWritable' | 'largestOverseas';
  readonly value: number;
  readonly severity: Severity;
}

/** C.Hasil of a TPS at home has three boxes for a number. */
const AT_HOME: LargestFigure = { kind: 'largestWritable', value: 999, severity: 'inconsistent' };

/**
 * A post takes the ballots of thousands of voters: 2,614 valid votes at POS 007 in Hong Kong are right. How many boxes
 * the forms used abroad have was not seen, so that more than four digits are a reason to look, not a contradiction.
 */
const OVERSEAS: LargestFigure = { kind: 'largestOverseas', value: 9_999, severity: 'attention' };

export function largestFigureAt(tps: RegionCode): LargestFigure {
  return isOverseas(tps) ? OVERSEAS : AT_HOME;
}
