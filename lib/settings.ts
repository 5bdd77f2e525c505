import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Contest } from './domain/contest.ts';
import { parseJson } from './domain/json.ts';
import type { MapTiles } from './domain/map-outline.ts';
import { err, ok, type Result } from './domain/result.ts';
import { DEMO_PORT, embeddedDemoContests } from './settings/embedded-demo.ts';
import { parseContests } from './settings/parse-contests.ts';
import { type OperatingSettings, readOperating, UNWATCHED } from './settings/read-operating.ts';
import { ALONE, readSharing, type SharingSettings } from './settings/read-sharing.ts';

/** Everything an operator can set, read once when the process starts. */
export interface Settings extends SharingSettings, OperatingSettings {
  readonly contests: readonly Contest[];
  /** Names these settings: what was cached under others is never served. */
  readonly fingerprint: string;
  /** Folder in which regenerated pages and last good answers are kept between starts. */
  readonly cacheDir: string;
  readonly port: number;
  readonly host: string;
  /** Most questions a second, over all contests, for adding up TPS documents (docs/adr/0009); 0 for never. */
  readonly tpsPerSecond: number;
  /** Most TPS pages a second that are made in spare time, before anybody asks (docs/adr/0037); 0 for none. */
  readonly pagesAheadPerSecond: number;
  /** Folder of the boundary pack; where there is none, maps are schematic. */
  readonly boundariesDir: string;
  /** Folder of the search files; without one for a contest, only provinces and kabupaten/kota are found by name. */
  readonly searchDir: string;
  /** Background tiles for interactive maps; null, the normal case, for none from anywhere. */
  readonly mapTiles: MapTiles | null;
  /** Origin under which readers reach the site, e.g. `https://example.org`; null where the operator has not said. */
  readonly siteUrl: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from an environment. `SIREKAP_CONTESTS` names the contests file (default: the embedded demo),
 * `SIREKAP_CACHE_DIR` the cache folder, `PORT` and `HOST` the address, `SIREKAP_TPS_PER_SECOND` how quickly TPS
 * documents are added up, `SIREKAP_PAGES_AHEAD` how many pages are made before anybody asks. Errors are sentences for the operator.
 */
export function readSettings(environment: Environment): Result<Settings, readonly string[]> {
  const env = withoutBlanks(environment);
  const contests = readContests(env.SIREKAP_CONTESTS);
  if (!contests.ok) return contests;
  const port = Number(env.PORT ?? '3000');
  if (!/^\d{1,5}$/.test(env.PORT ?? '3000') || port > 65_535) return err([`PORT: "${env.PORT}" is no port`]);
  const tpsPerSecond = readRate(env, 'SIREKAP_TPS_PER_SECOND', 1_000);
  if (!tpsPerSecond.ok) return tpsPerSecond;
  const pagesAheadPerSecond = readRate(env, 'SIREKAP_PAGES_AHEAD', 20);
  if (!pagesAheadPerSecond.ok) return pagesAheadPerSecond;
  const fingerprint = createHash('sha256').update(JSON.stringify(contests.value)).digest('hex').slice(0, 16);
  const cacheDir = resolve(/*turbopackIgnore: true*/ env.SIREKAP_CACHE_DIR ?? '.next/cache/sirekap');
  const mapTiles = readMapTiles(env);
  if (!mapTiles.ok) return mapTiles;
  const siteUrl = readSiteUrl(env.SIREKAP_SITE_URL);
  if (!siteUrl.ok) return siteUrl;
  const sharing = readSharing(env);
  if (!sharing.ok) return sharing;
  const host = env.HOST ?? '0.0.0.0';
  const operating = readOperating(env, { host, port });
  if (!operating.ok) return operating;
  const boundariesDir = resolve(/*turbopackIgnore: true*/ env.SIREKAP_BOUNDARIES ?? 'boundaries');
  return ok({
    contests: contests.value,
    fingerprint,
    cacheDir,
    port,
    host,
    tpsPerSecond: tpsPerSecond.value,
    pagesAheadPerSecond: pagesAheadPerSecond.value,
    boundariesDir,
    searchDir: resolve(/*turbopackIgnore: true*/ env.SIREKAP_SEARCH ?? 'search'),
    mapTiles: mapTiles.value,
    siteUrl: siteUrl.value,
    ...sharing.value,
    ...operating.value,
  });
}

/** So many a second; 0, which is never, where the operator has not said. */
function readRate(env: Environment, name: string, most: number): Result<number, readonly string[]> {
  const text = env[name] ?? '0';
  const rate = Number(text);
  return /^\d+(?:\.\d+)?$/.test(text) && rate <= most
    ? ok(rate)
    : err([`${name}: "${text}" is no number from 0 to ${most}`]);
}

/** Never taken from a request: a forged host header would name the site in caches and sitemaps. */
function readSiteUrl(text: string | undefined): Result<string | null, readonly string[]> {
  if (text === undefined) return ok(null);
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  return isOrigin ? ok(url.origin) : err([`SIREKAP_SITE_URL: "${text}" is no http(s) origin`]);
}

/** Tiles need words of credit: whoever made them asks for it, and a reader should know whose background it is. */
function readMapTiles(env: Environment): Result<MapTiles | null, readonly string[]> {
  const { SIREKAP_TILE_URL: url, SIREKAP_TILE_CREDIT: credit } = env;
  if (url === undefined) return ok(null);
  const isTemplate = /^https?:\/\//.test(url) && ['{z}', '{x}', '{y}'].every((part) => url.includes(part));
  if (!isTemplate) return err([`SIREKAP_TILE_URL: "${url}" is no http(s) address with {z}, {x} and {y}`]);
  if (credit === undefined) return err(['SIREKAP_TILE_CREDIT: missing; SIREKAP_TILE_URL needs it']);
  return ok({ url, credit });
}

const BUILDING: Settings = {
  contests: [],
  fingerprint: 'build',
  cacheDir: '.next/cache',
  port: 0,
  host: '',
  tpsPerSecond: 0,
  pagesAheadPerSecond: 0,
  boundariesDir: 'boundaries',
  searchDir: 'search',
  mapTiles: null,
  siteUrl: null,
  ...ALONE,
  ...UNWATCHED,
};

let current: Settings | null = null;

/**
 * The settings of this process. Throws with every problem named; the server reads them before it listens. While the
 * site is built there are no contests: one build serves any deployment, so it must not know one.
 */
export function settings(): Settings {
  if (process.env.NEXT_PHASE === 'phase-production-build') return BUILDING;
  if (current === null) {
    const read = readSettings(process.env);
    if (!read.ok) throw new Error(`Wrong settings:\n${read.error.join('\n')}`);
    current = read.value;
  }
  return current;
}

/** A variable that is set to nothing is not set. */
function withoutBlanks(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
}

function readContests(path: string | undefined): Result<readonly Contest[], readonly string[]> {
  if (path === undefined) return parseContests(embeddedDemoContests(`http://127.0.0.1:${DEMO_PORT}`));
  let text: string;
  try {
    text = readFileSync(/*turbopackIgnore: true*/ path, 'utf8');
  } catch {
    return err([`SIREKAP_CONTESTS: cannot read ${resolve(/*turbopackIgnore: true*/ path)}`]);
  }
  const json = parseJson(text);
  if (!json.ok)
    return err([`SIREKAP_CONTESTS: ${resolve(/*turbopackIgnore: true*/ path)} is not JSON (${json.error})`]);
  const contests = parseContests(json.value);
  return contests.ok
    ? contests
    : err(
        contests.error.map(
          (problem) => `SIREKAP_CONTESTS: ${resolve(/*turbopackIgnore: true*/ path)} ${problem}`,
        ),
      );
}
