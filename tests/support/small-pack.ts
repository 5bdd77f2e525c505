import { startPack } from '#lib/geo/build/write-pack.ts';
import { aCode } from './builders.ts';

/**
 * Publishes a boundary pack in a folder with an empty map of each of these parents, and gives its version. What is given by
 * a parent's code are the names of its children.
 */
export async function publishPack(
  folder: string,
  parents: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<string> {
  const draft = await startPack(folder);
  for (const [parent, names] of Object.entries(parents)) await draft.add(emptyMap(parent), names);
  const credit = { name: 'Badan', url: 'https://example.org', licence: 'CC BY' };
  return (await draft.publish({ credit, levels: {}, report: {} })).version;
}

function emptyMap(parent: string) {
  const sizes = { children: 0, topologyGzip: 0, svgGzip: 0 };
  return {
    parent: aCode(parent),
    topology:
      '{"type":"Topology","arcs":[],"objects":{"wilayah":{"type":"GeometryCollection","geometries":[]}}}',
    svg: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    outline: JSON.stringify({ parent, width: 1, height: 1, isCropped: false, places: [] }),
    figures: { ...sizes, cleaned: {}, simplified: {}, selfIntersections: 0 },
  };
}
