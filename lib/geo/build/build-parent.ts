import type { RegionCode } from '../../domain/region-code.ts';
import { type ChildShape, cleanParent } from './clean-parent.ts';
import { drawSprite } from './draw-sprite.ts';
import { areaOf } from './rings.ts';
import { simplifyTopology } from './simplify-topology.ts';
import { crossingsOf } from './untangle.ts';

/** All that is drawn of one parent, and how well it went. */
export interface BuiltParent {
  readonly parent: RegionCode;
  readonly topology: string;
  readonly svg: string;
  /** MapOutline as JSON. */
  readonly outline: string;
  readonly figures: ParentFigures;
}

export interface ParentFigures {
  readonly children: number;
  readonly topologyGzip: number;
  readonly svgGzip: number;
  /** By code: the share by which resolving disputed ground, then simplification, changed its area. */
  readonly cleaned: Readonly<Record<string, number>>;
  readonly simplified: Readonly<Record<string, number>>;
  /** Rings that cross themselves in the finished topology. */
  readonly selfIntersections: number;
}

/** Builds the maps of one parent from its children's mended shapes. Throws when a child would not be on them. */
export async function buildParent(parent: RegionCode, children: readonly ChildShape[]): Promise<BuiltParent> {
  const cleaned = await cleanParent(children);
  const drawn = await simplifyTopology(cleaned);
  const sprite = await drawSprite(parent, cleaned);
  for (const [what, count] of [
    ['topology', drawn.children.length],
    ['sprite', sprite.outline.places.length],
  ] as const) {
    if (count !== children.length)
      throw new Error(`${parent}: ${count} of ${children.length} children are in the ${what}`);
  }
  const before = new Map(children.map(({ code, polygons }) => [code, areaOf(polygons)]));
  return {
    parent,
    topology: drawn.topology,
    svg: sprite.svg,
    outline: JSON.stringify(sprite.outline),
    figures: {
      children: children.length,
      topologyGzip: drawn.gzipBytes,
      svgGzip: sprite.gzipBytes,
      cleaned: Object.fromEntries(
        cleaned.children.map(({ code, polygons }) => [
          code,
          areaOf(polygons) / (before.get(code) ?? Number.NaN) - 1,
        ]),
      ),
      simplified: Object.fromEntries(drawn.areaChange),
      selfIntersections: crossingsOf(drawn.children),
    },
  };
}
