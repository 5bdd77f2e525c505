import { levelOf } from '#lib/domain/region-code.ts';
import { demoRegions } from '../../../scripts/search/demo-search.ts';

export interface LoadPaths {
  /** What everyone opens: the nation, provinces, kabupaten. */
  readonly warm: readonly string[];
  /** Desa, of which each is opened by one reader. */
  readonly cold: readonly string[];
}

const WARM_PAGES = 200;

/** Paths in the simulated election. Another `share` has other cold ones. */
export async function demoPaths(slug: string, share: number): Promise<LoadPaths> {
  const regions = await demoRegions();
  const codesOf = (...levels: readonly string[]): readonly string[] =>
    regions.flatMap(({ code }) => (levels.includes(levelOf(code)) ? [code] : []));
  const known = [`/${slug}`, ...codesOf('provinsi', 'kabkota').map((code) => `/${slug}/${code}`)];
  return {
    warm: known.slice(0, WARM_PAGES),
    cold: codesOf('desa').flatMap((code, index) => (index % 2 === share % 2 ? [`/${slug}/${code}`] : [])),
  };
}
