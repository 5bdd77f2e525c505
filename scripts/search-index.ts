import { join, resolve } from 'node:path';
import type { Contest } from '../lib/domain/contest.ts';
import type { Region } from '../lib/domain/region.ts';
import { treeFileName } from '../lib/search/tree-file.ts';
import { readSettings } from '../lib/settings.ts';
import { runCommand } from './command-line.ts';
import { gatherTree } from './search/gather-tree.ts';
import { regionsOfTable } from './search/region-table.ts';
import { parseSearchOptions, SEARCH_USAGE, type SearchIndexOptions } from './search/search-options.ts';
import { openTreeLog } from './search/tree-log.ts';
import { writeSearchFile } from './search/write-search-file.ts';

// npm run search:index: writes the names by which the site finds regions, one file a contest.
await runCommand(parseSearchOptions(process.argv.slice(2)), SEARCH_USAGE, run);

async function run(options: SearchIndexOptions): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.ok) throw new Error(settings.error.join('\n'));
  const folder = resolve(options.out ?? settings.value.searchDir);
  const contests = settings.value.contests.filter(
    ({ slug }) => options.slugs.length === 0 || options.slugs.includes(slug),
  );
  const unknown = options.slugs.filter((slug) => !contests.some((contest) => contest.slug === slug));
  if (unknown.length > 0) throw new Error(`no contest is called ${unknown.join(', ')}`);
  const done = new Map<string, readonly Region[]>();
  for (const contest of contests) {
    const startedAt = Date.now();
    const regions = await regionsOf(contest, options, folder, done);
    const bytes = await writeSearchFile(folder, contest.slug, regions);
    const seconds = Math.round((Date.now() - startedAt) / 1_000);
    console.log(`${contest.slug}: ${regions.length} regions, ${Math.ceil(bytes / 1024)} KB, ${seconds} s`);
  }
  console.log(`Written to ${folder}. A site that runs reads it within half a minute.`);
}

/** Contests that ask the same lists of the same source are gone through once. */
async function regionsOf(
  contest: Contest,
  { from, perSecond }: SearchIndexOptions,
  folder: string,
  done: Map<string, readonly Region[]>,
): Promise<readonly Region[]> {
  const key = JSON.stringify(contest.sirekap);
  const known = done.get(key);
  if (known !== undefined) return known;
  const regions = from === null ? await gathered(contest, perSecond, folder) : await regionsOfTable(from);
  done.set(key, regions);
  return regions;
}

async function gathered(contest: Contest, perSecond: number, folder: string): Promise<readonly Region[]> {
  const log = await openTreeLog(join(folder, `.${treeFileName(contest.slug)}.unfinished`));
  if (log.known.size > 0)
    console.log(`${contest.slug}: goes on after ${log.known.size} lists of an earlier run`);
  const regions = await gatherTree(contest, { log, perSecond, onProgress: showProgress });
  showLine('');
  await log.remove();
  return regions;
}

function showProgress(asked: number, all: number): void {
  showLine(`Lists: ${asked} of ${all}`);
}

/** Progress overwrites itself; a log file gets none of it. */
function showLine(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line.slice(0, process.stderr.columns - 1)}`);
}
