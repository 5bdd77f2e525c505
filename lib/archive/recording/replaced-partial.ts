import { parsePlace, TILE_WIDTH } from '../tiles/tile-address.ts';
import { hashesAt } from '../tiles/tiles-of-size.ts';

/**
 * True for a partial file whose full one a log of this size has: it may go, once the full one is wherever readers look. A full
 * file, and a partial one that is still the last of its level, stay.
 */
export function isReplacedPartial(path: string, size: number): boolean {
  const [, folder = '', place = ''] = /^(tile\/[0-6]|tile\/entries|badan)\/(.+)$/.exec(path) ?? [];
  const address = parsePlace(place);
  if (address === null || address.width === TILE_WIDTH) return false;
  const level = /^tile\/[0-6]$/.test(folder) ? Number(folder.at(-1)) : 0;
  return address.index < Math.floor(hashesAt(level, size) / TILE_WIDTH);
}
