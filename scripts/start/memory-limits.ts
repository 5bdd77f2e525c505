/** A process as it was started, as far as its memory depends on it. */
export interface Started {
  /** Options of Node.js on the command line. */
  readonly options: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Options of Node.js; what an operator says of the same, on the command line or in NODE_OPTIONS, holds instead. */
const OPTIONS = {
  // A quarter above what three contests whose TPS are read need. A heap that may grow further grows first and tidies later.
  '--max-old-space-size': '640',
  // Of each of the two halves in which new objects begin. Larger ones are never given back.
  '--max-semi-space-size': '8',
} as const;

/**
 * Of glibc; other libraries take no notice. Without them each of Node's threads keeps what it ever needed to compress a
 * page, and blocks of megabytes lie between small ones that stay (docs/adr/0038).
 */
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
} as const;

/** How to start the process again so that its memory is bounded; null where nothing is to be added. */
export function withMemoryLimits({ options, env }: Started): Started | null {
  const said = [...options, ...(env.NODE_OPTIONS ?? '').split(/\s+/)].map(nameOf);
  const missing = Object.entries(OPTIONS).filter(([name]) => !said.includes(name));
  const unset = Object.entries(ALLOCATOR).filter(([name]) => env[name] === undefined);
  if (missing.length + unset.length === 0) return null;
  return {
    options: [...options, ...missing.map(([name, value]) => `${name}=${value}`)],
    env: { ...env, ...Object.fromEntries(unset) },
  };
}

/** Node.js takes an option with underscores too. */
function nameOf(option: string): string {
  return option.replaceAll('_', '-').replace(/=.*/, '');
}
