import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';

// The script that every page runs (docs/adr/0036), as `next build` ends with it: `.next/static/starter/{hash}.js`, where
// browsers and caches keep it for a year, and beside it in `starter-parts/` what it asks for where a reader has a use for
// it. `--dev` writes `public/starter.js`, all of it in one, for the server of sources.
const ROOT = join(import.meta.dirname, '..');
/** The starter and what several parts use: a page that is read asks for one file, and a part is one more. */
const IN_STARTER =
  /\/lib\/(?:starter\/(?:starter|element|returning\/button)|text\/in-each-language|format\/href)\.ts$/;
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

const { output } = await build({
  cwd: ROOT,
  input: join(ROOT, 'lib/starter/starter.ts'),
  platform: 'browser',
  write: false,
  // What parts use of the starter it hands out.
  preserveEntrySignatures: 'allow-extension',
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  output: {
    minify: true,
    entryFileNames: 'starter/[hash:12].js',
    chunkFileNames: 'starter-parts/[hash:12].js',
    // Scripts of the site are modules; the one of the sources is named by no build and stands alone.
    ...(values.dev
      ? { format: 'iife', codeSplitting: false }
      : { format: 'es', codeSplitting: { groups: [{ name: 'starter', test: IN_STARTER }] } }),
  },
});
if (values.dev) writeFileSync(join(ROOT, 'public/starter.js'), output[0].code);
else writeBuilt(join(ROOT, '.next/static'));

function writeBuilt(folder: string): void {
  for (const part of ['starter', 'starter-parts']) {
    rmSync(join(folder, part), { recursive: true, force: true });
    mkdirSync(join(folder, part), { recursive: true });
  }
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    writeFileSync(join(folder, file.fileName), file.code);
    console.log(`${file.fileName}: ${file.code.length} bytes`);
  }
}
