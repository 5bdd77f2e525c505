import lighthouse from 'lighthouse';

export interface PageScores {
  /** By category, 0–100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that are not perfect, except those of speed in milliseconds. */
  readonly failed: readonly string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse's own mobile settings in the browser that listens on a debugging port. Throws when it comes to no result. */
export async function scoresOf(url: string, debuggingPort: number): Promise<PageScores> {
  const run = await lighthouse(url, {
    port: debuggingPort,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
  });
  if (run === undefined || run.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse on ${url}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits } = run.lhr;
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
    ),
    failed: CATEGORIES.flatMap((category) =>
      (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const score = audits[id]?.score ?? 1;
        return weight > 0 && score < 0.9 ? [id] : [];
      }),
    ),
  };
}
