import type { LoadBoundaries } from '#components/device/near/walk-boundaries.ts';
import { openBoundaryPack } from '#lib/geo/boundary-pack.ts';

/** Reads a pack's files as a browser gets them, and says which were read. */
export async function loaderOf(folder: string): Promise<{ load: LoadBoundaries; read: string[] }> {
  const pack = await openBoundaryPack(folder);
  if (!pack.ok) throw new Error('no pack');
  const read: string[] = [];
  const load: LoadBoundaries = async (parent) => {
    read.push(parent);
    const text = await pack.value.topology(parent);
    return text === null ? null : JSON.parse(text);
  };
  return { load, read };
}
