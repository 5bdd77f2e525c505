import lighthouse from 'lighthouse';
import { median } from '../measure/median.ts';
import { brokenScores } from './judge.ts';
import type { PageScores, ScoresBesideBound } from './scores.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/**
 * The scores of a page beside the bound's performance, in turn. A page that breaks its budget is measured again, up to
 * so many times, and the medians count: one run says little of a speed, and much of a label that is missing. Throws when
 * Lighthouse comes to no result.
 */
export async function scoresBesideBound(
  url: string,
  boundUrl: string,
  debuggingPort: number,
  mostRuns: number,
  isLeftOutOfSearch: boolean,
): Promise<ScoresBesideBound> {
  const own: PageScores[] = [];
  const bound: number[] = [];
  let middle: ScoresBesideBound;
  do {
    bound.push((await scoresOf(boundUrl, debuggingPort, ['performance'], false)).scores.performance ?? 0);
    own.push(await scoresOf(url, debuggingPort, CATEGORIES, isLeftOutOfSearch));
    middle = {
      scores: Object.fromEntries(
        CATEGORIES.map((category) => [category, median(own.map(({ scores }) => scores[category] ?? 0))]),
      ),
      failed: [...new Set(own.flatMap(({ failed }) => failed))],
      boundPerformance: median(bound),
    };
  } while (brokenScores(middle).length > 0 && own.length < mostRuns);
  return middle;
}

/** Lighthouse's own mobile settings in the browser that listens on a debugging port. */
async function scoresOf(
  url: string,
  debuggingPort: number,
  asked: readonly Category[],
  isLeftOutOfSearch: boolean,
): Promise<PageScores> {
  const run = await lighthouse(url, {
    port: debuggingPort,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...asked],
    skipAudits: isLeftOutOfSearch ? ['is-crawlable'] : [],
  });
  if (run === undefined || run.lhr.runtimeError !== undefined)
    throw new Error(`Lighthouse on ${url}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
  const { categories, audits } = run.lhr;
  return {
    scores: Object.fromEntries(
      asked.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
    ),
    failed: asked.flatMap((category) =>
      (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const score = audits[id]?.score ?? 1;
        return weight > 0 && score < 0.9 ? [id] : [];
      }),
    ),
  };
}
