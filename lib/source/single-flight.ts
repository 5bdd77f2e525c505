import { setTimeout as pause } from 'node:timers/promises';
import { isYounger } from '../cache/age.ts';
import type { SharedStore } from '../cache/shared/shared-store.ts';
import { sourceStore } from '../cache/shared/this-store.ts';
import { type Instant, millisOf } from '../domain/instant.ts';
import type { Published } from '../domain/provenance.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isOwnShortage, type SirekapError } from '../sirekap/error.ts';
import type { FetchDocument, Fetched } from '../sirekap/fetch-document.ts';
import { FAILURE_MS } from './lifetimes.ts';
import type { Believed } from './monotonic-read.ts';
import { type Remembered, readAnswer, type SharedAnswer, writeFailure, writeGood } from './shared-answer.ts';

type Answer<T> = Promise<Result<Published<T>, SirekapError>>;

/** One document of the source, as a question that any instance may put. */
export interface Question<T> {
  /** Names the document among all documents of all contests. */
  readonly key: string;
  /** Address of the whole API, which may fail as one. */
  readonly api: string;
  /** How long an answer counts as fresh, in milliseconds. */
  readonly lifetimeOf: (known: Remembered) => number;
  /** Unix ms before which no answer counts as fresh. */
  readonly notBefore: number;
  /** Fetches by the given function and reads. */
  readonly put: (by: FetchDocument) => Answer<T>;
  /** The answer as it is believed, given the last one of any instance, and since when that one is doubted. */
  readonly believe: (
    known: Published<T> | null,
    answer: Result<Published<T>, SirekapError>,
    doubtedSince: Instant | null,
  ) => Promise<Believed<T>>;
}

/** A question that has a connection takes at most 4.5 s; a little more, and whoever asks is thought to be gone, or in line. */
const LONGEST_QUESTION_MS = 6_000;
const LOOK_AGAIN_MS = 50;

/**
 * Single flight across instances: a question is put for all of them at once. One asks the source, the others wait for what it hears. What was heard is
 * kept as it came and read anew by each, so that no instance trusts another's reading. Without a shared store, or while
 * it is lost, each instance asks for itself.
 */
export async function singleFlight<T>(question: Question<T>, fetchDocument: FetchDocument): Answer<T> {
  const store = sourceStore();
  const askAlone = async () => (await question.believe(null, await question.put(fetchDocument), null)).answer;
  if (store === null) return askAlone();
  const giveUpAt = performance.now() + LONGEST_QUESTION_MS;
  for (;;) {
    const known = await answered(question, await readAnswer(store, question.key, question.api));
    if (known !== null) return known;
    const claim = await store.claim(`asking:${question.key}`, LONGEST_QUESTION_MS);
    if (claim.kind === 'lost') return askAlone();
    if (claim.kind === 'won') {
      try {
        // Another may have heard between our look and our claim.
        const heard = await readAnswer(store, question.key, question.api);
        const already = await answered(question, heard);
        return already ?? (await askForAll(store, question, fetchDocument, heard.good));
      } finally {
        await claim.release();
      }
    }
    if (performance.now() > giveUpAt) return askAlone();
    await pause(LOOK_AGAIN_MS);
  }
}

/** The last good answer of any instance, however old; null where there is none. */
export async function recallShared<T>({
  key,
  api,
  put,
}: Pick<Question<T>, 'key' | 'api' | 'put'>): Promise<Published<T> | null> {
  const store = sourceStore();
  if (store === null) return null;
  const { good } = await readAnswer(store, key, api);
  return readKnown(put, good);
}

async function readKnown<T>(put: Question<T>['put'], good: Remembered | null): Promise<Published<T> | null> {
  if (good === null) return null;
  const read = await readRemembered(put, good);
  return read.ok ? read.value : null;
}

async function readRemembered<T>(put: Question<T>['put'], good: Remembered): Answer<T> {
  if (good.kind !== 'withdrawn') return put(async () => ok(good));
  const { url, checkedAt, since } = good;
  const last = await readKnown(put, good.last && { ...good.last, doubtedSince: null });
  return ok({
    kind: 'notPublished',
    url,
    checkedAt,
    withdrawn: { since, last: last?.kind === 'published' ? last : null },
  });
}

/** What another instance has heard, while it is fresh; null where it has not, or what it left cannot be read here. */
async function answered<T>(
  question: Question<T>,
  { good, failure }: SharedAnswer,
): Promise<Result<Published<T>, SirekapError> | null> {
  if (failure !== null) return err(failure);
  if (good === null) return null;
  const at = millisOf(good.kind === 'found' ? good.fetchedAt : good.checkedAt);
  if (at < question.notBefore || !isYounger(at, question.lifetimeOf(good))) return null;
  const read = await readRemembered(question.put, good);
  return read.ok ? (await question.believe(null, read, doubtIn(good))).answer : null;
}

async function askForAll<T>(
  store: SharedStore,
  question: Question<T>,
  fetchDocument: FetchDocument,
  before: Remembered | null,
): Answer<T> {
  let heard: Fetched | null = null;
  const said = await question.put(async (url) => {
    const fetched = await fetchDocument(url);
    if (fetched.ok) heard = fetched.value;
    return fetched;
  });
  const known = await readKnown(question.put, before);
  const { answer, doubtedSince } = await question.believe(known, said, doubtIn(before));
  const good = answer.ok ? toRemember(answer.value, heard, before) : withDoubt(before, doubtedSince);
  if (good !== null) await writeGood(store, question.key, good);
  if (!answer.ok) await tellFailure(store, question, answer.error);
  return answer;
}

function doubtIn(before: Remembered | null): Instant | null {
  if (before?.kind === 'found') return before.doubtedSince;
  return before?.kind === 'withdrawn' ? before.since : null;
}

/** What is to be remembered of an answer that is believed. */
function toRemember(
  answer: Published<unknown>,
  heard: Fetched | null,
  before: Remembered | null,
): Remembered | null {
  if (answer.kind === 'notPublished' && answer.withdrawn !== null) {
    const { url, checkedAt, withdrawn } = answer;
    const last = before?.kind === 'found' ? before : before?.kind === 'withdrawn' ? before.last : null;
    return { kind: 'withdrawn', url, checkedAt, since: withdrawn.since, last };
  }
  return heard?.kind === 'found' ? { ...heard, doubtedSince: null } : heard;
}

/** The last good answer with a doubt that has just begun; null where there is nothing new to say. */
function withDoubt(before: Remembered | null, doubtedSince: Instant | null): Remembered | null {
  if (before?.kind !== 'found' || doubtedSince === null || before.doubtedSince === doubtedSince) return null;
  return { ...before, doubtedSince };
}

async function tellFailure<T>(
  store: SharedStore,
  { key, api }: Question<T>,
  error: SirekapError,
): Promise<void> {
  // Our own crowd, or want of processor time, which is none of the others'.
  if (error.kind === 'crowded' || isOwnShortage(error)) return;
  await writeFailure(store, error.kind === 'unreachable' ? { api } : { key }, error, FAILURE_MS);
}
