import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { processState } from '#lib/cache/process-state.ts';
import type { DataFile } from '#lib/domain/data-file.ts';
import { type Instant, instantOfMillis, millisOf } from '#lib/domain/instant.ts';

/** What a file says, and since when this process has seen it say so. */
export interface DataVersion {
  /** Names the content in every language and format. */
  readonly tag: string;
  readonly since: Instant;
}

const versions = processState('dataVersions', () => new LRUCache<string, DataVersion>({ max: 5_000 }));

/**
 * Names the content of a file. When the site received a document is no part of it: asking the source once more changes
 * nothing in what it says. `since` moves only forward: a process that has just started says "now", which costs whoever
 * asks one more answer and never hides a change.
 */
export function versionOf(key: string, file: DataFile): DataVersion {
  const text = JSON.stringify(file, (name, value: unknown) => (NO_CONTENT.has(name) ? undefined : value));
  const tag = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  const known = versions.get(key);
  if (known?.tag === tag) return known;
  // A clock that was set back must not make what is new look older than what the asker has.
  const after = known === undefined ? 0 : millisOf(known.since) + 1_000;
  const version = { tag, since: instantOfMillis(Math.max(Date.now(), after)) };
  versions.set(key, version);
  return version;
}

const NO_CONTENT = new Set(['fetchedAt', 'checkedAt']);
