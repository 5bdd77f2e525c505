import type { ReadCoverage } from '#lib/domain/charts/read-share.ts';
import { formatCount } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';

/** On how many children and TPS a chart of read shares rests. */
export function coverageWords({ known, children, tps, allTps }: ReadCoverage, unit: string): string {
  const text = chartsText().read;
  const [from, all, read] = [formatCount(known), formatCount(children), formatCount(tps)];
  return allTps === null
    ? text.coverage(from, all, unit, read)
    : text.coverageOf(from, all, unit, read, formatCount(allTps));
}
