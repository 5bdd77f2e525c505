import type { CpuProfile, ProfileNode } from './debugger.ts';
import { sourceOf } from './source-of.ts';

/** Where the processor's time goes, by the source file of the innermost function that tells. The first that fits counts. */
const PLACES: readonly (readonly [place: string, files: RegExp])[] = [
  ['React: HTML', /react-dom-server/],
  ['React: server components, data', /react-server-dom-turbopack-server/],
  ['React: data read back', /react-server-dom-turbopack-client/],
  ['compression', /node:zlib/],
  ['page cache', /\/lib\/page-cache\//],
  ['Next.js: handing over to the page cache', /incremental-cache/],
  ['Next.js: tags', /lib\/etag/],
  ['the page as sent (our server)', /\/lib\/(?:server|next)\//],
  [
    'the source asked and read',
    /\/lib\/(?:sirekap|source|queries|cache)\/|undici|zod|node:internal\/deps\/undici/,
  ],
  ['components and their words', /\/(?:components|lib\/(?:text|format|domain|language))\/|\/app\//],
  ['React', /dist\/compiled\/react/],
  ['Next.js', /\/next\/|webpack:|turbopack:\/\/\/\[turbopack\]|^src\//],
  ['Node.js', /^node:/],
];

/** Of V8 itself. */
const OF_V8: Readonly<Record<string, string>> = {
  '(garbage collector)': 'memory tidied',
  '(program)': 'not told',
};

/** Milliseconds by place; the sum is the time in which the process did anything. */
export function millisByPlace({ nodes, samples, timeDeltas }: CpuProfile): ReadonlyMap<string, number> {
  const parents = new Map(
    nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)),
  );
  const places = new Map(nodes.map((node) => [node.id, placeOf(node, parents)]));
  const millis = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const place = places.get(id) ?? null;
    if (place !== null) millis.set(place, (millis.get(place) ?? 0) + (timeDeltas[index] ?? 0) / 1_000);
  }
  return millis;
}

/** Null while nothing was done. Functions of V8 and of Node.js count for whoever called them. */
function placeOf(leaf: ProfileNode, parents: ReadonlyMap<number, ProfileNode>): string | null {
  if (leaf.callFrame.functionName === '(idle)') return null;
  const ofV8 = OF_V8[leaf.callFrame.functionName];
  if (ofV8 !== undefined) return ofV8;
  let isOfNode = false;
  for (let node: ProfileNode | undefined = leaf; node !== undefined; node = parents.get(node.id)) {
    const { url, lineNumber, columnNumber } = node.callFrame;
    const file = sourceOf(url, lineNumber, columnNumber);
    const place = PLACES.find(([, files]) => files.test(file))?.[0];
    if (place === 'Node.js') isOfNode = true;
    else if (place !== undefined) return place;
  }
  return isOfNode ? 'Node.js' : 'not told';
}
