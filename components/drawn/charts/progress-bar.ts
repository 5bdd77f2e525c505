import { hasProgress, progressShare } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { progressState } from '#lib/domain/row-state.ts';
import { pageHref } from '#lib/format/href.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { progressPair, progressWords, rowProgressWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';
import type { BarGap, BarRow } from './layer-data.ts';

/** How much of a child is in, as a bar or as the reason for none; the same on pages, in frames and in pictures. */
export function progressBar(row: ResultRow, slug: string): BarRow & { readonly href: string } {
  const { progress, code } = row;
  const share = hasProgress(progress) && row.tally.kind !== 'unreachable' ? progressShare(progress) : null;
  return {
    key: code,
    name: shortRegionName(row),
    href: pageHref(slug, code),
    segments:
      share === null
        ? []
        : [{ key: 'in', token: 0, share, mark: '', inBar: '', words: progressWords(progress) }],
    gap: share === null ? gapOf(row) : null,
  };
}

/** None of a known number of TPS is truly nothing; without a number nobody knows. */
function gapOf(row: ResultRow): BarGap {
  const { progress } = row;
  const state = row.tally.kind === 'unreachable' ? 'unreachable' : progressState(row);
  const words = stateText().row;
  if (state === 'none' || state === 'known') {
    const isKnown = state === 'known' || (progress.kind === 'fraction' && progress.total > 0);
    return { look: isKnown ? 'empty' : 'hatched', words: rowProgressWords(row) };
  }
  const pair = state === 'contradictory' ? progressPair(progress) : null;
  return { look: 'hatched', words: pair === null ? words[state] : `${pair} · ${words[state]}` };
}
