import { type ChildShape, childrenOf } from './clean-parent.ts';
import { runMapshaper } from './run-mapshaper.ts';
import { countSelfIntersections } from './self-intersections.ts';

/** A quantized topology, and what it draws. */
export interface DrawnTopology {
  readonly topology: string;
  readonly children: readonly ChildShape[];
}

/** How corners are rounded in the topology of a pack: to a ten-thousandth of its width and height. */
export const QUANTIZED = 'format=topojson quantization=10000 id-field=id';

const MOST_ROUNDS = 4;

/**
 * Reads back what a quantized topology draws. Rounding may have pulled a thin neck over itself: such rings are parted
 * and rounded again until none crosses itself, or it does not help.
 */
export async function untangled(topology: string): Promise<DrawnTopology> {
  let drawn: DrawnTopology = { topology, children: await decoded(topology) };
  for (let round = 0; round < MOST_ROUNDS && crossingsOf(drawn.children) > 0; round += 1) {
    const output = await runMapshaper(
      `-i in.json id-field=id -clean overlap-rule=min-area gap-width=0 -o out.json ${QUANTIZED}`,
      { 'in.json': drawn.topology },
    );
    const parted = output.get('out.json') ?? '';
    const children = await decoded(parted);
    if (children.length < drawn.children.length) break;
    drawn = { topology: parted, children };
  }
  return drawn;
}

/** How often the rings of these children cross themselves. */
export function crossingsOf(children: readonly ChildShape[]): number {
  return children
    .flatMap(({ polygons }) => polygons.flat())
    .reduce((sum, ring) => sum + countSelfIntersections(ring), 0);
}

async function decoded(topology: string): Promise<readonly ChildShape[]> {
  const output = await runMapshaper('-i in.json id-field=id -o out.json format=geojson', {
    'in.json': topology,
  });
  return childrenOf(output.get('out.json') ?? '');
}
