/** A place as instant search hands it to browsers: few bytes, everything else follows from the code. */
export interface InstantPlace {
  /** Of the region, or of the TPS that was asked for and exists. */
  readonly code: string;
  /** Names from the province down to the place itself, as the source spells them. */
  readonly names: readonly (string | null)[];
  /** Position in `contests` of the contest whose page it leads to. */
  readonly contest: number;
  /** Number of the TPS that was asked for and that this desa does not have. */
  readonly missingTps?: string;
}

/** Answer of `/api/cari`. */
export interface InstantAnswer {
  readonly places: readonly InstantPlace[];
  /** How many places answer as well as these. */
  readonly total: number;
  readonly contests: readonly {
    readonly slug: string;
    readonly shortTitle: string;
    readonly simulated: boolean;
  }[];
}
