import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { processState } from '../cache/process-state.ts';
import { writeWholeFile } from '../cache/whole-file.ts';
import { jsonOrNull } from '../domain/json.ts';
import { log } from '../observe/log.ts';
import { settings } from '../settings.ts';

/** Most documents that are doubted at a time, or believed to be withdrawn: some 400 kB on disk. */
const MOST_DOUBTS = 5_000;

const state = processState('doubts', () => ({
  /** By document: since when the source has answered otherwise than before, in Unix ms. */
  since: new LRUCache<string, number>({ max: MOST_DOUBTS }),
  loading: null as Promise<void> | null,
  saving: null as Promise<void> | null,
  isUnsaved: false,
}));

/** Since when a document is doubted, in Unix ms; null where it is not. Known over a restart. */
export async function doubtOf(key: string): Promise<number | null> {
  await loaded();
  return state.since.get(key) ?? null;
}

export async function noteDoubt(key: string, since: number): Promise<void> {
  await loaded();
  if (state.since.get(key) === since) return;
  state.since.set(key, since);
  await save();
}

export async function endDoubt(key: string): Promise<void> {
  await loaded();
  if (state.since.delete(key)) await save();
}

const DoubtsFile = z.record(z.string(), z.int().min(0));

function path(): string {
  return join(settings().cacheDir, 'doubts.json');
}

function loaded(): Promise<void> {
  state.loading ??= load();
  return state.loading;
}

/** A damaged file is as if it were not there: what is doubted is doubted anew. */
async function load(): Promise<void> {
  const text = await readFile(path(), 'utf8').catch(() => null);
  const file = DoubtsFile.safeParse(jsonOrNull(text));
  for (const [key, since] of Object.entries(file.data ?? {})) state.since.set(key, since);
}

/** One write at a time, however many documents vanish at once: those that come meanwhile go with the next. */
function save(): Promise<void> {
  state.isUnsaved = true;
  state.saving ??= writeAll().finally(() => {
    state.saving = null;
  });
  return state.saving;
}

async function writeAll(): Promise<void> {
  while (state.isUnsaved) {
    state.isUnsaved = false;
    await writeWholeFile(path(), JSON.stringify(Object.fromEntries(state.since.entries()))).catch(
      (failure: unknown) => log.failure('doubts not written', failure),
    );
  }
}
