import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { keepHearing } from '../../lib/cache/changed-regions.ts';
import { removeLeftoverDrafts } from '../../lib/cache/leftover-drafts.ts';
import { awaitRedis, closeRedis } from '../../lib/cache/shared/redis-connection.ts';
import { expectBeforeReady, noteDone, noteStopping, treeStep } from '../../lib/observe/health.ts';
import { configureLog, log, tellLeftOut } from '../../lib/observe/log.ts';
import { measureNode } from '../../lib/observe/registry.ts';
import { routeConsole } from '../../lib/observe/routed-console.ts';
import { removeAbandonedPages } from '../../lib/page-cache/abandoned-pages.ts';
import { keepSharedPagesTidy } from '../../lib/page-cache/shared-pages.ts';
import { type Gatherer, startGatherer } from '../../lib/queries/digests/gatherer.ts';
import { getSearchIndex } from '../../lib/queries/search/search-index.ts';
import { startAdminServer } from '../../lib/server/admin-server.ts';
import { endOnSignal } from '../../lib/server/end-on-signal.ts';
import { stoppable } from '../../lib/server/graceful-stop.ts';
import { createSiteServer, type SourceManners } from '../../lib/server/site-server.ts';
import { readSettings } from '../../lib/settings.ts';
import { openCircuitOf } from '../../lib/source/circuit-breaker.ts';
import { inBulk } from '../../lib/source/source-queue.ts';
import { keepFoldersInUse } from '../../lib/source/unused-folders.ts';
import { warmTree } from '../../lib/source/warm-tree.ts';

// npm start: reads the settings once, says what is wrong with them and does not start, or serves the built site; with
// `--dev` the sources as they are edited.
const { dev: isDev } = parseArgs({ options: { dev: { type: 'boolean', default: false } } }).values;
const settings = readSettings(process.env);
if (!settings.ok) {
  console.error('The site does not start, its settings are wrong:');
  for (const problem of settings.error) console.error(`  ${problem}`);
  process.exit(1);
}
if (!isDev && !existsSync('.next/BUILD_ID')) {
  console.error('There is no build yet: run "npm run build" first.');
  process.exit(1);
}

const { port, host, contests, adminAddress, logLevel, instanceName } = settings.value;
configureLog({
  level: logLevel,
  instance: instanceName,
  write: (line) => process.stdout.write(line),
});
// A log that nobody reads any more must not end the site.
process.stdout.on('error', () => {});
// In dev it is read by a person: Next.js says on it what does not compile.
if (!isDev) routeConsole();
process.on('uncaughtExceptionMonitor', (failure) =>
  log.bug('the process ends, nothing caught this', failure),
);
measureNode();

const LISTENING = 'not listening yet';
expectBeforeReady([LISTENING, ...contests.map(({ slug }) => treeStep(slug))]);
let adminServer: Server | null = null;
if (adminAddress !== null) {
  try {
    adminServer = await startAdminServer(adminAddress);
  } catch (failure) {
    log.failure(`Cannot listen on ${adminAddress.host}:${adminAddress.port} (SIREKAP_ADMIN)`, failure);
    process.exit(1);
  }
}

// Without it the first questions would be put to the source again, though other instances have the answers.
const redisStands = awaitRedis(5_000);
const source: SourceManners = {
  behindReaders: (run) => inBulk('walk', run),
  isWell: () => contests.every((contest) => openCircuitOf(contest) === null),
};
const server = await createSiteServer(process.cwd(), { isDev, source });
const { stop } = stoppable(server);

await redisStands;

// Readers do not wait long for a slow source: what is left of the tree is fetched while they read.
await Promise.race([warmTree(), new Promise((resolve) => setTimeout(resolve, 3_000))]);

let gatherer: Gatherer | null = null;
server.on('error', (failure) => {
  // Too many open files, and the like: it passes.
  if (server.listening) return log.failure('a connection could not be taken', failure);
  log.failure(`Cannot listen on ${host}:${port}`, failure);
  process.exit(1);
});
server.listen(port, host, () => {
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  // Words behind the address: programs that look for it take all up to the next blank.
  log.info(`Site: http://127.0.0.1:${actualPort} is open`);
  for (const { slug, sirekap } of contests)
    log.info(`Contest /${slug}`, {
      contest: slug,
      dialect: sirekap.dialect,
      election: sirekap.election,
      api: sirekap.api,
    });
  noteDone(LISTENING);
  keepHearing();
  keepSharedPagesTidy();
  void removeAbandonedPages();
  void keepFoldersInUse();
  void removeLeftoverDrafts();
  gatherer = startGatherer();
  // Built before a reader waits for it.
  getSearchIndex().catch((failure: unknown) => log.bug('search index not built', failure));
});

/** How long answers under way may take to end; a page takes some five seconds at most. */
const LAST_ANSWERS_MS = 10_000;
/** After this the process ends whatever is still to be saved. */
const LONGEST_STOP_MS = 15_000;

endOnSignal(process, {
  end: async () => {
    noteStopping();
    log.info('stopping, answers under way are ended');
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    await stop(LAST_ANSWERS_MS);
    await gatherer?.stop();
    closeRedis();
    adminServer?.close();
    log.info('stopped');
    tellLeftOut(true);
  },
  exit: process.exit,
  now: Date.now,
});
