import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../lib/domain/result.ts';
import { type FieldNames, USUAL_FIELDS } from '../../lib/geo/build/read-geojson.ts';
import { PACK_LEVELS, type PackLevel } from '../../lib/geo/pack-format.ts';
import type { CreditOptions } from './credit-of-source.ts';

export const GEO_USAGE = `npm run geo -- --from PATH … | --download   builds the boundary pack

  --from PATH           GeoJSON, TopoJSON, Shapefile or SQL of wilayah_boundaries; a file or a folder; may be repeated
  --download            fetches github.com/cahyadsn/wilayah_boundaries at its pinned commit with git
  --levels LIST         what to download: provinsi,kabkota,kecamatan,desa (default: all four)
  --out FOLDER          where the pack goes (default: SIREKAP_BOUNDARIES, or boundaries)
  --code-field LIST     properties that may hold the region code, the first that a file fills counts
                        (default: ${USUAL_FIELDS.code.join(',')})
  --name-field LIST     the same for the name (default: ${USUAL_FIELDS.name.join(',')})
  --credit-name TEXT    whom to name beside every map, with --credit-url and --credit-licence
  --tree PATH|URL       recap API, or a folder laid out like one, to check codes and names against
                        (default: npm idn-area-data)
  --trust-codes         keeps codes that the tree does not know, or knows under somebody else's name`;

export interface GeoOptions {
  readonly from: readonly string[];
  readonly isDownload: boolean;
  readonly levels: readonly PackLevel[];
  readonly out: string | null;
  readonly fields: FieldNames;
  readonly credit: CreditOptions;
  readonly tree: string | null;
  readonly trustCodes: boolean;
}

/** Reads the command line. An error is a sentence, or null when only the usage was asked for. */
export function parseGeoOptions(args: readonly string[]): Result<GeoOptions, string | null> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (failure) {
    return err(failure instanceof Error ? failure.message : 'the options cannot be read');
  }
  if (values.help) return err(null);
  const from = values.from ?? [];
  const isDownload = values.download ?? false;
  if (isDownload === from.length > 0) return err('say either --from PATH or --download');
  const levels = levelsIn(values.levels);
  if (levels === null) return err(`--levels takes ${PACK_LEVELS.join(',')}`);
  return ok({
    from,
    isDownload,
    levels,
    out: values.out ?? null,
    fields: {
      code: wordsIn(values['code-field']) ?? USUAL_FIELDS.code,
      name: wordsIn(values['name-field']) ?? USUAL_FIELDS.name,
    },
    credit: {
      name: values['credit-name'],
      url: values['credit-url'],
      licence: values['credit-licence'],
    },
    tree: values.tree ?? null,
    trustCodes: values['trust-codes'] ?? false,
  });
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      from: { type: 'string', multiple: true },
      download: { type: 'boolean' },
      levels: { type: 'string' },
      out: { type: 'string' },
      'code-field': { type: 'string' },
      'name-field': { type: 'string' },
      'credit-name': { type: 'string' },
      'credit-url': { type: 'string' },
      'credit-licence': { type: 'string' },
      tree: { type: 'string' },
      'trust-codes': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  }).values;
}

function wordsIn(list: string | undefined): readonly string[] | null {
  return list?.split(',').map((word) => word.trim()) ?? null;
}

function levelsIn(list: string | undefined): readonly PackLevel[] | null {
  const words = wordsIn(list);
  if (words === null) return PACK_LEVELS;
  const levels = PACK_LEVELS.filter((level) => words.includes(level));
  return levels.length === words.length ? levels : null;
}
