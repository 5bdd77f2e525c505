import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { heldBytes } from '../cache/held-bytes.ts';
import { MEMORY_BOUNDS } from '../cache/memory-bounds.ts';
import { writeWholeFile } from '../cache/whole-file.ts';
import { log } from '../observe/log.ts';
import { compact } from './compact.ts';
import { readPage, writtenPage } from './page-file.ts';

export interface StoreBounds {
  readonly memoryBytes: number;
  readonly diskBytes: number;
}

const DEFAULT_BOUNDS: StoreBounds = { memoryBytes: MEMORY_BOUNDS.pages, diskBytes: 2 * 1024 * 1024 * 1024 };

/**
 * Pages in memory and on disk, both bounded, the least used out first. A page is one file, compressed; its name is a
 * hash, so nothing a reader types reaches the file system. A disk that fails costs speed, never an answer.
 */
export class PageStore<T extends object> {
  readonly #folder: string;
  readonly #memory: LRUCache<string, { readonly page: T }>;
  readonly #files: LRUCache<string, number>;
  readonly #ready: Promise<void>;

  constructor(folder: string, bounds: StoreBounds = DEFAULT_BOUNDS) {
    this.#folder = folder;
    this.#memory = new LRUCache({ maxSize: bounds.memoryBytes, max: 20_000 });
    this.#files = new LRUCache({
      maxSize: bounds.diskBytes,
      sizeCalculation: (bytes) => Math.max(1, bytes),
      dispose: (_bytes, name, reason) => {
        if (reason === 'evict') void this.#remove(name);
      },
    });
    this.#ready = this.#takeStock();
  }

  /** True while a page is in memory: it would be given without a look at the disk. */
  isInMemory(key: string): boolean {
    return this.#memory.has(fileName(key));
  }

  async get(key: string): Promise<T | null> {
    const name = fileName(key);
    const known = this.#memory.get(name);
    if (known) return known.page;
    await this.#ready;
    if (!this.#files.has(name)) return null;
    const file = await this.#read(name);
    if (file === null) return null;
    try {
      const page = await readPage(file);
      if (page === null) return null;
      this.#files.get(name);
      // Only this class writes the folder, under a name of the same key.
      return this.#keep(name, page as T);
    } catch {
      // Damaged: it would never be read again, and takes room.
      this.#files.delete(name);
      await this.#remove(name);
      return null;
    }
  }

  /** Null where a file cannot be read. One that is gone is forgotten; any other takes its room, and may be read later. */
  async #read(name: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.#folder, name));
    } catch (failure) {
      if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT')
        this.#files.delete(name);
      return null;
    }
  }

  /** A file that cannot be removed stays. */
  async #remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { force: true }).catch(() => undefined);
  }

  /** Keeps a page that someone else made, in memory only. */
  remember(key: string, page: T): void {
    this.#keep(fileName(key), page);
  }

  #keep(name: string, page: T): T {
    const kept = compact(page);
    this.#memory.set(name, { page: kept }, { size: heldBytes(kept) });
    return kept;
  }

  async set(key: string, page: T): Promise<void> {
    const name = fileName(key);
    await this.#ready;
    this.#keep(name, page);
    try {
      const file = writtenPage(page);
      await writeWholeFile(join(this.#folder, name), file);
      this.#files.set(name, file.length);
    } catch (failure) {
      log.failure('page not written to disk', failure);
    }
  }

  /** Learns what an earlier start left, oldest first, so that the bound holds across starts. */
  async #takeStock(): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true });
      const all = await readdir(this.#folder);
      const names = all.filter((name) => name.endsWith('.page'));
      const found = await Promise.all(names.map((name) => this.#stockOf(name)));
      const stock = found.filter((file) => file !== null).sort((a, b) => a.at - b.at);
      for (const { name, bytes } of stock) this.#files.set(name, bytes);
    } catch (failure) {
      log.failure('page folder cannot be used', failure, { folder: this.#folder });
    }
  }

  /** Null for a file that another instance has just removed. */
  async #stockOf(name: string): Promise<{ name: string; at: number; bytes: number } | null> {
    return stat(join(this.#folder, name)).then(
      ({ mtimeMs, size }) => ({ name, at: mtimeMs, bytes: size }),
      () => null,
    );
  }
}

function fileName(key: string): string {
  return `${createHash('sha256').update(key).digest('hex')}.page`;
}
