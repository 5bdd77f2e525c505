import type { Contest } from './contest.ts';

type Event = Pick<Contest, 'event' | 'votingDate' | 'simulated'>;

/** True for contests of one voting day, between which a voter was given several ballots. */
export function isSameDay(a: Event, b: Event): boolean {
  return a.event === b.event && a.votingDate === b.votingDate && a.simulated === b.simulated;
}
