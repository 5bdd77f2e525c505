import type { RegionCode } from './region-code.ts';

/** A region of the source's tree. */
export interface Region {
  readonly code: RegionCode;
  /** As the source spells it, tidied; null for a region known only from its parent's table. */
  readonly name: string | null;
}
