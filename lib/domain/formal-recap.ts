import type { RegionCode } from './region-code.ts';
import type { OptionVotes } from './tally.ts';

/** Tiers of the open plenary that sign a D.Hasil (RECAP_API "hr": da, db, dc, dd). */
export type RecapTier = 'kecamatan' | 'kabkota' | 'provinsi' | 'nasional';

/** How many regions of a tier have a published D.Hasil. */
export interface RecapStage {
  readonly tier: RecapTier;
  readonly published: number;
  readonly total: number;
}

/** Layer "Rekapitulasi": D.Hasil, official at its tier. Never mixed with the C.Hasil layer. */
export interface FormalRecap {
  readonly region: RegionCode;
  /** Null where the source publishes progress or documents but no votes. */
  readonly votes: readonly OptionVotes[] | null;
  readonly rows: readonly { readonly code: RegionCode; readonly votes: readonly OptionVotes[] }[];
  /** Of the tiers within the region. */
  readonly stages: readonly RecapStage[];
  /** The same for each of its children that the source speaks of. */
  readonly childStages: readonly { readonly code: RegionCode; readonly stages: readonly RecapStage[] }[];
  /** Addresses of the scanned D.Hasil, as the source gives them. */
  readonly documents: readonly string[];
}
