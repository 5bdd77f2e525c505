import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataResponse } from '#lib/export/data-response.ts';
import { openApi } from '#lib/export/open-api.ts';
import { openApiResponse } from '#lib/export/open-api-response.ts';
import { filesBelow } from '#tests/support/files-below.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { type Queries, type SiteUnderTest, setUpSite } from '../queries/site-under-test.ts';
import { desaIn, KECAMATAN, serveTpsCountry, tpsIn } from '../queries/tps-country.ts';
import { aRegionFile, aTpsFile, found } from './data-files.ts';

const DESCRIPTION = openApi('https://hasil.example');

const OPERATIONS = z
  .record(
    z.string(),
    z.object({
      get: z.object({
        description: z.string(),
        responses: z.record(z.string(), z.unknown()),
        parameters: z.array(
          z.object({
            schema: z.object({ pattern: z.string().optional() }),
            examples: z.record(z.string(), z.object({ value: z.string() })).optional(),
          }),
        ),
      }),
    }),
  )
  .parse(JSON.parse(JSON.stringify(DESCRIPTION.paths)));

/** Whether a body is what the description says of a schema; the reasons why not. */
function problemsOf(schema: string, body: unknown): unknown {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  ajv.addKeyword('components');
  ajv.addSchema({ $id: 'site', components: DESCRIPTION.components });
  const validate = ajv.getSchema(`site#/components/schemas/${schema}`);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(body) ? null : validate.errors;
}

describe('the description of the site', () => {
  it('is OpenAPI 3.1, by a validator', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(DESCRIPTION)));
    expect([valid, errors]).toEqual([true, undefined]);
  });

  it('names each operation once', () => {
    const ids = Object.values(DESCRIPTION.paths).map(
      (path) => JSON.parse(JSON.stringify(path)).get.operationId,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of each operation what it gives, that no key is needed, and when an answer has not changed', () => {
    expect(DESCRIPTION.security).toEqual([]);
    for (const [path, { get }] of Object.entries(OPERATIONS)) {
      expect.soft(get.description.length, path).toBeGreaterThan(20);
      if (/\/(?:data|umpan)\b/.test(path))
        expect.soft(Object.keys(get.responses), path).toEqual(expect.arrayContaining(['304', '404', '503']));
    }
  });

  it('has an example for every length of a code, a TPS’s among them, which its pattern takes', () => {
    const [, code] = OPERATIONS['/{contest}/{code}/data.csv']?.get.parameters ?? [];
    const values = Object.values(code?.examples ?? {}).map(({ value }) => value);
    expect(values.map(({ length }) => length)).toEqual([2, 4, 6, 10, 13]);
    for (const value of values) expect(value).toMatch(new RegExp(code?.schema.pattern ?? '^$'));
  });

  it.each(Object.keys(DESCRIPTION.paths))('describes %s, which has a route', (path) => {
    const inApp = path
      .replace(/^\/\{contest\}(?!\/\{code\})/, '/{contest}/{code}')
      .replace('{contest}', '[contest]')
      .replace('{code}', '[code]')
      .replace(/\{tier\}\.[\w.-]+$/, '[file]');
    const folder = path.startsWith('/api/') ? `app${inApp}` : `app/[language]${inApp}`;
    expect(existsSync(join(PROJECT_ROOT, folder, 'route.ts'))).toBe(true);
  });

  it('leaves out no file of data', async () => {
    const files = await filesBelow(join(PROJECT_ROOT, 'app/[language]/[contest]/[code]'));
    const ends = files
      .filter((file) => /^data(?:\.[\w.-]+|\/\[file\])\/route\.ts$/.test(file))
      .map((file) => file.slice(0, -'/route.ts'.length));
    // One route answers for a region and for the nation, whose addresses have no code.
    const routes = ends.flatMap((end) => [`/[contest]/${end}`, `/[contest]/[code]/${end}`]);
    const described = Object.keys(DESCRIPTION.paths).map((path) =>
      path.replace(/\{(contest|code)\}/g, '[$1]').replace(/\{tier\}\.[\w.-]+$/, '[file]'),
    );
    expect(routes).toHaveLength(10);
    expect(routes.filter((route) => !described.includes(route))).toEqual([]);
  });

  it('is open to any page and not sent twice', async () => {
    const first = openApiResponse(new Request('http://x/'), null);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(await first.json()).toMatchObject({ openapi: '3.1.1', servers: [{ url: '/' }] });
    const again = new Request('http://x/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(openApiResponse(again, null).status).toBe(304);
  });

  it('refuses what an answer is not', () => {
    expect(problemsOf('RegionData', { version: 1 })).not.toBeNull();
    expect(problemsOf('TpsResult', { code: '3171' })).not.toBeNull();
  });
});

describe('answers of a site', () => {
  const [KEC] = KECAMATAN;
  const [DESA = ''] = desaIn(KEC);
  const [TPS = ''] = tpsIn(DESA);
  let site: SiteUnderTest;
  let queries: Queries;
  let data: typeof import('#lib/queries/data/data-file.ts');
  let search: typeof import('#lib/answers/search-response.ts');

  beforeAll(async () => {
    site = await setUpSite(['gubernur']);
    serveTpsCountry(site.sirekap);
    queries = await site.start();
    data = await import('#lib/queries/data/data-file.ts');
    search = await import('#lib/answers/search-response.ts');
  });

  afterAll(async () => {
    await site.close();
  });

  it.each([
    ['RegionData', '0', null],
    ['RegionData', '31', null],
    ['RegionData', '31', 'desa'],
    ['RegionData', DESA, null],
    ['TpsData', DESA, 'tps'],
    ['TpsData', TPS, null],
  ] as const)('are %s at data.json of %s %s', async (schema, code, level) => {
    const answer = await data.getDataFile('gubernur', code, level);
    const response = await dataResponse(new Request('http://x/'), 'json', answer);
    expect(problemsOf(schema, await response.json())).toBeNull();
  });

  it('are the shapes with every state in them too', async () => {
    for (const [schema, file] of [
      ['RegionData', aRegionFile()],
      ['TpsData', aTpsFile()],
    ] as const) {
      const response = await dataResponse(new Request('http://x/'), 'json', found(file));
      expect(problemsOf(schema, await response.json())).toBeNull();
    }
  });

  it.each([
    ['RegionResult', '0'],
    ['RegionResult', '31'],
    ['RegionResult', DESA],
    ['TpsResult', TPS],
    ['Problem', '99'],
  ])('are %s at /api/rekap of %s', async (schema, code) => {
    const response = await queries.respondWithResult('gubernur', code, null);
    expect(problemsOf(schema, await response.json())).toBeNull();
  });

  it('are SearchAnswer at /api/cari', async () => {
    const response = await search.respondWithSearch('http://x/api/cari?q=jakarta&contest=gubernur');
    expect(problemsOf('SearchAnswer', await response.json())).toBeNull();
  });
});
