import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from '../geo/pack-format.ts';
import { BUILD_ID_FILE } from '../next/next-internals.ts';
import { treeFileName } from '../search/tree-file.ts';
import { type Settings, settings } from '../settings.ts';

/**
 * Settings of which nothing is written into a page, whatever they are. Everything else an operator can set belongs into
 * the name of pages, so a setting that comes anew does until somebody puts it here.
 */
export const NOT_IN_PAGES = [
  // Names some of the others.
  'fingerprint',
  'cacheDir',
  'port',
  'host',
  // Which instance reads TPS documents; what pages show of their sums, all instances share.
  'tpsPerSecond',
  // When a page is made.
  'pagesAheadPerSecond',
  // Where they lie; what lies there is looked at below.
  'boundariesDir',
  'searchDir',
  'redisUrl',
  'webhookSecret',
  'adminAddress',
  'logLevel',
  'instanceName',
] as const satisfies readonly (keyof Settings)[];

let name: string | null = null;

/**
 * Names the pages of this start by all that is written into them beside what the source says: the settings, the
 * boundaries and names that the operator gave, and the build. Pages of another name are never shown, so deployments may
 * share a cache folder or a Redis, whatever differs between them.
 */
export function nameOfPages(): string {
  name ??= `${digestOf(writtenIntoPages(settings()))}-${buildId()}`;
  return name;
}

function writtenIntoPages(all: Settings): unknown {
  const shown = Object.entries(all).filter(([key]) => !NOT_IN_PAGES.some((kept) => kept === key));
  return {
    settings: shown.toSorted(([one], [other]) => (one < other ? -1 : 1)),
    boundaries: digestOfFile(join(/*turbopackIgnore: true*/ all.boundariesDir, MANIFEST)),
    names: all.contests.map(({ slug }) =>
      digestOfFile(join(/*turbopackIgnore: true*/ all.searchDir, treeFileName(slug))),
    ),
  };
}

/** What a file holds; null where there is none. */
function digestOfFile(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(/*turbopackIgnore: true*/ path)).digest('hex');
  } catch {
    return null;
  }
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function buildId(): string {
  try {
    return readFileSync(BUILD_ID_FILE, 'utf8').trim();
  } catch {
    return 'no-build';
  }
}
