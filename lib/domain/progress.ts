import type { RegionLevel } from './region-code.ts';
import { type Hundredths, roundedShare, shareOf } from './share.ts';

/** How much of a region's count has come in, as precisely as the source says. */
export type Progress =
  | { readonly kind: 'fraction'; readonly counted: number; readonly total: number }
  /**
   * Rows of the `pemilu2024` dialect carry a percentage only, rounded (RECAP_API §2): 100 is about all of them, since
   * seven of 140,000 TPS can be missing from it.
   */
  | { readonly kind: 'percentOnly'; readonly hundredths: Hundredths }
  /** What the source states cannot all be true; its numbers of TPS stand as it states them. */
  | {
      readonly kind: 'contradictory';
      readonly why: Contradiction;
      readonly counted: number | null;
      readonly total: number | null;
    }
  | { readonly kind: 'unknown' };

/** How the source contradicts itself about a region's count. */
export const CONTRADICTIONS = [
  /** There are votes, and no TPS is in. */
  'votesWithoutTps',
  /** More TPS are in than there are. */
  'moreThanAll',
  /** A percentage below 0 or above 100. */
  'percentOutOfRange',
  /** A sum with such parts. */
  'inParts',
] as const;
export type Contradiction = (typeof CONTRADICTIONS)[number];

export const UNKNOWN_PROGRESS: Progress = { kind: 'unknown' };

/** A percentage of a source, of which nothing else is known. */
export function percentProgress(percent: number): Progress {
  if (Number.isNaN(percent)) return UNKNOWN_PROGRESS;
  if (percent < 0 || percent > 100)
    return { kind: 'contradictory', why: 'percentOutOfRange', counted: null, total: null };
  return { kind: 'percentOnly', hundredths: roundedShare(percent * 100) };
}

/**
 * What a source states of a region's progress beside its votes: where both cannot be true, it says so. A rounded 0% with
 * votes can be true of tens of thousands of TPS, as a nation and its provinces have.
 */
export function progressBesideVotes(stated: Progress, hasVotes: boolean, level: RegionLevel): Progress {
  const contradiction = contradictionIn(stated);
  if (contradiction !== null) return contradictory(contradiction, stated);
  const isLarge = level === 'nasional' || level === 'provinsi';
  const saysNothing = stated.kind === 'fraction' ? stated.counted === 0 : !isLarge && isPercent(stated, 0);
  return hasVotes && saysNothing ? contradictory('votesWithoutTps', stated) : stated;
}

/** Numbers of TPS as the source states them, be they true or not; null where it states none. */
export function statedTps(progress: Progress): { readonly counted: number; readonly total: number } | null {
  if (progress.kind !== 'fraction' && progress.kind !== 'contradictory') return null;
  const { counted, total } = progress;
  return counted === null || total === null ? null : { counted, total };
}

/** How a progress contradicts itself; null where it does not. */
export function contradictionIn(progress: Progress): Contradiction | null {
  if (progress.kind === 'contradictory') return progress.why;
  return progress.kind === 'fraction' && progress.counted > progress.total ? 'moreThanAll' : null;
}

function contradictory(why: Contradiction, stated: Progress): Progress {
  const { counted, total } = statedTps(stated) ?? { counted: null, total: null };
  return { kind: 'contradictory', why, counted, total };
}

function isPercent(progress: Progress, hundredths: Hundredths): boolean {
  return progress.kind === 'percentOnly' && progress.hundredths === hundredths;
}

/**
 * Share of TPS counted; recomputed from the fraction where there is one (RECAP_API §5.6). Null when unknown, and where the
 * source contradicts itself. 10,000 is everything only for a fraction: see `isAboutAll`.
 */
export function progressShare(progress: Progress): Hundredths | null {
  if (contradictionIn(progress) !== null) return null;
  switch (progress.kind) {
    case 'fraction':
      return shareOf(progress.counted, progress.total);
    case 'percentOnly':
      return progress.hundredths;
    case 'contradictory':
    case 'unknown':
      return null;
  }
}

/** True for a rounded 100%: whether the last TPS are in, nobody can tell from it. */
export function isAboutAll(progress: Progress): boolean {
  return isPercent(progress, 10_000);
}

/** True when at least one TPS is known to be in, or votes of it are. */
export function hasProgress(progress: Progress): boolean {
  switch (progress.kind) {
    case 'fraction':
      return progress.counted > 0;
    case 'percentOnly':
      return progress.hundredths > 0;
    case 'contradictory':
      return true;
    case 'unknown':
      return false;
  }
}

/** True when every TPS is known to be in: never from a percentage alone, nor where the source contradicts itself. */
export function isComplete(progress: Progress): boolean {
  return progress.kind === 'fraction' && progress.total > 0 && progress.counted === progress.total;
}

/** True when some TPS are known to be missing. */
export function isKnownIncomplete(progress: Progress): boolean {
  if (progress.kind === 'fraction') return progress.counted < progress.total;
  return progress.kind === 'percentOnly' && progress.hundredths < 10_000;
}

/** Adds fractions; anything unknown makes the sum unknown, a part that contradicts itself stays to be seen. */
export function sumProgress(parts: readonly Progress[]): Progress {
  const odd = parts.some((part) => contradictionIn(part) !== null);
  const fractions = parts.map(statedTps).filter((part) => part !== null);
  const isWhole = fractions.length === parts.length && parts.length > 0;
  const counted = fractions.reduce((sum, part) => sum + part.counted, 0);
  const total = fractions.reduce((sum, part) => sum + part.total, 0);
  if (odd) return contradictory('inParts', isWhole ? { kind: 'fraction', counted, total } : UNKNOWN_PROGRESS);
  return isWhole ? { kind: 'fraction', counted, total } : UNKNOWN_PROGRESS;
}
