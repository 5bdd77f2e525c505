import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // The site shows no picture that it draws anew; `/_next/image` would do so for whoever asks (lib/server/request-filter.ts).
  images: { unoptimized: true },
  // Maps of the code would be half of what a build weighs, and the code is open (docs/adr/0021).
  productionBrowserSourceMaps: false,
  // Every build ends with the service worker and the starter, whoever starts it: docs/adr/0019, 0036.
  compiler: {
    runAfterProductionCompile: async () => {
      for (const script of ['scripts/build-service-worker.ts', 'scripts/build-starter.ts'])
        execFileSync(process.execPath, [script], { cwd: import.meta.dirname, stdio: 'inherit' });
    },
  },
  headers: async () => [
    { source: '/sw.js', headers: [{ key: 'cache-control', value: 'no-cache' }] },
    { source: '/arsip-alat/:file', headers: [{ key: 'cache-control', value: 'public, max-age=3600' }] },
    { source: '/print.css', headers: [{ key: 'cache-control', value: 'public, max-age=3600' }] },
    { source: '/favicon.ico', headers: [{ key: 'cache-control', value: 'public, max-age=604800' }] },
    { source: '/icons/:file', headers: [{ key: 'cache-control', value: 'public, max-age=604800' }] },
  ],
  // Pages under settings' fingerprint, bounded, nothing kept of invented addresses: docs/adr/0003.
  cacheHandler: join(import.meta.dirname, 'lib/page-cache/page-cache-handler.ts'),
  cacheMaxMemorySize: 0,
  // Shared caches in front may show a page this many seconds past its making while they ask for a new one.
  expireTime: 600,
  // The site's own server tells one page from another (lib/server/packed-answer.ts): Next.js does it letter by letter.
  generateEtags: false,
  // `npm run typecheck` covers the whole tree, tests included; a build is of the site alone.
  typescript: { ignoreBuildErrors: true },
  // A native module, what is drawn into a PNG; and the counts of a process, which are one for all bundles.
  serverExternalPackages: ['@resvg/resvg-js', 'prom-client'],
  turbopack: {
    root: import.meta.dirname,
    // Data for a router that the site does not use: docs/adr/0037.
    rules: {
      '**/next/dist/**/app-render/collect-segment-data.js': {
        loaders: [join(import.meta.dirname, 'scripts/next/without-segments.cjs')],
        as: '*.js',
      },
    },
  },
};

export default config;
