import { readFile } from 'node:fs/promises';
import pMap from 'p-map';
import { NATION, type RegionCode } from '../../lib/domain/region-code.ts';
import { childPackLevelOf, packLevelOf, type RegionTree } from '../../lib/geo/build/region-tree.ts';
import { PACK_LEVELS, type PackLevel } from '../../lib/geo/pack-format.ts';
import { regionsParser } from '../../lib/sirekap/parse-regions.ts';
import { treeUrl } from '../../lib/sirekap/urls.ts';

const AT_ONCE = 8;

// Whose lists to ask for: the first of these that answers for the nation.
const ELECTIONS = [
  { dialect: 'pilkada2024', election: 'pkwkp' },
  { dialect: 'pilkada2024', election: 'pkwkk' },
  { dialect: 'pemilu2024', election: 'ppwp' },
] as const;
type Election = (typeof ELECTIONS)[number];

/**
 * The region tree of a recap API: the regions an election is really counted in. `from` is the API's base address, or a
 * folder laid out like it. Goes down no further than `deepest`, as each region above it is one request.
 */
export async function sourceTree(from: string, deepest: PackLevel): Promise<RegionTree> {
  const api = from.replace(/\/$/, '');
  for (const election of ELECTIONS) {
    const provinces = await childrenOf(api, election, NATION);
    if (provinces === null) continue;
    const regions = new Map(provinces);
    let above = [...provinces.keys()];
    while (above.length > 0 && isAboveLevel(above, deepest)) {
      const below = await pMap(above, (parent) => childrenOf(api, election, parent), {
        concurrency: AT_ONCE,
      });
      above = [];
      for (const children of below) {
        for (const [code, name] of children ?? []) {
          regions.set(code, name);
          above.push(code);
        }
      }
    }
    return { name: `${api} (${election.election})`, regions };
  }
  throw new Error(`${from} has no region lists of a recap API`);
}

function isAboveLevel([code]: readonly RegionCode[], deepest: PackLevel): boolean {
  const below = code === undefined ? null : childPackLevelOf(code);
  return below !== null && PACK_LEVELS.indexOf(below) <= PACK_LEVELS.indexOf(deepest);
}

type Named = ReadonlyMap<RegionCode, string | null>;

async function childrenOf(api: string, election: Election, parent: RegionCode): Promise<Named | null> {
  const json = await readJson(treeUrl({ api, ...election }, parent));
  if (json === null) return null;
  const parsed = regionsParser(parent)(json);
  if (!parsed.ok) return null;
  return new Map(
    parsed.value.value.filter(({ code }) => packLevelOf(code) !== null).map(({ code, name }) => [code, name]),
  );
}

async function readJson(address: string): Promise<unknown> {
  try {
    if (!/^https?:/.test(address)) return JSON.parse(await readFile(address, 'utf8'));
    const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
