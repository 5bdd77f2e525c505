import { z } from 'zod';
import { boundedLine } from '../domain/bounded-text.ts';
import { type Contest, DIALECTS } from '../domain/contest.ts';
import { FORM_MODELS } from '../domain/form-layout.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { contestDefaults, knownElections } from './contest-defaults.ts';

/** First parts of addresses that belong to the site itself, and so to no contest. */
export const SITE_ADDRESSES: readonly string[] = [
  'api',
  'arsip-alat',
  'cara-membaca',
  'cari',
  'data',
  'geo',
  'icons',
  'id',
  'en',
  'luring',
  'sitemap',
  'situs-sibuk',
  'sumber-tidak-terjangkau',
  'tidak-ditemukan',
  'kesalahan-situs',
];

const HttpUrl = z
  .string()
  .max(2_000, { abort: true })
  .pipe(z.url({ protocol: /^https?$/, abort: true }));

/** Words that pages show: one line, without what nobody sees. */
const Words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => boundedLine(text, most))
    .refine((text) => text !== '', 'no letters');

/** Paths are added to it, so it ends before a query. */
const ApiUrl = HttpUrl.refine((text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
}, 'no query, hash or credentials');

/** A host with optional port, `.example.org` for a domain with its subdomains, or `http://host:port` for plain http. */
const ImageHost = z.string().regex(/^(?:http:\/\/)?\.?[a-z0-9.-]+(?::\d+)?$/i);

const Row = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only')
    .max(60),
  dialect: z.enum(DIALECTS),
  election: z.string(),
  api: ApiUrl,
  title: Words(120).optional(),
  shortTitle: Words(60).optional(),
  votingDate: z.iso.date().optional(),
  tpsCap: z.int().positive().optional(),
  statutoryCap: z.int().positive().nullable().optional(),
  reserveRate: z.number().min(0).max(1).optional(),
  formModel: z.enum(FORM_MODELS).nullable().optional(),
  imageHosts: z.array(ImageHost).optional(),
  simulated: z.boolean().optional(),
  source: z.strictObject({ name: Words(200), url: HttpUrl, licence: Words(500) }).optional(),
});

/**
 * Reads the list of contests of a settings file. `slug`, `dialect`, `election` and `api` are enough; the rest has
 * defaults from the dialect. Errors are sentences for the operator, one a problem.
 */
export function parseContests(json: unknown): Result<readonly Contest[], readonly string[]> {
  const rows = z.array(Row).min(1).safeParse(json);
  if (!rows.success) return err(rows.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
  const problems: string[] = [];
  const contests: Contest[] = [];
  for (const [index, row] of rows.data.entries()) {
    const contest = contestOf(row);
    if (contest === null) {
      problems.push(
        `[${index}].election: "${row.election}" is not known to ${row.dialect}; known: ${knownElections(row.dialect).join(', ')}`,
      );
    } else if (SITE_ADDRESSES.includes(row.slug)) {
      problems.push(`[${index}].slug: "${row.slug}" is an address of the site itself`);
    } else if (contests.some((other) => other.slug === row.slug)) {
      problems.push(`[${index}].slug: "${row.slug}" stands twice`);
    } else {
      contests.push(contest);
    }
  }
  return problems.length > 0 ? err(problems) : ok(contests);
}

function contestOf(row: z.infer<typeof Row>): Contest | null {
  const defaults = contestDefaults(row.dialect, row.election);
  if (defaults === null) return null;
  const { slug, dialect, election, api, ...rest } = row;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...defaults,
    simulated: false,
    ...given,
    slug,
    sirekap: { dialect, election, api: api.replace(/\/+$/, '') },
  };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('') || 'file';
}
