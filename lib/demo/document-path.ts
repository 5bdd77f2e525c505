import { ancestorsOf, NATION, parseRegionCode, type RegionCode } from '../domain/region-code.ts';
import { type ElectionCode, isElectionCode } from './election-code.ts';

/** What a path of the recap API asks for; `region` is NATION for the whole country. */
export type DocumentPath = {
  readonly family: 'tree' | 'count' | 'formalRecap' | 'candidates';
  readonly election: ElectionCode;
  readonly region: RegionCode;
};

const FAMILIES = [
  { family: 'tree', prefix: '/wilayah/pilkada/' },
  { family: 'count', prefix: '/pilkada/hhcw/' },
  { family: 'formalRecap', prefix: '/pilkada/hr/' },
  { family: 'candidates', prefix: '/pilkada/paslon/' },
] as const;

/**
 * Reads a path such as `/pilkada/hhcw/pkwkp/32/3212.json`, or null when no document of the API has that form.
 */
export function parseDocumentPath(path: string): DocumentPath | null {
  const found = FAMILIES.find(({ prefix }) => path.startsWith(prefix));
  if (found === undefined || !path.endsWith('.json')) return null;
  const [election = '', ...codes] = path.slice(found.prefix.length, -'.json'.length).split('/');
  if (!isElectionCode(election)) return null;
  const region = regionOf(codes, found.family === 'tree');
  return region === null ? null : { family: found.family, election, region };
}

// The tree calls the nation `0`, the other families leave it out; below it every ancestor is spelled out.
function regionOf(codes: readonly string[], isTree: boolean): RegionCode | null {
  const isNation = isTree ? codes.length === 1 && codes[0] === NATION : codes.length === 0;
  if (isNation) return NATION;
  const code = parseRegionCode(codes.at(-1) ?? '');
  if (!code.ok) return null;
  return [...ancestorsOf(code.value), code.value].join('/') === codes.join('/') ? code.value : null;
}
