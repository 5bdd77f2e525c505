import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Agent, request } from 'undici';
import { levelOf } from '#lib/domain/region-code.ts';
import { demoRegions } from '../../../scripts/search/demo-search.ts';
import { fileBytes } from './file-bytes.ts';
import { type Resources, resourcesOf } from './resources.ts';
import { createRandom } from './shuffle.ts';
import type { Stage } from './stage.ts';

/** TPS of the whole country, contests and languages: what a crawler that takes everything asks for. */
const NATIONAL_PAGES = 820_000 * 2 * 2;
const READERS = 8;
const SAMPLES = 10;
const MB = 1024 * 1024;

interface Point extends Resources {
  readonly pages: number;
  readonly seconds: number;
  /** Sum of file sizes, not of blocks on the disk. */
  readonly pageFolderBytes: number;
}

/** Opens so many TPS pages once, through nginx, and prints what each page takes; none may fail. */
export async function sweepTps(pages: number, stage: Stage, redisPort: number): Promise<void> {
  const paths = await tpsPaths(pages, stage);
  const { cluster, folder } = stage;
  const agent = new Agent({ connections: READERS });
  const statuses = new Map<number, number>();
  const points: Point[] = [];
  const startedAt = Date.now();
  const measure = async (at: number): Promise<void> => {
    const pageFolderBytes = [0, 1].reduce(
      (sum, one) => sum + fileBytes(join(cluster.cacheFolder(one), 'pages')),
      0,
    );
    const resources = await resourcesOf(cluster, folder, redisPort);
    points.push({ pages: at, seconds: (Date.now() - startedAt) / 1000, pageFolderBytes, ...resources });
    console.log(`${at} pages, ${Math.round((Date.now() - startedAt) / 1000)} s`);
  };
  let sent = 0;
  let plainBytes = 0;
  const ask = async (path: string, index: number): Promise<void> => {
    const answer = () =>
      request(cluster.url + path, { dispatcher: agent, headers: { 'accept-encoding': 'br' } });
    // nginx ends a connection after a thousand questions, perhaps while one is on its way: browsers ask again, too.
    const { statusCode, body } = await answer().catch(answer);
    const bytes = Buffer.from(await body.arrayBuffer());
    sent += bytes.length;
    if (index % 50 === 0 && statusCode === 200) plainBytes += brotliDecompressSync(bytes).length * 50;
    statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
  };
  await measure(0);
  const batch = Math.ceil(paths.length / SAMPLES);
  for (let first = 0; first < paths.length; first += batch) {
    await inTurns(paths.slice(first, first + batch), (path, index) => ask(path, first + index));
    await measure(Math.min(first + batch, paths.length));
  }
  await agent.close();
  print(points, statuses, sent / paths.length, plainBytes / paths.length);
}

async function inTurns(
  paths: readonly string[],
  ask: (path: string, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const reader = async (): Promise<void> => {
    while (next < paths.length) {
      const index = next++;
      await ask(paths[index] ?? '/', index);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
}

/** Whole desa at a time, as links lead; both contests in turn. */
async function tpsPaths(count: number, { tpsOf, contests }: Stage): Promise<readonly string[]> {
  const regions = createRandom(11).shuffled(await demoRegions());
  const paths: string[] = [];
  for (const { code } of regions) {
    if (paths.length >= count) break;
    // The demo elects no governor in 34 and no mayors in 31: pages without numbers would be too light.
    if (levelOf(code) !== 'desa' || /^3[14]/.test(code)) continue;
    for (const tps of await tpsOf(code)) for (const { slug } of contests) paths.push(`/${slug}/${tps}`);
  }
  return paths.slice(0, count);
}

function print(
  points: readonly Point[],
  statuses: ReadonlyMap<number, number>,
  sent: number,
  plain: number,
): void {
  console.log('\nanswers by status:', Object.fromEntries(statuses));
  console.table(
    points.map(
      ({
        pages,
        seconds,
        instanceMb,
        openFiles,
        cacheMb,
        pageFolderBytes,
        nginxCacheMb,
        redisMb,
        logMb,
      }) => ({
        pages,
        'pages/s': seconds > 1 ? Math.round(pages / seconds) : null,
        'instances MB': instanceMb.join(' + '),
        'open files': openFiles.join(' + '),
        'caches MB': cacheMb.join(' + '),
        'pages MB (bytes)': Math.round(pageFolderBytes / MB),
        'nginx cache MB': nginxCacheMb,
        'Redis MB': redisMb,
        'logs MB': logMb,
      }),
    ),
  );
  // From the second point on: what a first page brings with it (lists, aggregates, code) is no part of the slope.
  const [first, last] = [points[1], points.at(-1)];
  if (first === undefined || last === undefined || last === first) return;
  const pages = last.pages - first.pages;
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const perPage = (of: (point: Point) => number) => Math.round((of(last) - of(first)) / pages);
  const slopes: Readonly<Record<string, number>> = {
    'sent, compressed': Math.round(sent),
    'sent, plain': Math.round(plain),
    'site caches, blocks on disk (both instances)': perPage(({ cacheMb }) => sumOf(cacheMb) * MB),
    'site page files, bytes (both instances)': perPage(({ pageFolderBytes }) => pageFolderBytes),
    'nginx cache, blocks on disk': perPage(({ nginxCacheMb }) => nginxCacheMb * MB),
    Redis: perPage(({ redisMb }) => (redisMb ?? 0) * MB),
    'memory of both instances': perPage(({ instanceMb }) => sumOf(instanceMb) * MB),
    logs: perPage(({ logMb }) => logMb * MB),
  };
  console.log(
    `bytes a page, from page ${first.pages} to ${last.pages}; for ${NATIONAL_PAGES} pages without any bound, GB:`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(slopes).map(([name, bytes]) => [
        name,
        { 'bytes a page': bytes, 'national GB': Math.round((bytes * NATIONAL_PAGES) / MB / 102.4) / 10 },
      ]),
    ),
  );
}
