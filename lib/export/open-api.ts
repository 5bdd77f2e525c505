import { z } from 'zod';
import { CSV_METADATA, DATA_FORMATS, type DataEnding } from '../domain/data-path.ts';
import { RegionData, RegionRow, TpsData, TpsRow } from './data-schema.ts';
import { DATA_VERSION } from './notes.ts';
import { CODE, CONTEST, query, TIER } from './open-api-parameters.ts';
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

const ENDINGS: readonly DataEnding[] = [...DATA_FORMATS, CSV_METADATA];

const MEDIA: Readonly<Record<DataEnding, object>> = {
  csv: { 'text/csv': { schema: { type: 'string' } } },
  json: { 'application/json': { schema: { oneOf: [ref('RegionData'), ref('TpsData')] } } },
  xlsx: {
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
      schema: { type: 'string', contentEncoding: 'binary' },
    },
  },
  [CSV_METADATA]: { 'application/csvm+json': { schema: { type: 'object' } } },
};

/** What a table is beside its rows, by its ending. */
const OF_ENDING: Readonly<Record<DataEnding, string>> = {
  csv: 'RFC 4180, UTF-8, columns in the first line, no notes: they are in the metadata beside it (`Link` header, `.csv-metadata.json`). Unknown is an empty cell. Every row says its layer.',
  json: 'The figures of the page, with notes, ballots and the last good numbers where the source withholds its own. Unknown is null.',
  xlsx: 'A workbook: codes are text, numbers are numbers, shares are in percent; notes and meanings of columns on its second sheet.',
  [CSV_METADATA]:
    'What the CSV of the same address is, as W3C CSV on the Web has it: notes, and name, type and meaning of each column.',
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
    // No key, no account, for anything.
    security: [],
    paths: {
      ...dataPaths('/{contest}', [CONTEST], 'of the nation'),
      ...dataPaths('/{contest}/{code}', [CONTEST, CODE], 'of a region, or the form of a TPS'),
      '/api/rekap/{contest}/{code}': {
        get: {
          operationId: 'getResult',
          description:
            'For the site’s own pages, which poll it; its shape may change with them. Programs take the data files.',
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
          description:
            'Names, abbreviations, codes of Kemendagri, and a TPS by number and place. At most a screenful; an empty list is an answer.',
          parameters: [
            query('q', 'Name, code, or `TPS 8 Pulau Harapan`', true),
            query('contest', 'Slug of the contest to look in', false),
            query('near', 'Region code that comes first among equals', false),
            query('prefer', 'Slug of the contest that places lead to where they have it', false),
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
    ENDINGS.flatMap((format) => [
      [
        `${base}/data.${format}`,
        tableOperation(`get${name}${idOf(format)}`, `Table ${of}`, parameters, format),
      ],
      [
        `${base}/data/{tier}.${format}`,
        tableOperation(
          `get${name}Tier${idOf(format)}`,
          `Every region of a tier: table ${of}`,
          [...parameters, TIER],
          format,
        ),
      ],
    ]),
  );
}

/** Inside the name of an operation, which is a word of programs. */
function idOf(format: DataEnding): string {
  return format === CSV_METADATA ? 'csvMetadata' : format;
}

function tableOperation(
  operationId: string,
  summary: string,
  parameters: readonly object[],
  format: DataEnding,
) {
  return {
    get: {
      operationId,
      summary,
      description: OF_ENDING[format],
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
      description:
        'An entry for each change worth telling: TPS in, corrections, numbers withheld or shown again, D.Hasil. Never who has more. Ask every few minutes with `If-None-Match`.',
      parameters,
      responses: {
        200: { description: 'The feed', content: { [type]: {} } },
        304: { description: 'Nothing has changed' },
        404: { description: 'No such place' },
        503: { description: 'The source gives nothing and nothing is kept: see Retry-After' },
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
