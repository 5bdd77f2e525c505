/** Bounds of a log. */
export interface LineLimits {
  readonly windowMs: number;
  /** Most lines of one kind in a window, which begins with the kind's first line. */
  readonly linesPerKind: number;
  /** Most lines in a window of all kinds together. */
  readonly linesInAll: number;
  /** Most kinds told apart at a time; those beyond are one. */
  readonly kinds: number;
}

/** At most 300 lines a minute, some 100 KB, whatever fails and however often. */
export const LINE_LIMITS: LineLimits = { windowMs: 60_000, linesPerKind: 5, linesInAll: 300, kinds: 200 };

/** A kind of line of which some were not written. */
export interface LeftOut {
  readonly kind: string;
  readonly count: number;
}

interface Window {
  readonly startedAt: number;
  written: number;
  leftOut: number;
}

const OTHER_KINDS = 'other kinds of lines';

/**
 * Says which lines are written, so that a log does not grow with what it tells of: a source that fails at election night
 * fails a thousand times a second, each time alike. Of lines that are left out the number is kept.
 */
export class LineLimiter {
  readonly #limits: LineLimits;
  readonly #now: () => number;
  readonly #kinds = new Map<string, Window>();
  #all: Window;

  constructor(limits: LineLimits = LINE_LIMITS, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
    this.#all = { startedAt: now(), written: 0, leftOut: 0 };
  }

  /** How many lines of the kind were left out since the last one, when the next is to be written; null when it is not. */
  admit(kind: string): number | null {
    if (this.#isOver(this.#all)) this.#all = { startedAt: this.#now(), written: 0, leftOut: 0 };
    const window = this.#windowOf(kind);
    if (window.written >= this.#limits.linesPerKind || this.#all.written >= this.#limits.linesInAll) {
      window.leftOut += 1;
      return null;
    }
    const { leftOut } = window;
    window.leftOut = 0;
    window.written += 1;
    this.#all.written += 1;
    return leftOut;
  }

  /** What was left out in windows that are over, all of it when `isLast`; each is told once. */
  takeLeftOut(isLast = false): readonly LeftOut[] {
    const told: LeftOut[] = [];
    for (const [kind, window] of this.#kinds) {
      if (!isLast && !this.#isOver(window)) continue;
      this.#kinds.delete(kind);
      if (window.leftOut > 0) told.push({ kind, count: window.leftOut });
    }
    return told;
  }

  #windowOf(kind: string): Window {
    const key = this.#kinds.has(kind) || this.#kinds.size < this.#limits.kinds ? kind : OTHER_KINDS;
    const known = this.#kinds.get(key);
    if (known !== undefined && !this.#isOver(known)) return known;
    const next = { startedAt: this.#now(), written: 0, leftOut: known?.leftOut ?? 0 };
    this.#kinds.set(key, next);
    return next;
  }

  #isOver(window: Window): boolean {
    return this.#now() - window.startedAt >= this.#limits.windowMs;
  }
}
