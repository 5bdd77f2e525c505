import { LRUCache } from 'lru-cache';
import { processState } from '../cache/process-state.ts';
import { millisOf } from '../domain/instant.ts';
import type { Published } from '../domain/provenance.ts';
import { err, type Result } from '../domain/result.ts';
import type { RecapError } from '../recap/error.ts';

/**
 * For how long a source that goes back to an older document is taken to be in disorder: caches of different age behind
 * one address alternate for minutes. After that the older one is what the source stands by, and is shown.
 */
export const DOUBT_MS = 15 * 60_000;

/** By address: since when the source has sent a document older than the one it sent before, in Unix ms. */
const olderSince = processState('olderSince', () => new LRUCache<string, number>({ max: 5_000 }));

/**
 * An answer as it is believed, given what the source has sent before: that a published document is gone, or written
 * earlier than its last version, is a failure like any other, so the last good one stays with its age.
 */
export function believed<T>(
  known: Published<T> | null,
  answer: Result<Published<T>, RecapError>,
): Result<Published<T>, RecapError> {
  if (!answer.ok || known?.kind !== 'published') return answer;
  if (answer.value.kind === 'notPublished') return err({ kind: 'withdrawn', url: answer.value.url });
  const { url, sourceTime } = answer.value.provenance;
  const before = known.provenance.sourceTime;
  const isOlder = sourceTime !== null && before !== null && millisOf(sourceTime) < millisOf(before);
  if (!isOlder) {
    olderSince.delete(url);
    return answer;
  }
  const since = olderSince.get(url) ?? Date.now();
  olderSince.set(url, since);
  return Date.now() - since < DOUBT_MS ? err({ kind: 'olderThanKnown', url }) : answer;
}

/** What the source has said last, of two that are known: a document before its absence, a later one before an earlier. */
export function latest<T>(one: Published<T> | null, other: Published<T> | null): Published<T> | null {
  if (one?.kind !== 'published') return other ?? one;
  if (other?.kind !== 'published') return one;
  return writtenAt(other) > writtenAt(one) ? other : one;
}

function writtenAt({ provenance }: Extract<Published<unknown>, { kind: 'published' }>): number {
  return millisOf(provenance.sourceTime ?? provenance.fetchedAt);
}
