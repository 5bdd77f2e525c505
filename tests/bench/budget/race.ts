import type { Browser } from '@playwright/test';
import { median } from '../measure/median.ts';
import type { FirstNumber } from './compressed-page.ts';
import { NETWORKS, type NetworkName } from './networks.ts';
import { type Visit, visit } from './visit.ts';

/** A page beside the bound, medians of runs that take turns. */
export interface Race {
  /** By network: when the first number stands, as a multiple of the bound's. */
  readonly toBound: Readonly<Record<NetworkName, number>>;
  /** By how many milliseconds more than the bound's its tasks keep a reader waiting, on slow4g (a processor ÷4). */
  readonly blockingAboveBound: number;
  /** The last opening on slow4g, to its end. */
  readonly visit: Visit;
}

interface Pair {
  readonly own: Visit;
  readonly bound: Visit;
}

/** Opens the page and the bound in turn: whatever else the machine does meets both. */
export async function raceAgainstBound(
  browser: Browser,
  url: string,
  first: FirstNumber,
  boundUrl: string,
  runs: number,
): Promise<Race> {
  const pairsOn = async (name: NetworkName, until: 'number' | 'rest'): Promise<readonly Pair[]> => {
    const pairs: Pair[] = [];
    for (let run = 0; run < runs; run += 1) {
      const bound = await visit(browser, boundUrl, 'votes', NETWORKS[name], until);
      pairs.push({ bound, own: await visit(browser, url, first, NETWORKS[name], until) });
    }
    return pairs;
  };
  const slow4g = await pairsOn('slow4g', 'rest');
  const rural3g = await pairsOn('rural3g', 'number');
  const last = slow4g.at(-1);
  if (last === undefined) throw new Error('a race has at least one run');
  return {
    toBound: { slow4g: ratioOfNumbers(slow4g), rural3g: ratioOfNumbers(rural3g) },
    blockingAboveBound:
      median(slow4g.map(({ own }) => own.blockingMillis)) -
      median(slow4g.map(({ bound }) => bound.blockingMillis)),
    visit: last.own,
  };
}

function ratioOfNumbers(pairs: readonly Pair[]): number {
  return (
    median(pairs.map(({ own }) => own.numberMillis)) / median(pairs.map(({ bound }) => bound.numberMillis))
  );
}
