import type { Region } from '#lib/domain/region.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { demoRegions } from '../../../scripts/search/demo-search.ts';
import { createRandom } from '../night/shuffle.ts';

/** Kinds of pages that are measured. */
export const KINDS = ['tps', 'desa', 'kecamatan'] as const;
export type Kind = (typeof KINDS)[number];

/** TPS of one desa that are asked for: readers and crawlers go from one to the next. */
const TPS_A_DESA = 5;

/** So many pages of a kind, none of which was given before. */
export type NewPaths = (kind: Kind, count: number) => Promise<readonly string[]>;

/** Pages of a contest of the simulated election, each once. `tpsOf` lists the TPS of a desa. */
export async function newPaths(
  slug: string,
  tpsOf: (desa: string) => Promise<readonly string[]>,
): Promise<NewPaths> {
  const regions = createRandom(7).shuffled(await demoRegions());
  const desa = codesOf(regions, 'desa');
  const kecamatan = byRows(codesOf(regions, 'kecamatan'), desa);
  const tps: string[] = [];
  const next = async (kind: Kind): Promise<string> => {
    const code = kind === 'tps' ? tps.shift() : kind === 'desa' ? desa.shift() : kecamatan.shift();
    if (code !== undefined) return code;
    // From the other end: of these desa nothing else is asked.
    const parent = kind === 'tps' ? desa.pop() : undefined;
    if (parent === undefined) throw new Error(`the simulated election has no more pages of the kind ${kind}`);
    tps.push(...(await tpsOf(parent)).slice(0, TPS_A_DESA));
    return next(kind);
  };
  return async (kind, count) => {
    const paths: string[] = [];
    while (paths.length < count) paths.push(`/${slug}/${await next(kind)}`);
    return paths;
  };
}

/** The demo elects no governor in 34 and no mayors in 31: pages without numbers would be too light. */
function codesOf(regions: readonly Region[], level: string): string[] {
  return regions.flatMap(({ code }) => (levelOf(code) === level && !/^3[14]/.test(code) ? [code] : []));
}

/** Those with the most desa first: the budget is set for tables of forty rows. */
function byRows(kecamatan: readonly string[], desa: readonly string[]): string[] {
  const rows = Map.groupBy(desa, (code) => code.slice(0, 6));
  const rowsOf = (code: string): number => rows.get(code)?.length ?? 0;
  return kecamatan.toSorted((one, other) => rowsOf(other) - rowsOf(one));
}
