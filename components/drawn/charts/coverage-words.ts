import type { ReadCoverage } from '#lib/domain/charts/read-share.ts';
import { LEAST_COVERAGE } from '#lib/domain/coverage.ts';
import { formatCount, formatShortShare } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';
import type { ChartContext } from './chart-context.ts';

/** On how many children and TPS a chart of read shares rests. */
export function coverageWords({ known, children, tps, allTps }: ReadCoverage, unit: string): string {
  const text = chartsText().read;
  const [from, all, read] = [formatCount(known), formatCount(children), formatCount(tps)];
  return allTps === null
    ? text.coverage(from, all, unit, read)
    : text.coverageOf(from, all, unit, read, formatCount(allTps));
}

/** Why a chart of read shares has nothing to draw: nothing was read, or of no child enough. */
export function whyNotRead({ tps }: ReadCoverage, context: ChartContext): string {
  return tps === 0 ? context.notRead : chartsText().read.tooFew(formatShortShare(LEAST_COVERAGE));
}
