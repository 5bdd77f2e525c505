import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'rolldown';

// The script that every page runs (docs/adr/0036), as `next build` ends with it: `.next/static/starter/{hash}.js`, where
// browsers and caches keep it for a year. `--dev` writes `public/starter.js`, for the server of sources.
const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });

const { output } = await build({
  cwd: ROOT,
  input: join(ROOT, 'lib/starter/starter.ts'),
  platform: 'browser',
  write: false,
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  output: { format: 'iife', minify: true },
});
const [{ code }] = output;
if (values.dev) writeFileSync(join(ROOT, 'public/starter.js'), code);
else writeBuilt(join(ROOT, '.next/static/starter'), code);

function writeBuilt(folder: string, script: string): void {
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 12);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${hash}.js`), script);
  console.log(`starter: ${script.length} bytes`);
}
