import type { LonLat } from '#lib/domain/near/ring-distance.ts';
import { levelOf, NATION, type RegionCode, type RegionLevel } from '#lib/domain/region-code.ts';
import { matchPlaces, nearestFirst, type PlaceMatch } from './match-place.ts';

/** A position as a device gives it. */
export interface DevicePosition {
  readonly point: LonLat;
  /** Metres within which it is, as far as the device knows. */
  readonly accuracy: number;
}

/** Where a position lies, as far as boundaries say. */
export type NearPlaces =
  /** Nowhere near Indonesia. */
  | { readonly kind: 'outside' }
  | {
      readonly kind: 'found';
      readonly best: RegionCode;
      /** Metres from the position to it; 0 inside. */
      readonly metres: number;
      /** Others that it may be as well, likeliest first. */
      readonly others: readonly RegionCode[];
      /** Why it ends above the desa: the device is not precise enough, or there are no boundaries below. */
      readonly endsAt: 'desa' | 'imprecise' | 'boundaries';
    };

/** Gives the boundaries of a region's children; null where there are none. */
export type LoadBoundaries = (parent: RegionCode) => Promise<unknown>;

/** Less precise than this, a desa would be a guess. */
const IMPRECISE_METRES = 2_000;

/**
 * How far a simplified boundary may lie from the true one, by the tier of the file's parent: a country drawn in 24 KB is
 * drawn coarsely. Who is as near as that to a neighbour is looked for there too.
 */
const MARGIN: Readonly<Partial<Record<RegionLevel, number>>> = {
  nasional: 4_000,
  provinsi: 1_500,
  kabkota: 500,
  kecamatan: 60,
};

/** Beyond the coast, or in a gap between boundaries: so far is still near. */
const REACH_METRES = 5_000;

/** Small islands are lost on the drawing of the country; on that of their kabupaten they are found again. */
const LOST_METRES = 100_000;

/** Regions followed at once, and shown. Each one costs a file. */
const MOST_FOLLOWED = 4;
const MOST_OTHERS = 5;

/** Walks down from the country, a file a tier, two or more near a boundary. Rejects when a file cannot be had. */
export async function walkBoundaries(
  load: LoadBoundaries,
  { point, accuracy }: DevicePosition,
): Promise<NearPlaces> {
  let here: readonly PlaceMatch[] = [{ code: NATION, metres: 0, toBoundary: Number.POSITIVE_INFINITY }];
  const ended: PlaceMatch[] = [];
  for (;;) {
    const level = levelOf(here[0]?.code ?? NATION);
    if (level === 'desa') return found(here, accuracy, 'desa');
    if (level === 'kecamatan' && accuracy > IMPRECISE_METRES) return found(here, accuracy, 'imprecise');
    const files = await Promise.all(here.map(async (parent) => ({ parent, json: await load(parent.code) })));
    for (const { parent, json } of files) if (json === null) ended.push(parent);
    const inside = files.flatMap(({ json }) => (json === null ? [] : matchPlaces(json, point)));
    const next = likely(inside, (MARGIN[level] ?? 0) + Math.min(accuracy, 2 * IMPRECISE_METRES));
    if (next.length === 0) {
      return level === 'nasional' && ended.length === 0
        ? { kind: 'outside' }
        : found(ended.length > 0 ? ended : here, accuracy, 'boundaries');
    }
    const [nearest] = next;
    const [above] = [...ended].sort(nearestFirst);
    // A tier without boundaries below is the answer only where no other branch holds the point.
    if (above !== undefined && nearest !== undefined && above.metres < nearest.metres)
      return found(ended, accuracy, 'boundaries');
    here = next;
  }
}

/** The nearest, those within the margin, and for a point off every drawn shore those not much farther than the nearest. */
function likely(matches: readonly PlaceMatch[], margin: number): readonly PlaceMatch[] {
  const sorted = [...matches].sort(nearestFirst);
  const [nearest] = sorted;
  if (nearest === undefined || nearest.metres > LOST_METRES) return [];
  return sorted
    .filter(({ metres }) => metres <= Math.max(margin, 2 * nearest.metres))
    .slice(0, MOST_FOLLOWED);
}

function found(
  matches: readonly PlaceMatch[],
  accuracy: number,
  endsAt: Extract<NearPlaces, { kind: 'found' }>['endsAt'],
): NearPlaces {
  const [best, ...others] = [...matches].sort(nearestFirst);
  if (best === undefined || best.code === NATION || best.metres > REACH_METRES) return { kind: 'outside' };
  const margin = MARGIN[levelOf(best.code) === 'desa' ? 'kecamatan' : 'kabkota'] ?? 0;
  const near = others.filter(({ metres }) => metres <= accuracy + margin).slice(0, MOST_OTHERS);
  return {
    kind: 'found',
    best: best.code,
    metres: best.metres,
    others: near.map(({ code }) => code),
    endsAt,
  };
}
