import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleServiceWorker } from './service-worker/bundle.ts';

// Writes public/sw.js; every `next build` ends with it. `--off` writes the one that takes everything back in its place,
// also under a running site: that is the switch to end it by (docs/adr/0019).
const { values } = parseArgs({ options: { off: { type: 'boolean', default: false } } });

const code = await bundleServiceWorker(values.off ? 'off' : 'worker', Date.now().toString(36));
writeFileSync(join(import.meta.dirname, '../public/sw.js'), code);
console.log(`public/sw.js: ${code.length} bytes${values.off ? ', which end the service worker' : ''}`);
