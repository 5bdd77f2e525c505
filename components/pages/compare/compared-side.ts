import type { Region } from '#lib/domain/region.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';

/** One of two results side by side. */
export interface ComparedSide {
  /** What tells it from the other: its place or its contest. */
  readonly name: string;
  readonly href: string;
  readonly slug: string;
  readonly region: Region;
  readonly result: RegionResult;
}
