/** What Lighthouse says of a page. */
export interface PageScores {
  /** By category, 0–100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that are not perfect. */
  readonly failed: readonly string[];
}

export interface ScoresBesideBound extends PageScores {
  /** The performance that the bound reaches in the same run, 0–100. */
  readonly boundPerformance: number;
}
