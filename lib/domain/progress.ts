import { type Hundredths, shareOf } from './share.ts';

/** How much of a region's count has come in, as precisely as the source says. */
export type Progress =
  | { readonly kind: 'fraction'; readonly counted: number; readonly total: number }
  /** Rows of the `pemilu2024` dialect carry a percentage only (RECAP_API §2). */
  | { readonly kind: 'percentOnly'; readonly hundredths: Hundredths }
  | { readonly kind: 'unknown' };

export const UNKNOWN_PROGRESS: Progress = { kind: 'unknown' };

/** Share of TPS counted; recomputed from the fraction where there is one (RECAP_API §5.6). Null when unknown. */
export function progressShare(progress: Progress): Hundredths | null {
  switch (progress.kind) {
    case 'fraction':
      return shareOf(progress.counted, progress.total);
    case 'percentOnly':
      return progress.hundredths;
    case 'unknown':
      return null;
  }
}

/** True when at least one TPS is known to be in. */
export function hasProgress(progress: Progress): boolean {
  return (
    (progress.kind === 'fraction' && progress.counted > 0) ||
    (progress.kind === 'percentOnly' && progress.hundredths > 0)
  );
}

/** True when every TPS is known to be in. */
export function isComplete(progress: Progress): boolean {
  switch (progress.kind) {
    case 'fraction':
      return progress.total > 0 && progress.counted >= progress.total;
    case 'percentOnly':
      return progress.hundredths >= 10_000;
    case 'unknown':
      return false;
  }
}

/** Adds fractions; anything unknown makes the sum unknown. */
export function sumProgress(parts: readonly Progress[]): Progress {
  let counted = 0;
  let total = 0;
  for (const part of parts) {
    if (part.kind !== 'fraction') return UNKNOWN_PROGRESS;
    counted += part.counted;
    total += part.total;
  }
  return parts.length === 0 ? UNKNOWN_PROGRESS : { kind: 'fraction', counted, total };
}
