import type { Browser } from '@playwright/test';
import { median } from '../measure/median.ts';
import type { FirstNumber } from './compressed-page.ts';
import { NETWORKS } from './networks.ts';
import { visit } from './visit.ts';

/** When the first number stands, as a multiple of the bound's, by network: medians of runs that take turns. */
export async function raceAgainstBound(
  browser: Browser,
  url: string,
  first: FirstNumber,
  boundUrl: string,
  runs: number,
): Promise<Readonly<Record<string, number>>> {
  const ratios: Record<string, number> = {};
  for (const [name, network] of Object.entries(NETWORKS)) {
    const own: number[] = [];
    const bound: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      bound.push((await visit(browser, boundUrl, 'votes', network, 'number')).numberMillis);
      own.push((await visit(browser, url, first, network, 'number')).numberMillis);
    }
    ratios[name] = median(own) / median(bound);
  }
  return ratios;
}
