import { NATION, type RegionCode } from './region-code.ts';

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

/** What holds a region, from the nation down to its parent; nothing holds the nation. `above` begins with the province. */
export function heldBy({ code }: Region, above: readonly Region[]): readonly Region[] {
  return code === NATION ? [] : [{ code: NATION, name: null }, ...above];
}
