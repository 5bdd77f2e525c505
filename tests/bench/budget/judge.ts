import type { PageScores } from './lighthouse.ts';
import type { PageSizes } from './sizes.ts';
import type { Visit } from './visit.ts';

const KB = 1024;

/** The budget of the project. A page weighs with its numbers; what comes after them may take its time. */
export const BUDGET = {
  htmlBytes: 20 * KB,
  /** What a server sends before it waits for the first answer: the initial window of TCP. */
  firstNumberWithinBytes: 14 * KB,
  scriptBytes: 150 * KB,
  requests: 1,
  layoutShift: 0,
  toBound: 1.15,
  scores: { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 },
} as const;

/** Everything measured of a page; what needs a browser is null without one. */
export interface MeasuredPage {
  readonly name: string;
  /** Most bytes of its HTML; null where the size is only reported. */
  readonly htmlBytes: number | null;
  readonly sizes: PageSizes;
  readonly visit: Visit | null;
  readonly scores: PageScores | null;
  /** By network: when the first number is visible, as a multiple of the bound's in the same run. */
  readonly toBound: Readonly<Record<string, number>>;
}

/** Which budgets a page breaks, in words; none when it keeps them. */
export function brokenBudgets(page: MeasuredPage): readonly string[] {
  const { sizes, visit, scores } = page;
  const broken: string[] = [];
  const say = (is: boolean, words: string): void => {
    if (is) broken.push(`${page.name}: ${words}`);
  };
  if (page.htmlBytes !== null)
    say(sizes.gzip > page.htmlBytes, `HTML ${sizes.gzip} B gzip, budget ${page.htmlBytes}`);
  const at = sizes.toFirstNumber;
  say(
    at === null || at > BUDGET.firstNumberWithinBytes,
    `first number after ${at} B, budget ${BUDGET.firstNumberWithinBytes}`,
  );
  say(sizes.scripts > BUDGET.scriptBytes, `scripts ${sizes.scripts} B gzip, budget ${BUDGET.scriptBytes}`);
  if (visit !== null) {
    say(visit.requests.length > BUDGET.requests, `before the first number: ${visit.requests.join(', ')}`);
    say(visit.blocking.length > 0, `waits for ${visit.blocking.join(', ')}`);
    say(visit.layoutShift > BUDGET.layoutShift, `layout shift ${visit.layoutShift}`);
  }
  for (const [network, ratio] of Object.entries(page.toBound))
    say(!(ratio <= BUDGET.toBound), `first number at ${ratio.toFixed(2)} of the bound on ${network}`);
  for (const [category, score] of Object.entries(scores?.scores ?? {}))
    say(score < leastScore(category), `Lighthouse ${category} ${score} (${scores?.failed.join(', ')})`);
  return broken;
}

function leastScore(category: string): number {
  const least: Readonly<Record<string, number>> = BUDGET.scores;
  return least[category] ?? 0;
}
