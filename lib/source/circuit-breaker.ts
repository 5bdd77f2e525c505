import { isYounger } from '../cache/age.ts';
import { processState } from '../cache/process-state.ts';
import { sourceStore } from '../cache/shared/this-store.ts';
import type { Contest } from '../domain/contest.ts';
import { NATION } from '../domain/region-code.ts';
import type { Result } from '../domain/result.ts';
import { isOwnShortage, type SirekapError } from '../sirekap/error.ts';
import { createFetchDocument, DEFAULT_LIMITS, type FetchDocument } from '../sirekap/fetch-document.ts';
import { candidatesUrl, treeUrl } from '../sirekap/urls.ts';
import { FAILURE_MS } from './lifetimes.ts';
import { writeFailure } from './shared-answer.ts';
import { isInBulk } from './source-queue.ts';

/**
 * Different documents that have to get no answer in time, with no answer to anything between, before the whole API is
 * suspected. One that hangs is a failure of that one.
 */
const SUSPICIOUS = 2;

/** What a suspected API has to answer something in; one that is well takes a tenth of it. */
const PROBE_MS = 1_000;

/** What is known of one API as a whole. */
interface Circuit {
  /** How it last did not answer at all, and when (Unix ms). */
  opened: { readonly error: SirekapError; readonly at: number } | null;
  /** When it last answered anything, on the process's own clock, and what. */
  answeredAt: number;
  answeredUrl: string | null;
  /** Documents that got no answer in time since then. */
  readonly unanswered: Set<string>;
  isProbed: boolean;
}

const state = processState('silentSources', () => ({
  byApi: new Map<string, Circuit>(),
  // Connections of its own: those of readers are what hangs.
  probe: createFetchDocument({
    ...DEFAULT_LIMITS,
    totalMs: PROBE_MS,
    waitMs: PROBE_MS,
    retries: 0,
    // That something comes is all that is asked.
    maxBytes: 64 * 1024,
    connections: 3,
  }),
}));

/** How the source has just failed to answer at all, so that its circuit is open; null while it may be asked. */
export function openCircuitOf({ sirekap }: Contest): SirekapError | null {
  const { opened } = circuitOf(sirekap.api);
  return opened !== null && isYounger(opened.at, FAILURE_MS) ? opened.error : null;
}

/**
 * A circuit breaker: the fetcher, with what it hears noted for the whole API. A host that cannot be reached is silent at once. One that gives
 * several different documents no answer in time is asked for others: if it answers none of those either, it is silent.
 * Then nothing is asked for a while, so no reader waits for one time limit after another.
 */
export function withCircuitBreaker(contest: Contest, fetchDocument: FetchDocument): FetchDocument {
  return async (url) => {
    const answer = await fetchDocument(url);
    note(contest, url, answer);
    return answer;
  };
}

function note(contest: Contest, url: string, answer: Result<unknown, SirekapError>): void {
  const circuit = circuitOf(contest.sirekap.api);
  if (answer.ok || isOfOneDocument(answer.error)) {
    noteAnswered(circuit, url);
    circuit.opened = null;
    return;
  }
  const { error } = answer;
  if (isOwnShortage(error)) return;
  if (error.kind === 'unreachable') circuit.opened = { error, at: Date.now() };
  // Among a million questions of a walk a few get no answer in time.
  if (error.kind !== 'timeout' || isInBulk()) return;
  if (circuit.answeredAt > performance.now() - error.limitMs) return;
  if (circuit.unanswered.size < SUSPICIOUS) circuit.unanswered.add(url);
  if (circuit.unanswered.size >= SUSPICIOUS) void probe(contest, circuit, error);
}

/** Asks, behind the reader, for what it answered last and two lists that every API has; any answer to any of them will do. */
async function probe({ sirekap }: Contest, circuit: Circuit, error: SirekapError): Promise<void> {
  if (circuit.isProbed) return;
  circuit.isProbed = true;
  const others = new Set([
    treeUrl(sirekap, NATION),
    candidatesUrl(sirekap),
    circuit.answeredUrl ?? error.url,
  ]);
  const answers = await Promise.all(
    [...others].map(async (url) => ({ url, answer: await state.probe(url).catch(() => null) })),
  );
  circuit.isProbed = false;
  const heard = answers.filter(
    ({ answer }) => answer !== null && (answer.ok || isOfOneDocument(answer.error)),
  );
  for (const { url } of heard) noteAnswered(circuit, url);
  // Who does not listen cannot say that nobody answers.
  const isUnclear = answers.some(({ answer }) => answer?.ok === false && isOwnShortage(answer.error));
  if (heard.length > 0 || isUnclear) return;
  circuit.opened = { error, at: Date.now() };
  const store = sourceStore();
  if (store !== null) await writeFailure(store, { api: sirekap.api }, error, FAILURE_MS);
}

function noteAnswered(circuit: Circuit, url: string): void {
  circuit.answeredAt = performance.now();
  circuit.answeredUrl = url;
  circuit.unanswered.clear();
}

/** True when somebody was there to answer, whatever the answer. */
function isOfOneDocument({ kind }: SirekapError): boolean {
  return kind !== 'timeout' && kind !== 'unreachable' && kind !== 'crowded' && kind !== 'overloaded';
}

function circuitOf(api: string): Circuit {
  const known = state.byApi.get(api);
  if (known !== undefined) return known;
  const created: Circuit = {
    opened: null,
    answeredAt: Number.NEGATIVE_INFINITY,
    answeredUrl: null,
    unanswered: new Set(),
    isProbed: false,
  };
  state.byApi.set(api, created);
  return created;
}
