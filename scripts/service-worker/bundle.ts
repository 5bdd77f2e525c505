import { join } from 'node:path';
import { build } from 'rolldown';

const ROOT = join(import.meta.dirname, '../..');

/** The one that keeps pages, or the one that takes everything back. */
export type ServiceWorkerKind = 'worker' | 'off';

/**
 * The service worker as one script. `buildId` differs for each build: the offline page is fetched anew then, and
 * browsers, which compare the script byte by byte, see that there is a new one.
 */
export async function bundleServiceWorker(kind: ServiceWorkerKind, buildId: string): Promise<string> {
  const { output } = await build({
    cwd: ROOT,
    input: join(ROOT, 'lib/service-worker', `${kind}.ts`),
    platform: 'browser',
    write: false,
    transform: {
      target: 'es2022',
      define: { BUILD: JSON.stringify(buildId), 'process.env.NODE_ENV': '"production"' },
    },
    output: { format: 'iife', minify: true },
  });
  return output[0].code;
}
