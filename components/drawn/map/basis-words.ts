import type { MapStatistic } from '#lib/domain/map-view.ts';
import { progressShare } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import type { TpsDigest } from '#lib/domain/tps-digest.ts';
import { formatCount } from '#lib/format/number.ts';
import { mapText } from '#lib/text/map.ts';
import { rowProgressWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';

/** What a region's value rests on: how much of it is in, or for what the site reads itself, in how many TPS it was read. */
export function basisWords(row: ResultRow, { kind }: Pick<MapStatistic, 'kind'>): string {
  const basis = readBasis(kind);
  if (basis === null || !row.isContested) return rowProgressWords(row);
  return row.digest === null
    ? stateText().row.notRead
    : mapText().table.readTps(formatCount(basis(row.digest)));
}

/** The same as a number, to sort by: the share of TPS that are in, or how many were read. Null where not known. */
export function basisNumber(row: ResultRow, { kind }: Pick<MapStatistic, 'kind'>): number | null {
  if (!row.isContested) return null;
  const basis = readBasis(kind);
  if (basis === null) return progressShare(row.progress);
  return row.digest === null ? null : basis(row.digest);
}

/** TPS that a value from the site's own reading rests on; null for what the source publishes. */
export function readBasis(kind: MapStatistic['kind']): ((digest: TpsDigest) => number) | null {
  switch (kind) {
    case 'turnout':
      return (digest) => digest.turnout.tps;
    case 'invalidShare':
      return (digest) => digest.ballots.tps;
    case 'inconsistent':
      return (digest) => digest.checked;
    default:
      return null;
  }
}
