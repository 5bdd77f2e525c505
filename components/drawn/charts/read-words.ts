import type { readOf } from '#lib/domain/charts/read-share.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';
import { stateText } from '#lib/text/state.ts';

type Read = ReturnType<typeof readOf>;

/** A share that was read, or why there is none. */
export function readShareWords(read: Read): string {
  if (read === null) return stateText().row.notRead;
  return read.share === null ? stateText().row.tooFewRead : formatShare(read.share);
}

/** In how many TPS, of how many, a share was read; a dash where in none. */
export function readTpsWords({ progress }: ResultRow, read: Read): string {
  if (read === null) return '–';
  return progress.kind === 'fraction'
    ? chartsText().read.tpsOf(formatCount(read.tps), formatCount(progress.total))
    : formatCount(read.tps);
}
