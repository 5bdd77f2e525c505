import { resolve } from 'node:path';
import { tryBoundaries } from './geo/try-boundaries.ts';

// Part of `npm run demo`, which runs it beside the build and the site: real maps as they are ready, a line about each step.
await tryBoundaries(resolve(process.env.SIREKAP_BOUNDARIES || 'boundaries'), (sentence) =>
  console.log(`Maps: ${sentence}`),
);
// What git left running must not keep the demo waiting.
process.exit(0);
