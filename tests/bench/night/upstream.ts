import { FAILURE_MS } from '#lib/source/lifetimes.ts';
import type { Turn } from './faulty-source.ts';
import { lifetimeOf } from './source-document.ts';
import type { SourceLedger } from './source-ledger.ts';

/** A stretch of time, Unix ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Upstream {
  readonly questions: number;
  readonly documents: number;
  /** Questions put while a good answer was still fresh for all instances. */
  readonly tooSoon: number;
  /** Most good answers of one document within one lifetime. */
  readonly mostPerLifetime: number;
  /** Third and further tries within the time in which a failing document is left alone. */
  readonly impatient: number;
  readonly examples: readonly string[];
  /** Most questions in one second: usually, and in the seconds after each return of the source. */
  readonly usualPeak: number;
  readonly returnPeaks: readonly { readonly after: string; readonly peak: number }[];
}

const EPSILON_MS = 100;
const AFTER_RETURN_S = 5;

/** Counts what the source was asked; times without Redis, in which each instance asks for itself, are left out. */
export function upstreamOf(
  ledger: SourceLedger,
  turns: readonly Turn[],
  withoutRedis: readonly Stretch[],
): Upstream {
  let tooSoon = 0;
  let impatient = 0;
  let mostPerLifetime = 0;
  const examples: string[] = [];
  const perSecond = new Map<number, number>();
  const isApart = (from: number, to: number) =>
    withoutRedis.some((stretch) => from <= stretch.to && to >= stretch.from);

  for (const [path, asked] of ledger.asked) {
    for (const [index, { at }] of asked.entries()) {
      const second = Math.floor(at / 1000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
      const before = asked[index - 1];
      if (before === undefined || isApart(before.at, at)) continue;
      const gap = at - before.at;
      const third = asked[index - 2];
      if (before.outcome === 'bad') {
        if (third?.outcome === 'bad' && at - third.at < FAILURE_MS - EPSILON_MS) {
          impatient += 1;
          examples.push(`impatient: ${path} after ${at - third.at} and ${gap} ms`);
        }
        continue;
      }
      const lifetime = lifetimeOf(path, before.outcome === 'absent');
      if (lifetime === null || gap >= lifetime - EPSILON_MS) continue;
      tooSoon += 1;
      examples.push(
        `too soon: ${new Date(at).toISOString().slice(11, 19)} ${path} after ${gap} of ${lifetime} ms`,
      );
    }
    mostPerLifetime = Math.max(
      mostPerLifetime,
      mostIn(
        path,
        asked.filter(({ at }) => !isApart(at, at)),
      ),
    );
  }
  const peaks = peaksOf(perSecond, turns);
  return {
    questions: [...ledger.asked.values()].reduce((sum, all) => sum + all.length, 0),
    documents: ledger.asked.size,
    tooSoon,
    mostPerLifetime,
    impatient,
    examples: examples.slice(0, 8),
    ...peaks,
  };
}

function mostIn(path: string, asked: readonly { readonly at: number; readonly outcome: string }[]): number {
  const good = asked.filter(({ outcome }) => outcome !== 'bad');
  let most = 0;
  let first = 0;
  for (const [index, { at, outcome }] of good.entries()) {
    const lifetime = (lifetimeOf(path, outcome === 'absent') ?? 0) - EPSILON_MS;
    while (at - (good[first]?.at ?? at) >= lifetime && first < index) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

function peaksOf(
  perSecond: ReadonlyMap<number, number>,
  turns: readonly Turn[],
): Pick<Upstream, 'usualPeak' | 'returnPeaks'> {
  const returns = turns.flatMap((turn, index) => {
    const before = turns[index - 1];
    return turn.state === 'good' && before !== undefined && before.state !== 'good'
      ? [{ second: Math.floor(turn.at / 1000), after: before.state }]
      : [];
  });
  const seconds = (first: number) => Array.from({ length: AFTER_RETURN_S }, (_, more) => first + more);
  const near = new Set(returns.flatMap(({ second }) => seconds(second)));
  const usual = [...perSecond].filter(
    ([second]) => !near.has(second) && stateAt(turns, second * 1000) === 'good',
  );
  return {
    usualPeak: Math.max(0, ...usual.map(([, count]) => count)),
    returnPeaks: returns.map(({ second, after }) => ({
      after,
      peak: Math.max(...seconds(second).map((one) => perSecond.get(one) ?? 0)),
    })),
  };
}

function stateAt(turns: readonly Turn[], at: number): string {
  return turns.findLast((turn) => turn.at <= at)?.state ?? 'good';
}
