import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Agent, request } from 'undici';
import { judgeMemory } from '../memory/memory-line.ts';
import { fileBytes } from './file-bytes.ts';
import { type Resources, resourcesOf } from './resources.ts';
import type { Stage } from './stage.ts';
import { tpsPaths } from './tps-paths.ts';

/** TPS of the whole country, contests and languages: what a crawler that takes everything asks for. */
const NATIONAL_PAGES = 820_000 * 2 * 2;
const READERS = 8;
const SAMPLES = 10;
const MB = 1024 * 1024;
/** Of an instance's resident memory (docs/adr/0038). */
const BOUND_MB = 512;

interface Point extends Resources {
  readonly pages: number;
  readonly seconds: number;
  /** Sum of file sizes, not of blocks on the disk. */
  readonly pageFolderBytes: number;
}

/**
 * Opens so many TPS pages once, through nginx, and prints what each page takes, as far as it has come every tenth of the way.
 * A connection that breaks twice counts as an answer of status 0, and the sweep goes on.
 */
export async function sweepTps(pages: number, stage: Stage, redisPort: number): Promise<void> {
  const slugs = stage.contests.map(({ slug }) => slug);
  const paths = await tpsPaths(pages, slugs, stage.tpsOf);
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
    console.log(
      `${at} pages, ${Math.round((Date.now() - startedAt) / 1000)} s, instances ${resources.instanceMb.join(' + ')} MB`,
    );
  };
  let sent = 0;
  let plainBytes = 0;
  const ask = async (path: string, index: number): Promise<void> => {
    const answer = () =>
      request(cluster.url + path, { dispatcher: agent, headers: { 'accept-encoding': 'br' } });
    // nginx ends a connection after a thousand questions, perhaps while one is on its way: browsers ask again, too.
    const whole = async () => {
      const { statusCode, body } = await answer();
      return { statusCode, bytes: Buffer.from(await body.arrayBuffer()) };
    };
    const { statusCode, bytes } = await whole()
      .catch(whole)
      .catch(() => ({ statusCode: 0, bytes: Buffer.alloc(0) }));
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
  for (const instance of [0, 1]) {
    const line = points.map((point) => ({ pages: point.pages, residentMb: point.instanceMb[instance] ?? 0 }));
    const { mostMb, riseMb, isFlat } = judgeMemory(line, BOUND_MB);
    const verdict = isFlat ? 'flat' : 'STILL RISING';
    console.log(
      `instance ${instance + 1}: most ${mostMb} MB of ${BOUND_MB}, rise in the last half ${riseMb.toFixed(1)} MB: ${verdict}`,
    );
  }
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
