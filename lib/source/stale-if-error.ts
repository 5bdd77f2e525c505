import { LRUCache } from 'lru-cache';
import { isYounger } from '../cache/age.ts';
import { heldBytes } from '../cache/held-bytes.ts';
import { type Instant, instantOfMillis } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';

/** A kept answer; `failingSince` says that the source could not be asked again, so the value is older than promised. */
export interface Kept<T> {
  readonly value: T;
  readonly failingSince: Instant | null;
}

export interface StaleIfErrorOptions<T, E = never> {
  /** How long an answer counts as fresh. */
  readonly lifetimeOf: (value: T) => number;
  /** How long a failure is believed before the source is asked again. */
  readonly failureMs: number;
  /** Most that the answers may hold, in bytes; the least used go first. */
  readonly maxBytes: number;
  /** True for failures that say nothing of the source: what is kept is given with its age, and not as of a source that fails. */
  readonly isOwn?: (error: E) => boolean;
  /** When an answer was true, in Unix ms; the time at which it was received unless told. */
  readonly timeOf?: (value: T) => number;
  /** Time in Unix ms before which an answer does not count as fresh, whatever its lifetime. */
  readonly notBefore?: (key: string) => number;
}

interface Last<T> {
  readonly value: T;
  readonly at: number;
  /** What it holds of memory. */
  readonly bytes: number;
}

/** Bytes of an entry beside its answer: its key, its failure, its place. */
const ENTRY_BYTES = 1_024;

interface Failure<E> {
  readonly error: E;
  readonly at: number;
  /** Since when the source fails; null where all that is known is that this process did not hear it. */
  readonly since: number | null;
}

interface Entry<T, E> {
  readonly last: Last<T> | null;
  readonly failure: Failure<E> | null;
  readonly pending: Promise<Result<Kept<T>, E>> | null;
}

/**
 * Stale-if-error (RFC 5861) for answers of the source: fresh ones are reused, questions under way are shared, and when the source fails the
 * last good answer is given with the time since which it fails. Only with nothing kept is the failure an error.
 */
export class StaleIfErrorCache<T extends object, E extends object> {
  readonly #entries: LRUCache<string, Entry<T, E>>;
  readonly #options: StaleIfErrorOptions<T, E>;

  constructor(options: StaleIfErrorOptions<T, E>) {
    this.#entries = new LRUCache({
      maxSize: options.maxBytes,
      sizeCalculation: ({ last }) => ENTRY_BYTES + (last?.bytes ?? 0),
    });
    this.#options = options;
  }

  /**
   * The answer under a key, asked for by `load` where none is fresh. `recall` is asked where that fails and nothing is
   * kept here: another instance may have an old answer.
   */
  get(
    key: string,
    load: () => Promise<Result<T, E>>,
    recall?: () => Promise<T | null>,
  ): Promise<Result<Kept<T>, E>> {
    const entry = this.#entries.get(key) ?? { last: null, failure: null, pending: null };
    if (entry.pending) return entry.pending;
    const settled = this.#settled(key, entry);
    if (settled) return Promise.resolve(settled);
    const pending = this.#ask(key, entry, load, recall);
    this.#entries.set(key, { ...entry, pending });
    // Whatever broke: the next one asks anew, instead of waiting for what will never come.
    pending.catch(() => {
      if (this.#entries.peek(key)?.pending === pending) this.#entries.set(key, { ...entry, pending: null });
    });
    return pending;
  }

  /** True when an answer is fresh or on its way: `get` would put no question of its own. */
  isAtHand(key: string): boolean {
    const entry = this.#entries.get(key);
    return entry !== undefined && (entry.pending !== null || this.#settled(key, entry) !== null);
  }

  /** What is kept under a key, however old, without asking the source. */
  peek(key: string): T | null {
    return this.#entries.get(key)?.last?.value ?? null;
  }

  async #ask(
    key: string,
    entry: Entry<T, E>,
    load: () => Promise<Result<T, E>>,
    recall: (() => Promise<T | null>) | undefined,
  ): Promise<Result<Kept<T>, E>> {
    const result = await load();
    // Help from others that fails is no help: the source's own failure is the answer.
    const recalled = result.ok || entry.last || !recall ? null : await recall().catch(() => null);
    const known = recalled === null ? entry : { ...entry, last: this.#received(recalled) };
    return this.#settle(key, known, result);
  }

  #received(value: T): Last<T> {
    return { value, at: this.#options.timeOf?.(value) ?? Date.now(), bytes: heldBytes(value) };
  }

  #settled(key: string, { last, failure }: Entry<T, E>): Result<Kept<T>, E> | null {
    if (failure && isYounger(failure.at, this.#options.failureMs)) {
      return last
        ? ok({ value: last.value, failingSince: instantOrNull(failure.since) })
        : { ok: false, error: failure.error };
    }
    if (!last || failure || last.at < (this.#options.notBefore?.(key) ?? 0)) return null;
    return isYounger(last.at, this.#options.lifetimeOf(last.value))
      ? ok({ value: last.value, failingSince: null })
      : null;
  }

  #settle(key: string, before: Entry<T, E>, result: Result<T, E>): Result<Kept<T>, E> {
    const now = Date.now();
    if (result.ok) {
      this.#entries.set(key, { last: this.#received(result.value), failure: null, pending: null });
      return ok({ value: result.value, failingSince: null });
    }
    const begun = before.failure?.since ?? (this.#options.isOwn?.(result.error) ? null : now);
    // A failure that began in the future did so before the clock was set back.
    const since = begun === null ? null : Math.min(begun, now);
    this.#entries.set(key, {
      last: before.last,
      failure: { error: result.error, at: now, since },
      pending: null,
    });
    return before.last ? ok({ value: before.last.value, failingSince: instantOrNull(since) }) : result;
  }
}

function instantOrNull(millis: number | null): Instant | null {
  return millis === null ? null : instantOfMillis(millis);
}
