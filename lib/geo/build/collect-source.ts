import { boundedLine } from '../../domain/bounded-text.ts';
import { parentOf, parseRegionCode, type RegionCode } from '../../domain/region-code.ts';
import { type GeometryDefects, mendGeometry } from './mend-geometry.ts';
import type { FieldNames } from './read-geojson.ts';
import { featuresOf, sourceFiles } from './read-sources.ts';
import { packLevelOf } from './region-tree.ts';
import type { Polygon } from './rings.ts';
import type { SourceFeature } from './source-feature.ts';

/** A region of the source, its rings mended. */
export interface CollectedRegion {
  readonly code: RegionCode;
  readonly name: string | null;
  readonly file: string;
  /** The polygons as JSON: a country of desa would not fit into memory as objects. */
  readonly polygonsJson: string;
}

/** Everything usable of a source, and whatever was not. */
export interface Collected {
  readonly files: readonly string[];
  readonly regions: ReadonlyMap<RegionCode, CollectedRegion>;
  /** Codes that have no level here: other lengths, TPS, letters. */
  readonly unusableCodes: readonly string[];
  readonly emptyFeatures: readonly string[];
  /** Codes that came again from another file; the first one counts. */
  readonly repeatedCodes: readonly string[];
  readonly defects: GeometryDefects;
  /** Those that cross themselves or hold misplaced islands: worth a look at the source. */
  readonly suspects: readonly string[];
}

/** Of what a source calls a code or a name, so much is looked at. */
const LONGEST_CODE = 60;
const LONGEST_NAME = 120;

const NO_DEFECTS: GeometryDefects = {
  reversedRings: 0,
  selfIntersections: 0,
  openRings: 0,
  flatRings: 0,
  strayHoles: 0,
};

/** Reads files and folders in the order given. Throws with a sentence when a file cannot be read at all. */
export async function collectSource(
  paths: readonly string[],
  fields: FieldNames,
  onFile: (file: string) => void = () => {},
): Promise<Collected> {
  const files = (await Promise.all(paths.map(sourceFiles))).flat();
  const regions = new Map<RegionCode, CollectedRegion>();
  const unusableCodes: string[] = [];
  const emptyFeatures: RegionCode[] = [];
  const repeatedCodes: string[] = [];
  const suspects: string[] = [];
  let defects = NO_DEFECTS;

  for (const file of files) {
    onFile(file);
    for await (const feature of featuresOf(file, fields)) {
      const code = codeOf(feature);
      if (code === null) {
        unusableCodes.push(boundedLine(feature.code, LONGEST_CODE));
        continue;
      }
      const mended = mendGeometry(feature.polygons);
      defects = sum(defects, mended.defects);
      if (mended.defects.selfIntersections + mended.defects.strayHoles > 0) suspects.push(code);
      const before = regions.get(code);
      if (mended.polygons.length === 0) emptyFeatures.push(code);
      else if (before === undefined) regions.set(code, regionOf(code, feature, mended.polygons));
      else if (before.file === file) regions.set(code, withMore(before, mended.polygons));
      else repeatedCodes.push(code);
    }
  }
  return {
    files,
    regions,
    unusableCodes,
    emptyFeatures: emptyFeatures.filter((code) => !regions.has(code)),
    repeatedCodes,
    defects,
    suspects,
  };
}

/** Regions by parent, both in code order, so that the same source always makes the same pack. */
export function byParent(
  regions: Iterable<CollectedRegion>,
): ReadonlyMap<RegionCode, readonly CollectedRegion[]> {
  const groups = new Map<RegionCode, CollectedRegion[]>();
  for (const region of [...regions].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const parent = parentOf(region.code);
    if (parent === null) continue;
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [region]);
    else group.push(region);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Dots and spaces in a code are only there to be read more easily. */
function codeOf({ code }: SourceFeature): RegionCode | null {
  const parsed = parseRegionCode(code.slice(0, LONGEST_CODE).replaceAll(/[.\s]/g, '').toUpperCase());
  return parsed.ok && packLevelOf(parsed.value) !== null ? parsed.value : null;
}

function regionOf(
  code: RegionCode,
  { name, file }: SourceFeature,
  polygons: readonly Polygon[],
): CollectedRegion {
  return {
    code,
    name: name === null ? null : boundedLine(name, LONGEST_NAME) || null,
    file,
    polygonsJson: JSON.stringify(polygons),
  };
}

/** One region may come as several features of a file, an island each. */
function withMore(region: CollectedRegion, polygons: readonly Polygon[]): CollectedRegion {
  return {
    ...region,
    polygonsJson: `${region.polygonsJson.slice(0, -1)},${JSON.stringify(polygons).slice(1)}`,
  };
}

function sum(a: GeometryDefects, b: GeometryDefects): GeometryDefects {
  return {
    reversedRings: a.reversedRings + b.reversedRings,
    selfIntersections: a.selfIntersections + b.selfIntersections,
    openRings: a.openRings + b.openRings,
    flatRings: a.flatRings + b.flatRings,
    strayHoles: a.strayHoles + b.strayHoles,
  };
}
