import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEMORY_BOUNDS } from '#lib/cache/memory-bounds.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

const MB = 1024 * 1024;
const PAPER = readFileSync(join(PROJECT_ROOT, 'docs/caches.md'), 'utf8');

/** What docs/caches.md says that all of them together take at most. */
const [, total = ''] = /together at most (\d+) MB/.exec(PAPER) ?? [];

describe('what an instance keeps in memory', () => {
  it('stays, all caches together, below what docs/caches.md says', () => {
    const bounds = Object.values(MEMORY_BOUNDS).reduce((sum, bytes) => sum + bytes, 0);
    expect(bounds / MB).toBeLessThanOrEqual(Number(total));
  });

  it('leaves room for the program itself in 512 MB', () => {
    expect(Number(total)).toBeLessThanOrEqual(256);
  });

  it('is stated there, each cache with its bound', () => {
    const stated = [...PAPER.matchAll(/`([a-zA-Z]+)` (\d+) MB/g)].map(([, name, size]) => [
      name,
      Number(size) * MB,
    ]);
    expect(Object.fromEntries(stated)).toEqual(MEMORY_BOUNDS);
  });
});
