import { at } from './at.ts';
import type { Country } from './country.ts';
import type { ElectionCode } from './election-code.ts';
import { misread } from './misreading.ts';
import { stream } from './random.ts';
import { NEVER, type Reporting } from './reporting.ts';
import type { Slates } from './slates.ts';
import type { TrueVotes } from './true-votes.ts';

/** Share of counted TPS in which the votes of one option are misread. */
const MISREAD_VOTES = 0.03;

/** One candidate's number in the JSON that is not the number on the form. */
export interface MisreadVotes {
  readonly desa: number;
  readonly slot: number;
  readonly published: number;
  readonly written: number;
  /** Share of the count at which it is put right, or NEVER; votes may go down then. */
  readonly correctedAt: number;
}

/** Misreadings of an election by TPS, those of TPS that never report among them. */
export function drawMisreadVotes(
  country: Country,
  election: ElectionCode,
  slates: Slates,
  { votes, slots }: TrueVotes,
  { votesAt }: Reporting,
  seed: number,
): ReadonlyMap<number, MisreadVotes> {
  const dice = stream(seed, `misread votes in ${election}`);
  const found = new Map<number, MisreadVotes>();
  country.tiers.desa.codes.forEach((_, desa) => {
    const slate = at(slates.ofKabkota, at(country.kabkotaOfDesa, desa));
    if (slate === null) return;
    for (let tps = at(country.tps.first, desa); tps < at(country.tps.first, desa + 1); tps += 1) {
      if (dice.unit(tps, 0) >= MISREAD_VOTES) continue;
      const count = slate.options.length;
      // From a random option on, the first whose number invites a mistake.
      for (let step = 0; step < count; step += 1) {
        const slot = (dice.pick(count, tps, 1) + step) % count;
        const written = at(votes, tps * slots + slot);
        const published = misread(written, dice.unit(tps, 2));
        if (published === null) continue;
        const delay = dice.unit(tps, 3) < 0.5 ? 0.02 + 0.3 * dice.unit(tps, 4) : NEVER;
        found.set(tps, { desa, slot, published, written, correctedAt: at(votesAt, tps) + delay });
        break;
      }
    }
  });
  return found;
}

/** What goes wrong in the administration part of a TPS; null when all of it is read as written. */
export type AdministrationAnomaly = 'sexMisread' | 'invalidMisread' | 'totalVotesMisread' | null;

export type AdministrationAnomalies = (tps: number) => {
  readonly kind: AdministrationAnomaly;
  readonly roll: number;
};

/**
 * About 1% of L + P differ from J, 0.7% of valid + invalid from their total, 0.7% of the total from both
 * (R01, R09, R10).
 */
export function drawAdministrationAnomalies(election: ElectionCode, seed: number): AdministrationAnomalies {
  const dice = stream(seed, `misread administration in ${election}`);
  return (tps) => {
    const roll = dice.unit(tps, 0);
    const kind =
      roll < 0.01
        ? 'sexMisread'
        : roll < 0.016
          ? 'invalidMisread'
          : roll < 0.022
            ? 'totalVotesMisread'
            : null;
    return { kind, roll: dice.unit(tps, 1) };
  };
}
