import { levelOf, parentOf, type RegionCode, tpsNumberOf } from '../domain/region-code.ts';
import { at } from './at.ts';
import { slateAt } from './contest-at.ts';
import type { DemoElection } from './demo-election.ts';
import type { ElectionCode } from './election-code.ts';
import { findPlace } from './places.ts';
import type { Slate } from './slates.ts';
import { findTps } from './tps-map.ts';
import { sumOfSexes, usersOf, type Voters } from './voters.ts';

/** Where a TPS stands: its desa and its own position among all TPS. */
export interface TpsPlace {
  readonly desa: number;
  readonly tps: number;
}

/** What is written on the form of one TPS for one election; unit people and votes. */
export interface WrittenForm {
  readonly slate: Slate;
  readonly voters: Voters;
  /** By ballot number from 1. */
  readonly votes: readonly number[];
  readonly validVotes: number;
  readonly invalidVotes: number;
  /** Ballots in the box: valid and invalid. Now and then one or two fewer than voters (R10). */
  readonly totalVotes: number;
  /**
   * Voters on the list and 2.5% in reserve, rounded up (R11); more only where that would not have sufficed.
   */
  readonly ballotsReceived: number;
}

/** Finds a TPS by its 13-digit code, or null when there is none. */
export function findTpsPlace(demo: DemoElection, code: RegionCode): TpsPlace | null {
  const parent = levelOf(code) === 'tps' ? parentOf(code) : null;
  const desa = parent === null ? null : findPlace(demo.country.tiers, parent);
  if (desa === null) return null;
  const tps = findTps(demo.country.tps, desa.index, tpsNumberOf(code));
  return tps === null ? null : { desa: desa.index, tps };
}

/** The truth of a TPS, whatever the API publishes of it; null where the election is not held. */
export function writtenForm(
  demo: DemoElection,
  election: ElectionCode,
  { desa, tps }: TpsPlace,
): WrittenForm | null {
  const slate = slateAt(demo, election, { tier: 'desa', index: desa });
  if (slate === null) return null;
  const { votes, slots, invalid } = demo.ballots[election].trueVotes;
  const written = Array.from(votes.subarray(tps * slots, tps * slots + slate.options.length));
  const validVotes = written.reduce((sum, count) => sum + count, 0);
  const invalidVotes = at(invalid, tps);
  const voters = demo.votersOf(desa, tps, election);
  const registered = sumOfSexes(voters.registered);
  return {
    slate,
    voters,
    votes: written,
    validVotes,
    invalidVotes,
    totalVotes: validVotes + invalidVotes,
    ballotsReceived: Math.max(registered + Math.ceil(registered * 0.025), sumOfSexes(usersOf(voters))),
  };
}

/** How many voted, by the form. */
export function votersWhoCame(form: WrittenForm): number {
  return sumOfSexes(usersOf(form.voters));
}
