import type { ReadShare } from '#lib/domain/charts/read-share.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { formatCount } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';

/** In how many TPS, of how many, a share was read; a dash where in none. */
export function readTpsWords({ progress }: ResultRow, read: ReadShare | null): string {
  if (read === null) return '–';
  return progress.kind === 'fraction'
    ? chartsText().read.tpsOf(formatCount(read.tps), formatCount(progress.total))
    : formatCount(read.tps);
}
