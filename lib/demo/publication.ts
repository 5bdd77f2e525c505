import type { ElectionClock, Tick } from './clock.ts';
import type { DemoElection } from './demo-election.ts';
import type { ElectionCode } from './election-code.ts';
import { type SumOver, sumPublished, sumWritten } from './snapshot.ts';

/** All that documents are made of, at one tick. */
export interface Publication {
  readonly demo: DemoElection;
  readonly clock: ElectionClock;
  readonly tick: Tick;
  /** Origin at which form images are served, without a slash at the end. */
  readonly publicUrl: string;
  /** Sums of what the TPS documents say at this tick. */
  readonly published: (election: ElectionCode) => SumOver;
  /** Sums of what is written on all forms. */
  readonly written: (election: ElectionCode) => SumOver;
}

/** Publishes at every tick; sums are made when first asked for and dropped with their tick. */
export function createPublisher(
  demo: DemoElection,
  clock: ElectionClock,
  publicUrl: string,
): () => Publication {
  const written = remember((election) => sumWritten(demo, demo.ballots[election]));
  const publish = (tick: Tick): Publication => ({
    demo,
    clock,
    tick,
    publicUrl,
    published: remember((election) => sumPublished(demo, demo.ballots[election], tick.share)),
    written,
  });
  let current = publish(clock.tick());
  return () => {
    const tick = clock.tick();
    if (tick.time !== current.tick.time || tick.share !== current.tick.share) current = publish(tick);
    return current;
  };
}

function remember(make: (election: ElectionCode) => SumOver): (election: ElectionCode) => SumOver {
  const made = new Map<ElectionCode, SumOver>();
  return (election) => {
    const known = made.get(election);
    if (known !== undefined) return known;
    const sums = make(election);
    made.set(election, sums);
    return sums;
  };
}
