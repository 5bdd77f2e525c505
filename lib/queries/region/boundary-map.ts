import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { isRegionOrNation, type RegionCode } from '#lib/domain/region-code.ts';
import { settings } from '#lib/settings.ts';
import { currentPack, packOfVersion } from './current-pack.ts';

/** Boundaries of a region's children, or null where there are none: then a schematic map stands in. */
export async function getBoundaryMap(parent: RegionCode): Promise<BoundaryMap | null> {
  const pack = await currentPack(settings().boundariesDir);
  if (pack === null) return null;
  const [outline, shapes] = await Promise.all([pack.outlineOf(parent), pack.shapesSvg(parent)]);
  if (outline === null || shapes === null) return null;
  const address = `/geo/${pack.version}/${parent}`;
  return {
    outline,
    shapesUrl: `${address}.svg`,
    topologyUrl: `${address}.json`,
    credit: pack.credit,
    tiles: settings().mapTiles,
  };
}

/** Version of the boundary pack, which is in the addresses of its files; null where there is none. */
export async function getBoundaryPackVersion(): Promise<string | null> {
  return (await currentPack(settings().boundariesDir))?.version ?? null;
}

/** A file of the pack, as the site serves it. */
export interface BoundaryFile {
  readonly body: string;
  readonly contentType: string;
}

/** The file of an address `/geo/{version}/{file}`; null for another version's, and for any other name. */
export async function getBoundaryFile(version: string, file: string): Promise<BoundaryFile | null> {
  const pack = await packOfVersion(settings().boundariesDir, version);
  const [, code = '', type] = /^([0-9A-Z]{1,10})\.(svg|json)$/.exec(file) ?? [];
  if (pack === null || !isRegionOrNation(code)) return null;
  const body = await (type === 'svg' ? pack.shapesSvg(code) : pack.topology(code));
  if (body === null) return null;
  return { body, contentType: type === 'svg' ? 'image/svg+xml' : 'application/json' };
}
