import {
  type Contradiction,
  contradictionIn,
  hasProgress,
  isAboutAll,
  type Progress,
  progressShare,
  statedTps,
} from '../domain/progress.ts';
import type { ResultRow } from '../domain/region-result.ts';
import { progressState } from '../domain/row-state.ts';
import { formatCount, formatShare } from '../format/number.ts';
import { stateText } from './state.ts';

/**
 * `14.825 dari 14.835 TPS (99,93%)`; what is unknown says so, and so does what the source states against itself. One
 * wording for pages, files, feeds, cards and pictures.
 */
export function progressWords(progress: Progress): string {
  const contradiction = contradictionIn(progress);
  if (contradiction !== null) return contradictionWords(contradiction, progress);
  switch (progress.kind) {
    case 'fraction': {
      // In words: a bare 0 beside vote figures reads like a result.
      if (progress.counted === 0) return stateText().noneIn(formatCount(progress.total));
      const words = tpsWords(progress);
      const share = progressShare(progress);
      return share === null ? words : `${words} (${formatShare(share)})`;
    }
    case 'percentOnly':
      return isRounded(progress)
        ? stateText().roundedIn(roundedWords(progress))
        : stateText().percentIn(formatShare(progress.hundredths));
    case 'contradictory':
    case 'unknown':
      return stateText().progressUnknown;
  }
}

/** The same of a child, by the words of its state: one that nothing says of differs from one without this contest. */
export function rowProgressWords(
  row: Pick<ResultRow, 'isContested' | 'isListed' | 'tally' | 'progress'>,
): string {
  const { progress } = row;
  const state = progressState(row);
  if (state === 'known' || state === 'contradictory') return progressWords(progress);
  if (state !== 'none') return stateText().row[state];
  return (statedTps(progress)?.total ?? 0) > 0 ? progressWords(progress) : stateText().row.notReported;
}

/** The share alone: `99,93%`; about where it is rounded to all or nothing; null where nothing is in or nobody knows. */
export function progressShareWords(progress: Progress): string | null {
  if (isRounded(progress)) return roundedWords(progress);
  const share = hasProgress(progress) ? progressShare(progress) : null;
  return share === null ? null : formatShare(share);
}

/** `500 / 10`: the two numbers as the source states them, for narrow cells; null where it states none. */
export function progressPair(progress: Progress): string | null {
  const tps = statedTps(progress);
  return tps === null ? null : `${formatCount(tps.counted)} / ${formatCount(tps.total)}`;
}

function isRounded(progress: Progress): boolean {
  return isAboutAll(progress) || (progress.kind === 'percentOnly' && progress.hundredths === 0);
}

function roundedWords(progress: Progress): string {
  return stateText().about(isAboutAll(progress) ? '100%' : '0%');
}

function tpsWords({ counted, total }: { readonly counted: number; readonly total: number }): string {
  return stateText().tpsIn(formatCount(counted), formatCount(total));
}

function contradictionWords(why: Contradiction, progress: Progress): string {
  const text = stateText().contradiction;
  const tps = statedTps(progress);
  if (why === 'percentOutOfRange') return text.percentOutOfRange;
  if (tps === null) return why === 'votesWithoutTps' ? text.votesWithZeroPercent : text.inParts;
  const [counted, total] = [formatCount(tps.counted), formatCount(tps.total)];
  if (why === 'inParts') return text.sumOfParts(counted, total);
  return why === 'votesWithoutTps' ? text.votesWithoutTps(total) : text.moreThanAll(counted, total);
}
