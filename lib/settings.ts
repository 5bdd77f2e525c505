import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Contest } from './domain/contest.ts';
import { err, ok, type Result } from './domain/result.ts';
import { DEMO_PORT, embeddedDemoContests } from './settings/embedded-demo.ts';
import { parseContests } from './settings/parse-contests.ts';

/** Everything an operator can set, read once when the process starts. */
export interface Settings {
  readonly contests: readonly Contest[];
  /** Names these settings: what was cached under others is never served. */
  readonly fingerprint: string;
  /** Folder in which regenerated pages and last good answers are kept between starts. */
  readonly cacheDir: string;
  readonly port: number;
  readonly host: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from an environment. `SIREKAP_CONTESTS` names the contests file (default: the embedded demo),
 * `SIREKAP_CACHE_DIR` the cache folder, `PORT` and `HOST` the address. Errors are sentences for the operator.
 */
export function readSettings(environment: Environment): Result<Settings, readonly string[]> {
  const env = withoutBlanks(environment);
  const contests = readContests(env.SIREKAP_CONTESTS);
  if (!contests.ok) return contests;
  const port = Number(env.PORT ?? '3000');
  if (!/^\d{1,5}$/.test(env.PORT ?? '3000') || port > 65_535) return err([`PORT: "${env.PORT}" is no port`]);
  const fingerprint = createHash('sha256').update(JSON.stringify(contests.value)).digest('hex').slice(0, 16);
  const cacheDir = resolve(/*turbopackIgnore: true*/ env.SIREKAP_CACHE_DIR ?? '.next/cache/sirekap');
  return ok({ contests: contests.value, fingerprint, cacheDir, port, host: env.HOST ?? '0.0.0.0' });
}

const BUILDING: Settings = { contests: [], fingerprint: 'build', cacheDir: '.next/cache', port: 0, host: '' };

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
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (failure) {
    return err([
      `SIREKAP_CONTESTS: ${resolve(/*turbopackIgnore: true*/ path)} is not JSON (${failure instanceof Error ? failure.message : 'unreadable'})`,
    ]);
  }
  const contests = parseContests(json);
  return contests.ok
    ? contests
    : err(
        contests.error.map(
          (problem) => `SIREKAP_CONTESTS: ${resolve(/*turbopackIgnore: true*/ path)} ${problem}`,
        ),
      );
}
