import { NATION, type RegionCode } from './region-code.ts';

/** A tile's column and row on a schematic map, from 1. */
export interface TileSpot {
  readonly column: number;
  readonly row: number;
}

/** Columns and rows of the province layout. */
export const PROVINCE_GRID = { columns: 14, rows: 8 } as const;

/**
 * The 38 provinces, one tile each, placed by hand so that the archipelago keeps its shape: Sumatra on the left, Java below,
 * Kalimantan, Sulawesi, Maluku, Papua on the right; neighbours touch where there is room for it.
 */
const PROVINCES: Readonly<Record<string, readonly [column: number, row: number, iso: string]>> = {
  '11': [1, 1, 'AC'],
  '12': [2, 2, 'SU'],
  '13': [2, 3, 'SB'],
  '14': [3, 3, 'RI'],
  '15': [3, 4, 'JA'],
  '16': [3, 5, 'SS'],
  '17': [2, 4, 'BE'],
  '18': [3, 6, 'LA'],
  '19': [4, 4, 'BB'],
  '21': [4, 2, 'KR'],
  '31': [5, 6, 'JK'],
  '32': [5, 7, 'JB'],
  '33': [6, 7, 'JT'],
  '34': [6, 8, 'YO'],
  '35': [7, 7, 'JI'],
  '36': [4, 7, 'BT'],
  '51': [8, 7, 'BA'],
  '52': [9, 7, 'NB'],
  '53': [10, 7, 'NT'],
  '61': [5, 3, 'KB'],
  '62': [6, 3, 'KT'],
  '63': [7, 4, 'KS'],
  '64': [7, 3, 'KI'],
  '65': [7, 2, 'KU'],
  '71': [11, 2, 'SA'],
  '72': [10, 3, 'ST'],
  '73': [9, 5, 'SN'],
  '74': [10, 5, 'SG'],
  '75': [10, 2, 'GO'],
  '76': [9, 4, 'SR'],
  '81': [12, 5, 'MA'],
  '82': [12, 3, 'MU'],
  '91': [14, 4, 'PA'],
  '92': [13, 4, 'PB'],
  '93': [14, 6, 'PS'],
  '94': [13, 5, 'PT'],
  '95': [14, 5, 'PE'],
  '96': [13, 3, 'PD'],
};

/** Where a province's tile stands, or null for a region the layout does not know (overseas, a new province). */
export function provinceSpot(code: RegionCode): TileSpot | null {
  const spot = entryOf(code);
  return spot === undefined ? null : { column: spot[0], row: spot[1] };
}

/** Two letters for a province (ISO 3166-2:ID), for a tile that has no room for its name. */
export function provinceLetters(code: RegionCode): string | null {
  return entryOf(code)?.[2] ?? null;
}

/** True when the children of a region have tiles in places of their own; all others stand in code order. */
export function hasProvinceLayout(parent: RegionCode): boolean {
  return parent === NATION;
}

function entryOf(code: RegionCode): readonly [number, number, string] | undefined {
  return Object.hasOwn(PROVINCES, code) ? PROVINCES[code] : undefined;
}
