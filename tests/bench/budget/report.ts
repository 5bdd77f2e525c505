import type { MeasuredPage } from './judge.ts';

/** A page as a line of the table. */
export function rowOf({ sizes, visit, toBound, scores }: MeasuredPage): Record<string, string | number> {
  return {
    gzip: sizes.gzip,
    brotli: sizes.brotli,
    'first number at': sizes.toFirstNumber ?? 'none',
    'JS gzip': sizes.scripts,
    ...(visit === null ? {} : { requests: visit.requests.length, shift: visit.layoutShift }),
    ...Object.fromEntries(
      Object.entries(toBound).map(([name, ratio]) => [`${name} : bound`, Math.round(ratio * 100) / 100]),
    ),
    ...(scores === null ? {} : { Lighthouse: Object.values(scores.scores).join('/') }),
  };
}
