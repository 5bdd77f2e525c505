import { stream } from '../random.ts';

const REPEATED_SHARE = 0.0007;
const LATE_SHARE = 0.001;

/**
 * What the `psu` of a TPS says when it did not simply vote on the day (287 re-votes among 435,296 TPS in
 * 2024).
 */
export function voteEventOf(seed: number, tps: number): string | null {
  const roll = stream(seed, 'vote events').unit(tps);
  if (roll < REPEATED_SHARE) return 'Pemungutan Suara Ulang';
  return roll < LATE_SHARE ? 'Pemungutan Suara Susulan' : null;
}
