import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPack, type PackOutcome, type PackProgress } from '../lib/geo/build/build-pack.ts';
import { idnAreaDataTree } from '../lib/geo/build/region-tree.ts';
import { MANIFEST, type PackLevel } from '../lib/geo/pack-format.ts';
import { runCommand } from './command-line.ts';
import { creditOf } from './geo/credit-of-source.ts';
import { download, downloadFolder } from './geo/download.ts';
import { GEO_USAGE, type GeoOptions, parseGeoOptions } from './geo/geo-options.ts';
import { reportLines } from './geo/print-report.ts';
import { sourceTree } from './geo/source-tree.ts';
import { READY, stagesOf } from './geo/stages.ts';
import { UPSTREAM_CREDIT, upstreamCommit } from './geo/upstream.ts';

// npm run geo: builds the boundary pack from files, or from the repository that it fetches.
await runCommand(parseGeoOptions(process.argv.slice(2)), GEO_USAGE, run);

async function run(options: GeoOptions): Promise<void> {
  const startedAt = Date.now();
  const folder = resolve(options.out ?? (process.env.SIREKAP_BOUNDARIES || 'boundaries'));
  const written = options.isDownload
    ? await buildInStages(options, folder)
    : await build(options, options.from, folder);
  for (const line of reportLines(written)) console.log(line);
  const seconds = Math.round((Date.now() - startedAt) / 1_000);
  console.log(`Written to ${folder} in ${seconds} s. A site that runs takes it up within seconds.`);
}

/** Each stage is a pack that a site can use while the next one is fetched and drawn. */
async function buildInStages(options: GeoOptions, folder: string): Promise<PackOutcome> {
  const [first = options.levels, ...rest] = stagesOf(options.levels, existsSync(join(folder, MANIFEST)));
  let outcome = await build(options, await downloaded(first), folder);
  for (const levels of rest) {
    console.log(`${READY}${Object.keys(outcome.manifest.levels).join(', ')}`);
    outcome = await build(options, await downloaded(levels), folder);
  }
  return outcome;
}

async function build(options: GeoOptions, from: readonly string[], folder: string): Promise<PackOutcome> {
  const credit =
    options.isDownload && options.credit.name === undefined
      ? UPSTREAM_CREDIT
      : await creditOf(from, options.credit);
  if (credit.url === '')
    console.warn('Say whose boundaries these are, every map does: --credit-name, -url, -licence');
  const outcome = await buildPack({
    from,
    fields: options.fields,
    folder,
    credit,
    tree: (deepest) => (options.tree === null ? idnAreaDataTree() : sourceTree(options.tree, deepest)),
    trustCodes: options.trustCodes,
    onProgress: showProgress,
  });
  showLine('');
  return outcome;
}

async function downloaded(levels: readonly PackLevel[]): Promise<readonly string[]> {
  const pinned = upstreamCommit(levels);
  console.log(`Fetching ${levels.join(', ')} of ${pinned.url} at ${pinned.commit} …`);
  const folders = await download(pinned, downloadFolder(pinned.commit), { onProgress: showLine });
  showLine('');
  if (!folders.ok) throw new Error(folders.error);
  return folders.value;
}

function showProgress(progress: PackProgress): void {
  if (progress.kind === 'reading') showLine(`Reading ${progress.file}`);
  else showLine(`Drawing parents: ${progress.done} of ${progress.all}`);
}

/** Progress overwrites itself; a log file gets none of it. */
function showLine(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line.slice(0, process.stderr.columns - 1)}`);
}
