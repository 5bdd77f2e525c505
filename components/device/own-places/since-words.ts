import type { BallotOption, CandidateId } from '#lib/domain/candidate.ts';
import type { SeenChange } from '#lib/domain/device/seen-changes.ts';
import { formatCount, formatDifference, formatShare } from '#lib/format/number.ts';
import { deviceText } from '#lib/text/device.ts';
import { optionName } from '#lib/text/option-name.ts';

/** One change in a few words. What fell says so, and what is not known is never a zero. */
export function changeWords(change: SeenChange, options: readonly BallotOption[]): string {
  const text = deviceText();
  switch (change.kind) {
    case 'state':
      return text.becomes[change.from === 'withheld' && change.to === 'counted' ? 'shownAgain' : change.to];
    case 'tps':
      return told(change, text.tps(formatCount(change.from), formatCount(change.to)));
    case 'share':
      return told(change, text.tps(formatShare(change.from), formatShare(change.to)));
    case 'votes':
      return votesWords(labelOf(change.option, options), change.from, change.to);
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

function labelOf(id: CandidateId, options: readonly BallotOption[]): string {
  const option =
    options.find((one) => one.id === id) ?? ({ kind: 'unlisted', id, ballotNumber: null } as const);
  return option.ballotNumber === null ? optionName(option) : deviceText().number(option.ballotNumber);
}
