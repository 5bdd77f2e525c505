import { LRUCache } from 'lru-cache';
import { processState } from '../cache/process-state.ts';
import { DOUBT_MS } from '../domain/answer-order.ts';
import { type Instant, instantOfMillis, millisOf } from '../domain/instant.ts';
import type { Published } from '../domain/provenance.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { SirekapError } from '../sirekap/error.ts';
import { doubtOf, endDoubt, noteDoubt } from './doubts.ts';

type Document<T> = Extract<Published<T>, { kind: 'published' }>;

/** An answer as it is believed; one that is not is a failure like any other, so the last good one stays with its age. */
export interface Believed<T> {
  readonly answer: Result<Published<T>, SirekapError>;
  /** Since when the source has answered otherwise than before; null where it has not. */
  readonly doubtedSince: Instant | null;
}

/**
 * A monotonic read: an answer of the source as it is believed, given what it sent before: that a published document is gone, or written
 * earlier than its last version, is doubted for a while. `key` names the document, `heard` is since when another
 * instance doubts it. What is believed to be gone is told as withdrawn, with what it said last.
 */
export async function believed<T>(
  key: string,
  known: Published<T> | null,
  answer: Result<Published<T>, SirekapError>,
  heard: Instant | null,
): Promise<Believed<T>> {
  if (!answer.ok) return { answer, doubtedSince: null };
  const said = answer.value;
  if (said.kind === 'published') {
    const writtenLast = lastTime(key, known);
    if (known?.kind === 'published' && isOlder(said.provenance.sourceTime, writtenLast)) {
      const since = await doubt(key, known, heard);
      if (isFresh(since)) return doubted({ kind: 'olderThanKnown', url: said.provenance.url }, since);
    }
    noteTime(key, said.provenance.sourceTime, writtenLast);
    return good(key, answer);
  }
  if (known?.kind !== 'published') {
    const withdrawn = said.withdrawn ?? known?.withdrawn ?? (await forgotten<T>(key, heard));
    return { answer: ok({ ...said, withdrawn }), doubtedSince: null };
  }
  const since = await doubt(key, known, heard);
  if (isFresh(since)) return doubted({ kind: 'withdrawn', url: said.url }, since);
  const last = { value: known.value, provenance: known.provenance };
  return {
    answer: ok({ ...said, withdrawn: { since: instantOfMillis(since), last } }),
    doubtedSince: null,
  };
}

async function good<T>(key: string, answer: Result<Published<T>, SirekapError>): Promise<Believed<T>> {
  await endDoubt(key);
  return { answer, doubtedSince: null };
}

function doubted<T>(error: SirekapError, since: number): Believed<T> {
  return { answer: err(error), doubtedSince: instantOfMillis(since) };
}

/** A doubt that is older than what is known has been dispelled since; one from the future is of a clock set back. */
async function doubt<T>(key: string, known: Document<T>, heard: Instant | null): Promise<number> {
  const now = Date.now();
  const all = [await doubtOf(key), heard === null ? null : millisOf(heard)].filter((since) => since !== null);
  const valid = all.filter((since) => since >= millisOf(known.provenance.fetchedAt) && since <= now);
  const since = Math.min(now, ...valid);
  await noteDoubt(key, since);
  return since;
}

/** A document that was doubted before this start, of which nothing is at hand any more. */
async function forgotten<T>(
  key: string,
  heard: Instant | null,
): Promise<{ readonly since: Instant; readonly last: Document<T> | null } | null> {
  const since = heard === null ? await doubtOf(key) : millisOf(heard);
  // A doubt from the future was noted before the clock was set back.
  return since === null ? null : { since: instantOfMillis(Math.min(since, Date.now())), last: null };
}

function isFresh(since: number): boolean {
  return Date.now() - since < DOUBT_MS;
}

function isOlder(said: Instant | null, known: Instant | null): boolean {
  return said !== null && known !== null && millisOf(said) < millisOf(known);
}

/** Times of documents that have been followed by one without a time, or with one that cannot be. */
const timesBefore = processState('timesBefore', () => new LRUCache<string, Instant>({ max: 10_000 }));

/** The last time that a document gave for itself: one that gives none is no baseline for those after it. */
function lastTime(key: string, known: Published<unknown> | null): Instant | null {
  if (known?.kind !== 'published') return null;
  return known.provenance.sourceTime ?? timesBefore.get(key) ?? null;
}

function noteTime(key: string, said: Instant | null, before: Instant | null): void {
  if (said === null && before !== null) timesBefore.set(key, before);
  else timesBefore.delete(key);
}

/**
 * What the source has said last, of two that are known: a document before its absence, a later one before an earlier, a
 * withdrawal before an absence of which nothing is known.
 */
export function latest<T>(one: Published<T> | null, other: Published<T> | null): Published<T> | null {
  if (one === null || other === null) return one ?? other;
  if (one.kind === 'notPublished' && other.kind === 'notPublished')
    return other.withdrawn === null ? one : other;
  if (one.kind === 'notPublished') return other;
  if (other.kind === 'notPublished') return one;
  return writtenAt(other) > writtenAt(one) ? other : one;
}

function writtenAt({ provenance }: Document<unknown>): number {
  return millisOf(provenance.sourceTime ?? provenance.fetchedAt);
}
