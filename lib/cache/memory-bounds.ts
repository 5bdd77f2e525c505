const MB = 1024 * 1024;

/**
 * What an instance may keep in memory, in bytes, by cache: all of its caches that could be large. Together they stay below
 * what a process of 512 MB has left when it runs (docs/caches.md, docs/adr/0038).
 */
export const MEMORY_BOUNDS = {
  /** Pages as Next.js made them. */
  pages: 32 * MB,
  /** The same as they are sent. */
  packedPages: 32 * MB,
  dataFiles: 12 * MB,
  /** Rows gathered from many documents; one table of a large kabupaten takes some ten. */
  tables: 32 * MB,
  cards: 8 * MB,
  pictures: 16 * MB,
  /** Documents of the source, by kind. */
  regions: 12 * MB,
  candidates: 16 * MB,
  aggregate: 12 * MB,
  tps: 8 * MB,
  formalRecap: 4 * MB,
  lastGood: 8 * MB,
  changeLogs: 4 * MB,
  /** Files of the boundary pack: a page asks for one parent's, a hundred parents are a busy evening's. */
  boundaries: 16 * MB,
} as const;
