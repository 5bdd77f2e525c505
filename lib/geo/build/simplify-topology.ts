import type { ChildShape, CleanedParent } from './clean-parent.ts';
import { gzipSize } from './gzip-size.ts';
import { areaOf, boxOf } from './rings.ts';
import { runMapshaper } from './run-mapshaper.ts';
import { QUANTIZED, untangled } from './untangle.ts';

/** A parent with this many children, or fewer, has to fit; one with more gets as much more. */
const CHILDREN_IN_LIMIT = 40;
const LIMIT_BYTES = 25_000;
/** How far simplification may move the area of any child. */
const MOST_AREA_CHANGE = 0.02;

// The finest detail is an eight-thousandth of the parent's width: what shows when a map is zoomed in three times.
const FINEST = 1 / 8_000;
const COARSEST = 1 / 800;
const COARSER = 1.25;
/** A child that loses too much area (islands, mostly) is drawn this much finer than its siblings, again and again. */
const FINER = 0.6;
const MOST_REFINEMENTS = 6;
const LARGE_TEXT = 300_000;
const METRES_PER_DEGREE = 111_320;

export interface SimplifiedTopology {
  readonly topology: string;
  readonly gzipBytes: number;
  /** The children as they are drawn now. */
  readonly children: readonly ChildShape[];
  /** Share by which the area of each child changed, in code order of `children`. */
  readonly areaChange: ReadonlyMap<string, number>;
}

/** Most bytes, gzipped, that the topology of a parent may have. */
export function topologyLimit(childCount: number): number {
  return Math.round(LIMIT_BYTES * Math.max(1, childCount / CHILDREN_IN_LIMIT));
}

/**
 * The finest TopoJSON of a parent that stays within the limit, every child within 2% of its area. All children are
 * simplified together, so shared edges stay shared. Where both cannot be had, the size is kept and the area is given up.
 */
export async function simplifyTopology(parent: CleanedParent): Promise<SimplifiedTopology> {
  const limit = topologyLimit(parent.children.length);
  const { minX, maxX } = boxOf(parent.children.flatMap(({ polygons }) => polygons.flat()));
  const width = (maxX - minX) * METRES_PER_DEGREE;
  const areas = new Map(parent.children.map(({ code, polygons }) => [code, areaOf(polygons)]));
  const base = await withoutInvisible(parent.topology, width);
  let fallback: SimplifiedTopology | null = null;
  for (let share = FINEST; share < COARSEST; share *= COARSER) {
    const intervals = new Map(parent.children.map(({ code }) => [code, Math.round(width * share)]));
    for (let round = 0; round <= MOST_REFINEMENTS; round += 1) {
      const drawn = await draw(base, areas, intervals);
      if (drawn.gzipBytes > limit) {
        // Far too much is not approached in small steps.
        if (round === 0) share *= Math.max(1, Math.min(1.5, drawn.gzipBytes / limit / COARSER));
        break;
      }
      const coarse = [...drawn.areaChange].filter(([, change]) => Math.abs(change) > MOST_AREA_CHANGE);
      if (coarse.length === 0) return drawn;
      if (fallback === null || worst(drawn) < worst(fallback)) fallback = drawn;
      for (const [code] of coarse) intervals.set(code, (intervals.get(code) ?? 0) * FINER);
    }
  }
  return (
    fallback ??
    (await draw(base, areas, new Map(parent.children.map(({ code }) => [code, width * COARSEST]))))
  );
}

/** Large sources hold far more than any attempt will show; without it the attempts take a tenth of the time. */
async function withoutInvisible(topology: string, width: number): Promise<string> {
  if (topology.length < LARGE_TEXT) return topology;
  const output = await runMapshaper(
    `-i clean.json -simplify weighted interval=${(width * FINEST) / 4} keep-shapes -o out.json format=topojson no-quantization`,
    { 'clean.json': topology },
  );
  return output.get('out.json') ?? topology;
}

async function draw(
  base: string,
  areas: ReadonlyMap<string, number>,
  intervals: ReadonlyMap<string, number>,
): Promise<SimplifiedTopology> {
  // `variable` takes the interval of each child from an expression; a shared edge goes by the finer of its two sides.
  const table = JSON.stringify(Object.fromEntries(intervals));
  const output = await runMapshaper(
    [
      `-i clean.json -each 'interval = (${table})[id]'`,
      `-simplify weighted variable interval=interval keep-shapes -filter-fields id -o out.json ${QUANTIZED}`,
    ].join(' '),
    { 'clean.json': base },
  );
  const drawn = await untangled(output.get('out.json') ?? '');
  const topology = withoutProperties(drawn.topology);
  const { children } = drawn;
  const areaChange = new Map(
    children.map(({ code, polygons }) => [code, areaOf(polygons) / (areas.get(code) ?? Number.NaN) - 1]),
  );
  return { topology, gzipBytes: gzipSize(topology), children, areaChange };
}

/** A child's id says all; the table beside it would only repeat it. */
function withoutProperties(topology: string): string {
  return JSON.stringify(JSON.parse(topology, (key, value) => (key === 'properties' ? undefined : value)));
}

function worst({ areaChange }: SimplifiedTopology): number {
  return Math.max(...[...areaChange.values()].map(Math.abs));
}
