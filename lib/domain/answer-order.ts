import { type Instant, millisOf } from './instant.ts';
import { numbersOf, type RegionResult } from './region-result.ts';
import type { TpsResult } from './tps-result.ts';

/**
 * For how long going back to an older document is taken for disorder: caches of different age behind one address, and
 * instances of the site, answer in turns for minutes. After that the older one is what the source stands by, and is shown.
 */
export const DOUBT_MS = 15 * 60_000;

/** What says which of two answers about a place is the later one; null where it says nothing of it. */
export interface Told {
  readonly url: string;
  readonly sourceTime: Instant | null;
  readonly heardAt: Instant;
}

/** When the site received what a result says; null where it says nothing. */
export function heardAt(result: RegionResult | TpsResult): Instant | null {
  return toldBy(result)?.heardAt ?? null;
}

/** True for an answer of the refresh route that lies behind what stands on the page: it must not be shown. */
export function isBehind<T extends RegionResult | TpsResult>(answer: T, standing: T): boolean {
  const [now, then] = [toldBy(answer), toldBy(standing)];
  return now !== null && then !== null && isEarlier(now, then);
}

/** A region's answer, with the plenary's document as it stands where the answer is behind in that alone. */
export function withStandingRecap(answer: RegionResult, standing: RegionResult): RegionResult {
  const [now, then] = [recapTold(answer), recapTold(standing)];
  return now !== null && then !== null && isEarlier(now, then)
    ? { ...answer, recap: standing.recap }
    : answer;
}

/**
 * By the time of receipt, then by the source's time. A document that its source wrote later is the later one whenever it
 * was received: clocks of instances differ.
 */
export function isEarlier(one: Told, other: Told): boolean {
  const [receipt, received] = [millisOf(one.heardAt), millisOf(other.heardAt)];
  const written = difference(one.sourceTime, other.sourceTime);
  if (receipt < received) return written <= 0;
  return one.url === other.url && written < 0 && receipt - received < DOUBT_MS;
}

/** How much later, in ms, one was written; 0 where a time is not known. */
function difference(one: Instant | null, other: Instant | null): number {
  return one === null || other === null ? 0 : millisOf(one) - millisOf(other);
}

/** What a result says of when it was said; null where it says nothing. */
export function toldBy({ state }: RegionResult | TpsResult): Told | null {
  switch (state.kind) {
    case 'noContest':
      return null;
    case 'published':
      return toldOf(state.provenance);
    case 'notPublished': {
      const numbers = 'elsewhere' in state ? numbersOf(state) : null;
      return numbers === null
        ? { url: state.url, sourceTime: null, heardAt: state.checkedAt }
        : toldOf(numbers.provenance);
    }
  }
}

function recapTold({ recap }: RegionResult): Told | null {
  if (recap.kind === 'parentRow') return toldOf(recap.provenance);
  if (recap.kind !== 'asked') return null;
  const { answer } = recap;
  return answer.kind === 'published'
    ? toldOf(answer.provenance)
    : { url: answer.url, sourceTime: null, heardAt: answer.checkedAt };
}

/** The same of a document. */
export function toldOf(provenance: Pick<Told, 'url' | 'sourceTime'> & { readonly fetchedAt: Instant }): Told {
  const { url, sourceTime, fetchedAt } = provenance;
  return { url, sourceTime, heardAt: fetchedAt };
}
