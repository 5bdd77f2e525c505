import { levelOf } from '#lib/domain/region-code.ts';
import { demoRegions } from '../../../scripts/search/demo-search.ts';
import { createRandom } from './shuffle.ts';
import { countPath, objectIn } from './source-document.ts';

/** Addresses of so many distinct TPS pages: whole desa at a time, as links lead, in an order that is the same in every run. */
export async function tpsPaths(
  count: number,
  slugs: readonly string[],
  tpsOf: (desa: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const regions = createRandom(11).shuffled(await demoRegions());
  const paths: string[] = [];
  for (const { code } of regions) {
    if (paths.length >= count) break;
    // The demo elects no governor in 34 and no mayors in 31: pages without numbers would be too light.
    if (levelOf(code) !== 'desa' || /^3[14]/.test(code)) continue;
    for (const tps of await tpsOf(code)) for (const slug of slugs) paths.push(`/${slug}/${tps}`);
  }
  return paths.slice(0, count);
}

/** TPS of a desa, as the simulated election at this address lists them; none where it has no such desa. */
export async function tpsOfDesa(api: string, desa: string): Promise<readonly string[]> {
  const path = countPath('pkwkp', desa).replace('/pilkada/hhcw/', '/wilayah/pilkada/');
  const response = await fetch(api + path);
  const list: unknown = response.ok ? await response.json() : [];
  return Array.isArray(list) ? list.map((row) => String(objectIn(row)?.kode)) : [];
}
