import type { RegionCode } from '../domain/region-code.ts';
import type { PlaceIndex } from './place-index.ts';
import { lowerBound } from './vocabulary.ts';

export interface FoundCodes {
  /** The place of exactly this code, or null. */
  readonly exact: number | null;
  /** Places of the widest tier whose codes go on like this, in code order. */
  readonly beginning: readonly number[];
  readonly total: number;
}

/** Finds a code, and what it may be the beginning of. */
export function findCodes(index: PlaceIndex, code: string, trees: number, limit: number): FoundCodes {
  const isMeant = (position: number): boolean => ((index.trees[position] ?? 0) & trees) !== 0;
  const from = lowerBound(index.codes, code);
  const to = lowerBound(index.codes, `${code}\uffff`);
  const beginning: number[] = [];
  let [exact, total]: [number | null, number] = [null, 0];
  let widest: number | null = null;
  for (let position = from; position < to; position += 1) {
    const found: RegionCode | undefined = index.codes[position];
    if (found === undefined || !isMeant(position)) continue;
    if (found === code) {
      exact ??= position;
      continue;
    }
    const tier = index.tiers[position] ?? 0;
    // Its widest tier comes first in code order, but not everything of it.
    widest ??= tier;
    if (tier !== widest) continue;
    total += 1;
    if (beginning.length < limit) beginning.push(position);
  }
  return { exact, beginning, total };
}

/** Positions of the places above one, from the province down. */
export function positionsAbove(index: PlaceIndex, position: number): readonly number[] {
  const above: number[] = [];
  let tier = index.tiers[position] ?? 0;
  for (let at = position - 1; at >= 0 && tier > 0; at -= 1) {
    const itsTier = index.tiers[at] ?? 0;
    if (itsTier >= tier) continue;
    above.unshift(at);
    tier = itsTier;
  }
  return above;
}
