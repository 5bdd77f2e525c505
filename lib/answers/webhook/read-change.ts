import { z } from 'zod';
import type { Contest } from '#lib/domain/contest.ts';
import { ancestorsOf, NATION, type RegionCode } from '#lib/domain/region-code.ts';
import { jsonOrNull } from '../../domain/json.ts';
import { RegionCodeSchema } from '../../schemas/values.ts';

/** Most regions one word may name: a province has fewer, and more than this is a flood. */
const MOST_REGIONS = 500;

const Change = z.object({
  contest: z.string(),
  regions: z.array(RegionCodeSchema).min(1).max(MOST_REGIONS),
});

/** What the recap system says to have changed. */
export interface Change {
  readonly contest: Contest;
  readonly regions: readonly RegionCode[];
}

/** Reads `{"contest": slug, "regions": [code, …]}`; null for anything else and for contests this site has not. */
export function readChange(text: string, contests: readonly Contest[]): Change | null {
  const read = Change.safeParse(jsonOrNull(text));
  const contest = contests.find(({ slug }) => slug === (read.success ? read.data.contest : null));
  return read.success && contest !== undefined ? { contest, regions: read.data.regions } : null;
}

/** Everything that changes with these regions, as `{contest}/{kode}`: they and all above them, up to the nation. */
export function touchedBy({ contest, regions }: Change): readonly string[] {
  const codes = new Set<RegionCode>([NATION]);
  for (const region of regions) for (const code of [...ancestorsOf(region), region]) codes.add(code);
  return [...codes].map((code) => `${contest.slug}/${code}`);
}
