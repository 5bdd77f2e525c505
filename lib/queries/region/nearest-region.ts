import { type ContestLabel, contestLabel } from '#lib/domain/contest-label.ts';
import { withoutRepeats } from '#lib/domain/overseas.ts';
import type { Region } from '#lib/domain/region.ts';
import { parseRegionCode, type RegionCode } from '#lib/domain/region-code.ts';
import { settings } from '#lib/settings.ts';
import { findRegion } from './find-region.ts';

/** What a reader who came to an address of no page may have been looking for. */
interface NearestRegion {
  readonly contest: ContestLabel;
  readonly code: RegionCode;
  /** The region of that code, or else the lowest one that exists above it, with what holds it; null where none does. */
  readonly region: Region | null;
  readonly above: readonly Region[];
}

/**
 * Finds it in the contest's tree, by the lists that the address's own page was looked for in. Null for a contest or code
 * that cannot be; without a region where the tree cannot be had.
 */
export async function getNearestRegion(slug: string, codeText: string): Promise<NearestRegion | null> {
  const contest = settings().contests.find((candidate) => candidate.slug === slug);
  const code = parseRegionCode(codeText);
  if (contest === undefined || !code.ok) return null;
  const found = await findRegion(contest, code.value);
  const place = { contest: contestLabel(contest), code: code.value };
  if (!found.ok) return { ...place, region: null, above: [] };
  if (found.value.kind === 'found') return { ...place, ...pick(found.value) };
  const { nearest } = found.value;
  const region = nearest.at(-1) ?? null;
  return { ...place, region, above: withoutRepeats(nearest).filter((step) => step !== region) };
}

function pick({ region, above }: Pick<NearestRegion, 'region' | 'above'>) {
  return { region, above };
}
