import { existsSync } from 'node:fs';
import { keepHearing } from '../lib/cache/changed-regions.ts';
import { closeRedis } from '../lib/cache/shared/redis-connection.ts';
import { getSearchIndex } from '../lib/queries/search-index.ts';
import { type Gatherer, startGatherer } from '../lib/queries/tps-digests/gatherer.ts';
import { warmTree } from '../lib/queries/warm-tree.ts';
import { removeAbandonedPages } from '../lib/server/abandoned-pages.ts';
import { keepSharedPagesTidy } from '../lib/server/shared-pages.ts';
import { createSiteServer } from '../lib/server/site-server.ts';
import { readSettings } from '../lib/settings.ts';

// npm start: reads the settings once, says what is wrong with them and does not start, or serves the built site.
const settings = readSettings(process.env);
if (!settings.ok) {
  console.error('The site does not start, its settings are wrong:');
  for (const problem of settings.error) console.error(`  ${problem}`);
  process.exit(1);
}
if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build yet: run "npm run build" first.');
  process.exit(1);
}

const { port, host, contests } = settings.value;
const server = await createSiteServer(process.cwd());

// Readers do not wait long for a slow source: what is left of the tree is fetched while they read.
await Promise.race([warmTree(), new Promise((resolve) => setTimeout(resolve, 3_000))]);

let gatherer: Gatherer | null = null;
server.on('error', (failure) => {
  console.error(`Cannot listen on ${host}:${port}: ${failure.message}`);
  process.exit(1);
});
server.listen(port, host, () => {
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  console.log(`Site: http://127.0.0.1:${actualPort}`);
  for (const { slug, recap } of contests)
    console.log(`  /${slug}  ${recap.dialect} ${recap.election}  ${recap.api}`);
  keepHearing();
  keepSharedPagesTidy();
  void removeAbandonedPages();
  gatherer = startGatherer();
  // Built before a reader waits for it.
  getSearchIndex().catch(console.error);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(async () => {
      await gatherer?.stop();
      closeRedis();
      process.exit(0);
    });
    server.closeAllConnections();
  });
}
