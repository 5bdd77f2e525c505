import type { z } from 'zod';
import type { RecapStage } from '../domain/formal-recap.ts';
import { isChildOf, isRegionCode, type RegionCode } from '../domain/region-code.ts';
import type { WireRecord } from './wire.ts';
import { StagesWire } from './wire-hr.ts';

const TIERS = [
  ['da', 'kecamatan'],
  ['db', 'kabkota'],
  ['dc', 'provinsi'],
  ['dd', 'nasional'],
] as const;

/** More than any region has children. */
const MOST_CHILDREN = 1_000;

interface Stages {
  readonly own: readonly RecapStage[];
  readonly ofChildren: readonly { readonly code: RegionCode; readonly stages: readonly RecapStage[] }[];
}

/**
 * How many D.Hasil are published in a region and in each of its children. The source's own page reads `progress_d_child`
 * alone (RECAP_API §9), by a code that may be the region's or a child's; `progress_d` is the region's as third parties
 * have seen it, and says what the other does not.
 */
export function readStages(
  region: RegionCode,
  progress: z.infer<typeof StagesWire> | null | undefined,
  byCode: WireRecord | null | undefined,
): Stages {
  const known = new Map<RegionCode, readonly RecapStage[]>();
  for (const [code, wire] of Object.entries(byCode ?? {})) {
    if (known.size > MOST_CHILDREN) break;
    if (!isRegionCode(code) || !(code === region || isChildOf(code, region))) continue;
    const parsed = StagesWire.safeParse(wire);
    const stages = parsed.success ? stagesOf(parsed.data) : [];
    if (stages.length > 0) known.set(code, stages);
  }
  const named = known.get(region) ?? [];
  const besides = stagesOf(progress).filter(({ tier }) => named.every((stage) => stage.tier !== tier));
  return {
    own: [...named, ...besides].sort((a, b) => orderOf(a) - orderOf(b)),
    ofChildren: [...known].filter(([code]) => code !== region).map(([code, stages]) => ({ code, stages })),
  };
}

function stagesOf(wire: z.infer<typeof StagesWire> | null | undefined): readonly RecapStage[] {
  return TIERS.flatMap(([key, tier]) => {
    const published = wire?.[key]?.jml_wilayah_publikasi ?? null;
    const total = wire?.[key]?.jml_wilayah ?? null;
    return published === null || total === null ? [] : [{ tier, published, total }];
  });
}

function orderOf(stage: RecapStage): number {
  return TIERS.findIndex(([, tier]) => tier === stage.tier);
}
