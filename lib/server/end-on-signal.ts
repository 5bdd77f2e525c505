import type { EventEmitter } from 'node:events';

/** `npm start` passes on the Ctrl-C that the process gets from the terminal as well: the two are one wish. */
const SAME_WISH_MS = 1_000;

/** What to do when the process is told to end. */
export interface Ending {
  /** Ends in peace; called once. */
  readonly end: () => Promise<void>;
  /** Ends at once, with this exit code. */
  readonly exit: (code: number) => void;
  /** Clock in ms. */
  readonly now: () => number;
}

/** Ends a process in peace at SIGINT or SIGTERM; whoever says it again a second later does not want to wait for that. */
export function endOnSignal(process: EventEmitter, { end, exit, now }: Ending): void {
  let toldAt: number | null = null;
  const hear = (): void => {
    if (toldAt !== null) {
      if (now() - toldAt >= SAME_WISH_MS) exit(1);
      return;
    }
    toldAt = now();
    end().then(
      () => exit(0),
      () => exit(1),
    );
  };
  process.on('SIGINT', hear);
  process.on('SIGTERM', hear);
}
