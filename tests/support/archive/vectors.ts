import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, it } from 'vitest';
import type { Bytes } from '#lib/archive/bytes/bytes.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** Public test vectors of tlog-tiles and RFC 6962. They belong to others and stay outside the project. */
const VECTORS = resolve(PROJECT_ROOT, '../shared/vectors');
const ABSENT = 'skipped: public test vectors are absent (../shared/vectors)';

/** A `describe` whose body may read vectors; where those are absent it is one skipped test that says so. */
export function describeWithVectors(name: string, body: () => void): void {
  describe(name, () => {
    if (existsSync(join(VECTORS, 'README.md'))) body();
    // why skipped: the vectors are not the project's to ship.
    else it.skip(ABSENT, () => {});
  });
}

/** A file of the vectors, uncompressed where it lies there as gzip; null where there is none. */
export function vector(...path: readonly string[]): Bytes | null {
  const file = join(VECTORS, ...path);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new Uint8Array(isGzip ? gunzipSync(bytes) : bytes);
}

/** Every JSON file below a folder of the vectors: its path, for the test's name, and its text. */
export function jsonVectors(...path: readonly string[]): readonly (readonly [path: string, text: string])[] {
  const folder = join(VECTORS, ...path);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]);
}
