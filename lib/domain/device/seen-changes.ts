import type { CandidateId } from '../candidate.ts';
import type { SeenFigures, SeenState } from './seen-figures.ts';

/** One thing that is not as it was when the reader last looked. */
export type SeenChange =
  | { readonly kind: 'state'; readonly from: SeenState; readonly to: SeenState }
  /** TPS that are in; the number can fall. */
  | { readonly kind: 'tps'; readonly from: number; readonly to: number }
  /** The same in hundredths of a percent, where the source gives no number. */
  | { readonly kind: 'share'; readonly from: number; readonly to: number }
  /** Null is not known, then or now. */
  | {
      readonly kind: 'votes';
      readonly option: CandidateId;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly kind: 'recap'; readonly isThere: boolean }
  | { readonly kind: 'pages'; readonly from: number; readonly to: number };

/** What changed, in the order of a page: state, progress, votes in the order given now, plenary, scans. */
export function seenChanges(before: SeenFigures, now: SeenFigures): readonly SeenChange[] {
  const state: readonly SeenChange[] =
    before.state === now.state ? [] : [{ kind: 'state', from: before.state, to: now.state }];
  return [
    ...state,
    ...progressChange(before, now),
    ...votesChanges(before, now),
    ...recapChange(before, now),
    ...pagesChange(before, now),
  ];
}

function progressChange(
  { progress: from }: SeenFigures,
  { progress: to }: SeenFigures,
): readonly SeenChange[] {
  if (from.kind === 'fraction' && to.kind === 'fraction' && from.counted !== to.counted)
    return [{ kind: 'tps', from: from.counted, to: to.counted }];
  if (from.kind === 'percentOnly' && to.kind === 'percentOnly' && from.hundredths !== to.hundredths)
    return [{ kind: 'share', from: from.hundredths, to: to.hundredths }];
  return [];
}

/** Votes that the source hides or shows again are told by the state alone: hidden votes did not become fewer. */
function votesChanges(before: SeenFigures, now: SeenFigures): readonly SeenChange[] {
  if (before.state !== 'counted' || now.state !== 'counted') return [];
  return now.votes.flatMap(({ option, votes: to }): readonly SeenChange[] => {
    const from = before.votes.find((entry) => entry.option === option)?.votes ?? null;
    return from === to ? [] : [{ kind: 'votes', option, from, to }];
  });
}

function recapChange(before: SeenFigures, now: SeenFigures): readonly SeenChange[] {
  if (before.recap === null || now.recap === null || before.recap === now.recap) return [];
  return [{ kind: 'recap', isThere: now.recap }];
}

function pagesChange(before: SeenFigures, now: SeenFigures): readonly SeenChange[] {
  if (before.pages === null || now.pages === null || before.pages === now.pages) return [];
  return [{ kind: 'pages', from: before.pages, to: now.pages }];
}
