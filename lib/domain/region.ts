import type { RegionCode } from './region-code.ts';

/** Where a name is from that the source's lists do not have. */
export type NameSource = 'searchIndex' | 'boundaries';

/** A region of the source's tree. */
export interface Region {
  readonly code: RegionCode;
  /** As the source spells it, tidied; null for a region known only from its parent's table. */
  readonly name: string | null;
  /** Absent for a name of the source's own list. */
  readonly nameFrom?: NameSource;
}
