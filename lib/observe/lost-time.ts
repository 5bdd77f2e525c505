/** How often the loop is looked at, in milliseconds. */
export const TICK_MS = 50;
/** Less than this comes of the timers themselves. */
const NOISE_MS = 5;
/** Over how long a share is taken. */
const WINDOW_MS = 2_000;
/** A process that comes so much too late, of all its time, has more to do than it can. */
const SHORT_SHARE = 0.25;

/** What is told at once of a shortage is told again and again: every start, every large file has one. */
const TOLD_AFTER_MS = 10_000;

/** What the log is to say of a shortage that has lasted so long (null: there is none), and of which it has told or not. */
export function newsOfShortage(shortForMs: number | null, isTold: boolean): 'begun' | 'over' | null {
  if (isTold) return shortForMs === null ? 'over' : null;
  return shortForMs !== null && shortForMs >= TOLD_AFTER_MS ? 'begun' : null;
}

/**
 * How much time a process lost: in which its event loop did not turn, because it was at something else or because the machine
 * gave it no processor. What it heard meanwhile it hears late. A clock that is looked at every `TICK_MS` tells.
 */
export class LostTime {
  readonly #now: () => number;
  #dueAt: number;
  #lostMs = 0;
  #window: { readonly from: number; readonly lostMs: number };
  #shortSince: number | null = null;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#dueAt = now() + TICK_MS;
    this.#window = { from: now(), lostMs: 0 };
  }

  /** Called when a tick is due, or as soon after as the loop turns. */
  tick(): void {
    const now = this.#now();
    this.#lostMs = this.lostMs();
    this.#dueAt = now + TICK_MS;
    const lasted = now - this.#window.from;
    if (lasted < WINDOW_MS) return;
    const isShort = (this.#lostMs - this.#window.lostMs) / lasted >= SHORT_SHARE;
    this.#shortSince = isShort ? (this.#shortSince ?? this.#window.from) : null;
    this.#window = { from: now, lostMs: this.#lostMs };
  }

  /** All that was lost so far, in milliseconds; what is being lost now included, so that whoever wakes first knows. */
  lostMs(): number {
    const late = this.#now() - this.#dueAt;
    return this.#lostMs + (late > NOISE_MS ? late : 0);
  }

  /** For how long the process has been short of processor time, in milliseconds; null while it has enough. */
  shortForMs(): number | null {
    return this.#shortSince === null ? null : this.#now() - this.#shortSince;
  }
}
