import { type SeenChange, seenChanges } from '../../domain/device/seen-changes.ts';
import type { SeenFigures } from '../../domain/device/seen-figures.ts';
import { formatCount, formatDifference, formatShare } from '../../format/number.ts';
import { deviceText } from '../../text/device.ts';

/**
 * What changed between two looks, each in a few words; `labels` name the options of the votes now, in their order. What
 * fell says so, and what is not known is never a zero.
 */
export function sinceWords(
  before: SeenFigures,
  now: SeenFigures,
  labels: readonly string[],
): readonly string[] {
  const labelOf = (id: string): string => labels[now.votes.findIndex(({ option }) => option === id)] ?? '';
  return seenChanges(before, now).map((change) => changeWords(change, labelOf));
}

function changeWords(change: SeenChange, labelOf: (id: string) => string): string {
  const text = deviceText();
  switch (change.kind) {
    case 'state':
      return text.becomes[change.from === 'withheld' && change.to === 'counted' ? 'shownAgain' : change.to];
    case 'tps':
      return told(change, text.tps(formatCount(change.from), formatCount(change.to)));
    case 'share':
      return told(change, text.tps(formatShare(change.from), formatShare(change.to)));
    case 'votes':
      return votesWords(labelOf(change.option), change.from, change.to);
    case 'recap':
      return change.isThere ? text.recapThere : text.recapGone;
    case 'pages':
      return text.pages(formatCount(change.from), formatCount(change.to));
  }
}

function votesWords(label: string, from: number | null, to: number | null): string {
  const text = deviceText();
  if (from === null || to === null) return text.votesKnown(label, known(from), known(to));
  return told({ from, to }, text.votes(label, formatDifference(to - from)));
}

function told({ from, to }: { readonly from: number; readonly to: number }, words: string): string {
  return to < from ? deviceText().fell(words) : words;
}

function known(votes: number | null): string {
  return votes === null ? deviceText().noData : formatCount(votes);
}
