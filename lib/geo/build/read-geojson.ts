import { z } from 'zod';
import { parseJson } from '../../domain/json.ts';
import { polygonsOf, type SourceFeature } from './source-feature.ts';

/** Names of the properties that hold code and name; of each list the first that a file fills, in any case. */
export interface FieldNames {
  readonly code: readonly string[];
  readonly name: readonly string[];
}

/** What sources met so far call them. From KDEPUM on: Badan Informasi Geospasial, from desa up to provinsi. */
export const USUAL_FIELDS: FieldNames = {
  code: ['kode', 'code', 'kode_wilayah', 'KDEPUM', 'KDCPUM', 'KDPKAB', 'KDPPUM'],
  name: ['nama', 'name', 'NAMOBJ'],
};

const Collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: z.unknown() }),
  ),
});

/** Features of a GeoJSON text. Throws with a sentence when it is none, or when no feature has a code. */
export function featuresOfGeoJson(text: string, file: string, fields: FieldNames): readonly SourceFeature[] {
  const json = parseJson(text);
  if (!json.ok) throw new Error(`${file} is not JSON`);
  const collection = Collection.safeParse(json.value);
  if (!collection.success) throw new Error(`${file} is no GeoJSON FeatureCollection`);
  const tables = collection.data.features.map(({ properties }) => properties ?? {});
  const codeField = fieldOf(tables, fields.code);
  if (codeField === null) {
    if (tables.length === 0) return [];
    const present = Object.keys(tables[0] ?? {}).join(', ');
    throw new Error(
      `${file}: no feature has ${fields.code.join(' or ')}; it has ${present || 'no properties'}`,
    );
  }
  const nameField = fieldOf(tables, fields.name);
  return collection.data.features.flatMap(({ properties, geometry }) => {
    const code = textOf(properties?.[codeField]);
    if (code === '') return [];
    const name = nameField === null ? '' : textOf(properties?.[nameField]);
    return [{ code, name: name === '' ? null : name, polygons: polygonsOf(geometry), file }];
  });
}

type Table = Readonly<Record<string, unknown>>;

/** Chosen for a whole file: a desa without a code must not pass for the kecamatan whose code stands beside. */
function fieldOf(tables: readonly Table[], wanted: readonly string[]): string | null {
  for (const name of wanted) {
    for (const table of tables) {
      const field = Object.keys(table).find((key) => key.toLowerCase() === name.toLowerCase());
      if (field !== undefined && textOf(table[field]) !== '') return field;
    }
  }
  return null;
}

function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
}
