import { parseDecimal } from '../bytes/decimal.ts';

/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256;

/** The `index`-th tile of a level; `width` is 1 to 256, and 256 is a full one. */
export type TileAddress = { readonly level: number; readonly index: number; readonly width: number };

/** A bundle of entries or a pack of bodies: the same, always of level 0. */
export type BundleAddress = Omit<TileAddress, 'level'>;

export function tilePath({ level, ...place }: TileAddress): string {
  return `tile/${level}/${placePath(place)}`;
}

export function entriesPath(place: BundleAddress): string {
  return `tile/entries/${placePath(place)}`;
}

export function bodiesPath(place: BundleAddress): string {
  return `badan/${placePath(place)}`;
}

/** 1234067 is `x001/x234/067`: no folder holds more than a thousand names, and none is a file as well. */
function placePath({ index, width }: BundleAddress): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return width === TILE_WIDTH ? name : `${name}.p/${width}`;
}

const PLACE = /^((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/;

/** Reads what `tilePath`, `entriesPath` and `bodiesPath` write, after `tile/0/` and the like; null for anything else. */
export function parsePlace(text: string): BundleAddress | null {
  const [, groups = '', partial] = PLACE.exec(text) ?? [];
  const index = parseDecimal(groups.replace(/[x/]/g, '').replace(/^0+(?=[0-9])/, ''));
  const width = partial === undefined ? TILE_WIDTH : parseDecimal(partial);
  if (index === null || width === null || width < 1 || width > TILE_WIDTH) return null;
  const place = { index, width };
  return placePath(place) === text ? place : null;
}
