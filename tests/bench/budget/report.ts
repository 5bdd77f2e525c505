import type { MeasuredPage } from './judge.ts';

/** A page as a line of the table; what was not measured is left out. */
export function rowOf({
  sizes,
  quietScripts,
  race,
  lighthouse,
}: MeasuredPage): Record<string, string | number> {
  return {
    ...(sizes === null
      ? {}
      : { gzip: sizes.gzip, brotli: sizes.brotli, 'number at': sizes.toFirstNumber ?? 'none' }),
    ...(quietScripts === null ? {} : { 'quiet JS': quietScripts }),
    ...(race === null
      ? {}
      : {
          requests: race.visit.requests.length,
          shift: race.visit.layoutShift,
          'slow4g : bound': rounded(race.toBound.slow4g),
          'rural3g : bound': rounded(race.toBound.rural3g),
          'blocking +ms': Math.round(race.blockingAboveBound),
        }),
    ...(lighthouse === null
      ? {}
      : {
          Lighthouse: Object.values(lighthouse.scores).join('/'),
          'bound’s': lighthouse.boundPerformance,
        }),
  };
}

function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
