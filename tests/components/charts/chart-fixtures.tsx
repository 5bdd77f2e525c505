import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chartContext } from '#components/drawn/charts/chart-context.ts';
import { contestLabel } from '#lib/domain/contest-label.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { aCode, aContest, aFraction, anInstant, aPair, aTally } from '#tests/support/builders.ts';

export const OPTIONS = [aPair('1000024', 1), aPair('1000023', 2), aPair('1000025', 3)];

const RESULT: RegionResult = {
  region: aCode('31'),
  options: OPTIONS,
  state: {
    kind: 'published',
    tally: aTally({ 1000023: 120, 1000024: 80, 1000025: 0 }),
    progress: aFraction(5, 10),
    event: { kind: 'regular' },
    provenance: {
      url: 'http://127.0.0.1:9001/31.json',
      sourceTime: anInstant('2024-11-28T10:15:04+07:00'),
      fetchedAt: anInstant('2024-11-28T10:16:00+07:00'),
    },
    lastGood: null,
  },
  rows: [],
  isGathered: false,
  formDifferences: [],
  recap: { kind: 'noDocument' },
  digest: null,
  failingSince: null,
};

export const CONTEXT = chartContext(
  contestLabel(aContest()),
  { code: aCode('31'), name: 'DKI JAKARTA' },
  RESULT,
);

export function htmlOf(chart: ReactNode): string {
  return renderToStaticMarkup(chart);
}

/** The words of some HTML, spaces folded. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The cells of the chart's table, row by row, the row's head first. */
export function tableOf(html: string): readonly (readonly string[])[] {
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? '';
  return [...body.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => wordsOf(cell ?? '')),
  );
}
