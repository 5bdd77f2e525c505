import type { Race } from './race.ts';
import type { ScoresBesideBound } from './scores.ts';
import type { PageSizes } from './sizes.ts';

const KB = 1024;

/**
 * The budget of the project. A page weighs with its numbers; what comes after them may take its time. What depends on how
 * fast a machine is, is held beside the bound in the same run.
 */
export const BUDGET = {
  htmlBytes: 16 * KB,
  /** Four packets: a server sends 14 KB before it waits for the first answer, but a slow network takes its time for each KB. */
  firstNumberWithinBytes: 6 * KB,
  /** Scripts that run for a reader who presses nothing. */
  quietScriptBytes: 10 * KB,
  requests: 1,
  layoutShift: 0,
  toBound: 1.1,
  /** Milliseconds of blocking time on a processor ÷4. */
  blockingAboveBound: 50,
  /** Points of Lighthouse's performance. */
  performanceBelowBound: 2,
  scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
} as const;

/** What was measured of a page; null is what was not. */
export interface MeasuredPage {
  readonly name: string;
  /** Most bytes of its HTML; null where the size is only reported. */
  readonly htmlBytes: number | null;
  readonly sizes: PageSizes | null;
  readonly quietScripts: number | null;
  readonly race: Race | null;
  readonly lighthouse: ScoresBesideBound | null;
}

/** Which budgets a page breaks, in words; none when it keeps them. */
export function brokenBudgets(page: MeasuredPage): readonly string[] {
  return [
    ...(page.sizes === null ? [] : brokenSizes(page.sizes, page.htmlBytes)),
    ...(page.quietScripts === null ? [] : brokenScripts(page.quietScripts)),
    ...(page.race === null ? [] : brokenRace(page.race)),
    ...(page.lighthouse === null ? [] : brokenScores(page.lighthouse)),
  ].map((words) => `${page.name}: ${words}`);
}

function brokenSizes({ gzip, toFirstNumber }: PageSizes, htmlBytes: number | null): readonly string[] {
  return said([
    [htmlBytes !== null && gzip > htmlBytes, `HTML ${gzip} B gzip, budget ${htmlBytes}`],
    [
      toFirstNumber === null || toFirstNumber > BUDGET.firstNumberWithinBytes,
      `first number after ${toFirstNumber} B, budget ${BUDGET.firstNumberWithinBytes}`,
    ],
  ]);
}

function brokenScripts(bytes: number): readonly string[] {
  const budget = BUDGET.quietScriptBytes;
  return said([[bytes > budget, `scripts without a press ${bytes} B gzip, budget ${budget}`]]);
}

function brokenRace({ visit, toBound, blockingAboveBound }: Race): readonly string[] {
  return said([
    [visit.requests.length > BUDGET.requests, `before the first number: ${visit.requests.join(', ')}`],
    [visit.blocking.length > 0, `waits for ${visit.blocking.join(', ')}`],
    [visit.layoutShift > BUDGET.layoutShift, `layout shift ${visit.layoutShift}`],
    ...Object.entries(toBound).map(
      ([network, ratio]): Finding => [
        !(ratio <= BUDGET.toBound),
        `first number at ${ratio.toFixed(2)} of the bound on ${network}, budget ${BUDGET.toBound}`,
      ],
    ),
    [
      !(blockingAboveBound <= BUDGET.blockingAboveBound),
      `blocks for ${Math.round(blockingAboveBound)} ms more than the bound, budget ${BUDGET.blockingAboveBound}`,
    ],
  ]);
}

/** Which scores of Lighthouse break the budget, in words. */
export function brokenScores({ scores, failed, boundPerformance }: ScoresBesideBound): readonly string[] {
  const { performance = 0 } = scores;
  return said([
    [
      performance < boundPerformance - BUDGET.performanceBelowBound,
      `Lighthouse performance ${performance}, the bound’s ${boundPerformance}`,
    ],
    ...Object.entries(BUDGET.scores).map(([category, least]): Finding => {
      const score = scores[category] ?? 0;
      return [score < least, `Lighthouse ${category} ${score} (${failed.join(', ')})`];
    }),
  ]);
}

type Finding = readonly [isBroken: boolean, words: string];

function said(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(([isBroken, words]) => (isBroken ? [words] : []));
}
