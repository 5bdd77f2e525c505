import type { Contest, SirekapDialect } from '../domain/contest.ts';
import { ancestorsOf, levelOf, NATION, type RegionCode } from '../domain/region-code.ts';

type Source = Contest['sirekap'];

// The word for the event in tree paths, and the folder of results (RECAP_API §1, §2).
const EVENT: Readonly<Record<SirekapDialect, string>> = { pilkada2024: 'pilkada', pemilu2024: 'pemilu' };

/** Path of a code: every ancestor, then itself (`31/3101/310101`). Codes are validated, so this needs no escaping. */
function pathOf(code: RegionCode): string {
  return [...ancestorsOf(code), code].join('/');
}

/** List of a region's children; for the nation, of provinces. */
export function treeUrl(source: Source, parent: RegionCode): string {
  return `${source.api}/wilayah/${EVENT[source.dialect]}/${source.election}/${pathOf(parent)}.json`;
}

/** Candidate lists: keyed by region in `pilkada2024`, one national list in `pemilu2024`. */
export function candidatesUrl(source: Source): string {
  return source.dialect === 'pilkada2024'
    ? `${source.api}/pilkada/paslon/${source.election}.json`
    : `${source.api}/pemilu/${source.election}.json`;
}

/** Aggregate of a region, or the document of a TPS: both are `hhcw` (C.Hasil by region). */
export function resultUrl(source: Source, code: RegionCode): string {
  return documentUrl(`${source.api}/${EVENT[source.dialect]}/hhcw/${source.election}`, code);
}

/** Formal recap (D.Hasil) of a region. */
export function formalRecapUrl(source: Source, region: RegionCode): string {
  return documentUrl(`${source.api}/${EVENT[source.dialect]}/hr/${source.election}`, region);
}

/** Lists call the nation `0`; every other document of it is named by its folder. */
function documentUrl(folder: string, code: RegionCode): string {
  return code === NATION ? `${folder}.json` : `${folder}/${pathOf(code)}.json`;
}

/** False at tiers for which the API is not known to have a formal recap (RECAP_API §1, §2). */
export function hasFormalRecap(
  contest: Pick<Contest, 'sirekap' | 'slateLevel'>,
  region: RegionCode,
): boolean {
  const level = levelOf(region);
  if (contest.sirekap.dialect === 'pilkada2024') return level === contest.slateLevel;
  return level === 'nasional' || level === 'provinsi' || level === 'kabkota';
}
