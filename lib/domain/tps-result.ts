import type { BallotOption } from './candidate.ts';
import type { Check } from './check.ts';
import type { DigitHint } from './digit-hint.ts';
import type { Instant } from './instant.ts';
import type { Provenance, Withdrawn } from './provenance.ts';
import type { RegionCode } from './region-code.ts';
import type { TpsDocument } from './tps.ts';
import type { Verdict } from './verdict.ts';
import type { MarkedEvent } from './vote-event.ts';
import { isPartlyKnown } from './vote-table.ts';

/** Everything a TPS page says that can change; also what the refresh route answers. */
export interface TpsResult {
  readonly code: RegionCode;
  readonly options: readonly BallotOption[];
  readonly state: TpsState;
  readonly failingSince: Instant | null;
}

export type TpsState =
  | {
      readonly kind: 'published';
      readonly document: TpsDocument;
      readonly checks: readonly Check[];
      readonly verdict: Verdict;
      /** Digits to look at on the form, likeliest first. */
      readonly hints: readonly DigitHint[];
      readonly provenance: Provenance;
    }
  | {
      readonly kind: 'notPublished';
      readonly url: string;
      readonly checkedAt: Instant;
      /** Where the source had a document and withdrew it: what it said last, held against no rule. */
      readonly withdrawn: Withdrawn<TpsDocument> | null;
    }
  | { readonly kind: 'noContest' };

/** What the source says of the TPS's vote, where it was not an ordinary one. */
export function eventOfTps(state: TpsState): MarkedEvent | null {
  if (state.kind !== 'published' || state.document.event.kind === 'regular') return null;
  return state.document.event;
}

/** True while the form has not been read whole: numbers, scans or administration may still come. */
export function isAwaited(result: TpsResult): boolean {
  if (result.state.kind === 'noContest') return false;
  if (result.failingSince !== null || result.state.kind === 'notPublished') return true;
  const { document } = result.state;
  return (
    document.votes.kind !== 'read' ||
    isPartlyKnown(document.votes.votes) ||
    document.administration === null ||
    document.pages.some((page) => page.kind === 'missing')
  );
}
