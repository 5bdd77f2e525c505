import { z } from 'zod';
import { DATA_FORMATS, type DataFormat } from '../domain/data-path.ts';
import { REGION_LEVELS } from '../domain/region-code.ts';
import { RegionData, RegionRow, TpsData, TpsRow } from './data-schema.ts';
import { DATA_VERSION } from './notes.ts';
import { RegionResultSchema, SearchAnswerSchema, TpsResultSchema } from './result-schema.ts';

const Problem = z.object({ kind: z.string(), message: z.string().optional() });

const SCHEMAS = {
  Problem,
  RegionData,
  RegionRow,
  TpsData,
  TpsRow,
  RegionResult: RegionResultSchema,
  TpsResult: TpsResultSchema,
  SearchAnswer: SearchAnswerSchema,
} as const;

const CONTEST = parameter('contest', 'Slug of the contest, e.g. `gubernur-2024`', '^[a-z0-9-]+$');
const CODE = parameter(
  'code',
  'Region or TPS: 2 digits province, 4 kabupaten/kota, 6 kecamatan, 10 desa/kelurahan, 13 TPS',
  '^[0-9]{2}(?:[0-9A-Z]{2}(?:[0-9]{2}(?:[0-9]{4}(?:[0-9]{3})?)?)?)?$',
);
const TIER = {
  ...parameter('tier', 'Tier of the rows, below the region', null),
  schema: { type: 'string', enum: REGION_LEVELS.slice(1) },
};

const MEDIA: Readonly<Record<DataFormat, object>> = {
  csv: { 'text/csv': { schema: { type: 'string' } } },
  json: { 'application/json': { schema: { oneOf: [ref('RegionData'), ref('TpsData')] } } },
  xlsx: {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
      schema: { type: 'string', contentEncoding: 'binary' },
    },
  },
};

/** What the site offers programs, as OpenAPI 3.1, made from the schemas that its answers are written by. */
export function openApi(siteUrl: string | null) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Sirekap Info Publik',
      version: `${DATA_VERSION}.0.0`,
      summary: 'Election counts by region and TPS, as tables to take away',
      description:
        'Layer Hitung Suara: sums of C.Hasil, provisional. Never the official result, which open plenary meetings determine. Unknown is null or an empty cell, never zero. Put `/en` before an address of `data` or `umpan` for English. Readable: `/data`.',
      license: { name: 'MIT (software); data as each file says', identifier: 'MIT' },
    },
    servers: [{ url: siteUrl ?? '/' }],
    paths: {
      ...dataPaths('/{contest}', [CONTEST], 'of the nation'),
      ...dataPaths('/{contest}/{code}', [CONTEST, CODE], 'of a region, or the form of a TPS'),
      '/api/rekap/{contest}/{code}': {
        get: {
          operationId: 'getResult',
          summary:
            'What the page of a region or TPS shows, for refreshing it; code 0 is the nation. Not stable yet.',
          parameters: [CONTEST, { ...CODE, schema: { type: 'string' } }],
          responses: {
            200: json('The result', { oneOf: [ref('RegionResult'), ref('TpsResult')] }),
            304: { description: 'Nothing has changed' },
            404: json('No such contest or region', ref('Problem')),
            503: json('The source gives nothing and nothing is kept', ref('Problem')),
          },
        },
      },
      '/api/cari': {
        get: {
          operationId: 'search',
          summary: 'Regions and TPS by name or code, best first',
          parameters: [
            query('q', 'Name, code, or `TPS 8 Pulau Harapan`', true),
            query('contest', 'Slug of the contest to look in', false),
            query('near', 'Region code that comes first among equals', false),
          ],
          responses: {
            200: json('Places', ref('SearchAnswer')),
            503: json('No list of regions could be had', ref('Problem')),
          },
        },
      },
      ...feedPaths('/{contest}', [CONTEST], 'nation'),
      ...feedPaths('/{contest}/{code}', [CONTEST, CODE], 'region'),
    },
    components: { schemas: jsonSchemas() },
  };
}

function dataPaths(
  base: string,
  parameters: readonly object[],
  of: string,
): Readonly<Record<string, object>> {
  const name = base.endsWith('{code}') ? 'Region' : 'Nation';
  return Object.fromEntries(
    DATA_FORMATS.flatMap((format) => [
      [`${base}/data.${format}`, tableOperation(`get${name}${format}`, `Table ${of}`, parameters, format)],
      [
        `${base}/data/{tier}.${format}`,
        tableOperation(
          `get${name}Tier${format}`,
          `Every region of a tier: table ${of}`,
          [...parameters, TIER],
          format,
        ),
      ],
    ]),
  );
}

function tableOperation(
  operationId: string,
  summary: string,
  parameters: readonly object[],
  format: DataFormat,
) {
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: {
        200: {
          description: 'The table; `ETag` and `Last-Modified` change with its content only',
          content: MEDIA[format],
        },
        304: { description: 'Nothing has changed' },
        403: json('The table takes too many documents of the source: take it in parts', ref('Problem')),
        404: json('No such contest, region or tier', ref('Problem')),
        503: json(
          'The source gives nothing and nothing is kept, or the table is not ready yet: see Retry-After',
          ref('Problem'),
        ),
      },
    },
  };
}

function feedPaths(
  base: string,
  parameters: readonly object[],
  of: string,
): Readonly<Record<string, object>> {
  const feed = (operationId: string, type: string) => ({
    get: {
      operationId,
      summary: `Material changes of the ${of}’s numbers`,
      parameters,
      responses: {
        200: { description: 'The feed', content: { [type]: {} } },
        404: { description: 'No such place' },
      },
    },
  });
  return {
    [`${base}/umpan.atom`]: feed(`${of}AtomFeed`, 'application/atom+xml'),
    [`${base}/umpan.json`]: feed(`${of}JsonFeed`, 'application/feed+json'),
  };
}

/** Every schema once, with references between them; readers of a version ignore what they do not know. */
function jsonSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  );
}

function ref(name: keyof typeof SCHEMAS) {
  return { $ref: `#/components/schemas/${name}` };
}

function json(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } };
}

function parameter(name: string, description: string, pattern: string | null) {
  return {
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', ...(pattern === null ? {} : { pattern }) },
  };
}

function query(name: string, description: string, required: boolean) {
  return { name, in: 'query', required, description, schema: { type: 'string' } };
}
