import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { type FieldNames, featuresOfGeoJson } from './read-geojson.ts';
import { featuresOfSql } from './read-sql.ts';
import { runMapshaper } from './run-mapshaper.ts';
import type { SourceFeature, SourceFeatures } from './source-feature.ts';

const READ = new Set(['.json', '.geojson', '.topojson', '.shp', '.sql']);

/** Files below a path that may hold boundaries, in a fixed order; the path itself when it is a file. */
export async function sourceFiles(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && READ.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(/[\\/]/)
          .some((step) => step.startsWith('.')),
    )
    .sort();
}

/** Features of one file, by its suffix and content. Throws with a sentence when it cannot be read. */
export async function* featuresOf(file: string, fields: FieldNames): SourceFeatures {
  const suffix = extname(file).toLowerCase();
  if (suffix === '.sql') yield* featuresOfSql(file, file);
  else if (suffix === '.shp') yield* await featuresOfShapefile(file, fields);
  else if (READ.has(suffix)) yield* await featuresOfJson(file, fields);
  else
    throw new Error(`${file}: GeoJSON, TopoJSON, Shapefile (.shp) and SQL are read, not ${suffix || 'this'}`);
}

async function featuresOfJson(file: string, fields: FieldNames): Promise<readonly SourceFeature[]> {
  const text = await readFile(file, 'utf8');
  // The type stands near the beginning or the end of the file; what has arcs is a topology.
  const isTopology =
    /"type"\s*:\s*"Topology"/.test(text.slice(0, 2_000)) ||
    /"type"\s*:\s*"Topology"\s*\}?\s*$/.test(text.slice(-200));
  if (!isTopology) return featuresOfGeoJson(text, file, fields);
  return converted('-i in.json -o out.json format=geojson', { 'in.json': text }, file, fields);
}

// What belongs to a shapefile beside the .shp: the table, its encoding, the projection.
const BESIDE_SHAPES = ['.dbf', '.cpg', '.prj'];

async function featuresOfShapefile(file: string, fields: FieldNames): Promise<readonly SourceFeature[]> {
  const stem = file.slice(0, -extname(file).length);
  const folder = await readdir(join(file, '..'));
  const input: Record<string, Uint8Array> = { 'in.shp': await readFile(file) };
  for (const suffix of BESIDE_SHAPES) {
    const name = folder.find((entry) => entry.toLowerCase() === `${basename(stem)}${suffix}`.toLowerCase());
    if (name !== undefined) input[`in${suffix}`] = await readFile(join(file, '..', name));
  }
  const project = 'in.prj' in input ? '-proj wgs84' : '';
  return converted(`-i in.shp ${project} -o out.json format=geojson`, input, file, fields);
}

/** Everything that mapshaper makes of a file; several layers come as several files. */
async function converted(
  commands: string,
  input: Readonly<Record<string, string | Uint8Array>>,
  file: string,
  fields: FieldNames,
): Promise<readonly SourceFeature[]> {
  const output = await runMapshaper(commands, input);
  return [...output.values()].flatMap((text) => featuresOfGeoJson(text, file, fields));
}
