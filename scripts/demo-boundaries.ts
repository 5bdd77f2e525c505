import { resolve } from 'node:path';
import { tryBoundaries } from './geo/try-boundaries.ts';

// Part of `npm run demo`, which runs it while the site is built: real maps if they come quickly, one line about it if not.
console.log(`Maps: ${await tryBoundaries(resolve(process.env.SIREKAP_BOUNDARIES || 'boundaries'))}`);
// What git left running must not keep the demo waiting.
process.exit(0);
