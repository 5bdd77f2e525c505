import { pagePath } from './page-path.ts';
import type { RegionCode, RegionLevel } from './region-code.ts';

/** Formats of data files, by the ending of their address. */
export const DATA_FORMATS = ['csv', 'json', 'xlsx'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** What lies beside a CSV and says what it is, where CSV on the Web looks for it (W3C, "Metadata Vocabulary" §5.2). */
export const CSV_METADATA = 'csv-metadata.json';
export type DataEnding = DataFormat | typeof CSV_METADATA;

/** Address of a region's table, or of a TPS's form; with a tier, of every region of that tier in it. */
export function dataPath(
  slug: string,
  code: RegionCode,
  format: DataFormat,
  level: RegionLevel | null = null,
): string {
  return `${pagePath(slug, code)}/${level === null ? 'data' : `data/${level}`}.${format}`;
}

const PLACE = [
  'code',
  'name',
  'level',
  'parent',
  'provinsi',
  'kabkota',
  'kecamatan',
  'desa',
  'state',
] as const;
const SOURCE = ['ballot', 'source_url', 'source_time', 'fetched_at', 'page', 'name_source', 'layer'] as const;

/** Columns of a file of regions, in their order; `votes`, `share` and `recap_votes` stand for one a place on the ballot. */
export const REGION_COLUMNS = [
  ...PLACE,
  ...([
    'tps_counted',
    'tps_total',
    'tps_share',
    'tps_note',
    'votes',
    'valid_votes',
    'share',
    'check',
  ] as const),
  ...(['tps_read', 'turnout_tps', 'voted', 'entitled', 'turnout'] as const),
  ...(['ballots_tps', 'forms_valid', 'forms_invalid', 'invalid_share'] as const),
  ...(['tps_checked', 'tps_inconsistent', 'recap_votes', 'recap_valid_votes', 'event'] as const),
  ...SOURCE,
] as const;

/** Columns of a file of TPS; rows of voters stand for men, women and both, `image` for one a page. */
export const TPS_COLUMNS = [
  ...PLACE,
  ...(['check', 'failing_rules', 'votes', 'sum_of_votes'] as const),
  ...(['registered_dpt', 'voted_dpt', 'voted_transferred', 'voted_by_id_card', 'voted_total'] as const),
  ...(['valid_votes', 'invalid_votes', 'total_votes', 'event', 'image'] as const),
  ...SOURCE,
] as const;
