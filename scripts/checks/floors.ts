/**
 * The floors of the house, top down. A file may import from its own floor, and from those that are named here.
 * A new folder under lib/ needs a floor before it passes the check: that is the moment to think about where it stands.
 */
export type Floor = {
  readonly name: string;
  /** Folders (with a trailing slash) and files that stand on this floor. */
  readonly places: readonly string[];
  /** Names of the floors it may use. */
  readonly uses: readonly string[];
  /** Floors of which it may use the types only. */
  readonly usesTypesOf?: readonly string[];
  /** What it may use from outside: nothing, npm packages, or Node's own modules as well. */
  readonly outside: 'nothing' | 'packages' | 'packages and node';
};

const ALL_OF_LIB = [
  'starter',
  'service worker',
  'feeds',
  'answers',
  'queries',
  'source',
  'sirekap',
  'geo',
  'search',
  'cache',
  'process state',
  'whole file',
  'observe',
  'settings',
  'server',
  'page cache',
  'next internals',
  'demo',
  'export',
  'schemas',
  'archive',
  'format',
  'text',
  'language',
  'domain',
] as const;

export const FLOORS: readonly Floor[] = [
  {
    name: 'tests',
    places: ['tests/'],
    uses: ['app', 'components', 'scripts', 'root', ...ALL_OF_LIB],
    outside: 'packages and node',
  },
  { name: 'scripts', places: ['scripts/'], uses: ALL_OF_LIB, outside: 'packages and node' },
  {
    name: 'root',
    places: ['next.config.ts', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts'],
    uses: ['settings', 'page cache', 'server', 'domain'],
    outside: 'packages and node',
  },
  {
    name: 'app',
    places: ['app/'],
    uses: ['components', 'answers', 'queries', 'export', 'feeds', 'text', 'format', 'language', 'domain'],
    outside: 'packages',
  },
  {
    name: 'components',
    places: ['components/'],
    uses: ['format', 'text', 'language', 'domain'],
    usesTypesOf: ['geo', 'service worker'],
    outside: 'packages',
  },
  {
    name: 'service worker',
    places: ['lib/service-worker/'],
    uses: ['format', 'text', 'language', 'domain'],
    outside: 'packages',
  },
  {
    name: 'starter',
    places: ['lib/starter/'],
    uses: ['format', 'text', 'language', 'domain'],
    usesTypesOf: ['service worker'],
    outside: 'packages',
  },
  {
    name: 'answers',
    places: ['lib/answers/'],
    uses: ['queries', 'source', 'geo', 'cache', 'process state', 'observe', 'settings', 'schemas', 'domain'],
    outside: 'packages and node',
  },
  {
    name: 'queries',
    places: ['lib/queries/'],
    uses: [
      'source',
      'sirekap',
      'geo',
      'search',
      'cache',
      'whole file',
      'process state',
      'observe',
      'settings',
      'schemas',
      'domain',
    ],
    outside: 'packages and node',
  },
  {
    name: 'source',
    places: ['lib/source/'],
    uses: ['sirekap', 'cache', 'whole file', 'process state', 'observe', 'settings', 'schemas', 'domain'],
    outside: 'packages and node',
  },
  {
    name: 'server',
    places: ['lib/server/'],
    uses: [
      'page cache',
      'next internals',
      'cache',
      'process state',
      'observe',
      'settings',
      'language',
      'domain',
    ],
    outside: 'packages and node',
  },
  {
    name: 'page cache',
    places: ['lib/page-cache/'],
    uses: [
      'next internals',
      'geo',
      'search',
      'cache',
      'whole file',
      'process state',
      'observe',
      'settings',
      'domain',
    ],
    outside: 'packages and node',
  },
  { name: 'next internals', places: ['lib/next/'], uses: [], outside: 'packages and node' },
  { name: 'sirekap', places: ['lib/sirekap/'], uses: ['observe', 'domain'], outside: 'packages and node' },
  {
    name: 'geo',
    places: ['lib/geo/'],
    uses: ['whole file', 'process state', 'observe', 'schemas', 'domain'],
    outside: 'packages and node',
  },
  { name: 'search', places: ['lib/search/'], uses: ['observe', 'domain'], outside: 'packages' },
  // Before the floor of its folder: what is watched from everywhere must stand on nothing else.
  {
    name: 'process state',
    places: ['lib/cache/process-state.ts', 'lib/cache/memory-bounds.ts', 'lib/cache/held-bytes.ts'],
    uses: [],
    outside: 'nothing',
  },
  { name: 'whole file', places: ['lib/cache/whole-file.ts'], uses: [], outside: 'packages and node' },
  { name: 'observe', places: ['lib/observe/'], uses: ['process state'], outside: 'packages and node' },
  {
    name: 'cache',
    places: ['lib/cache/', 'lib/cache.ts'],
    uses: ['process state', 'whole file', 'observe', 'settings', 'domain'],
    outside: 'packages and node',
  },
  {
    name: 'settings',
    places: ['lib/settings.ts', 'lib/settings/'],
    uses: ['observe', 'domain'],
    outside: 'packages and node',
  },
  { name: 'demo', places: ['lib/demo/'], uses: ['domain'], outside: 'packages and node' },
  {
    name: 'feeds',
    places: ['lib/feeds/'],
    uses: ['observe', 'format', 'text', 'language', 'domain'],
    outside: 'packages and node',
  },
  {
    name: 'export',
    places: ['lib/export/'],
    uses: ['process state', 'observe', 'format', 'text', 'language', 'schemas', 'domain'],
    outside: 'packages and node',
  },
  { name: 'schemas', places: ['lib/schemas/'], uses: ['domain'], outside: 'packages' },
  // Browsers, servers and the recorder run it: files, hashes and keys are handed in.
  { name: 'archive', places: ['lib/archive/'], uses: ['domain'], outside: 'nothing' },
  { name: 'format', places: ['lib/format/'], uses: ['language', 'domain'], outside: 'nothing' },
  { name: 'text', places: ['lib/text/'], uses: ['format', 'language', 'domain'], outside: 'nothing' },
  {
    name: 'language',
    places: ['lib/language/'],
    uses: ['cache', 'process state', 'observe'],
    outside: 'packages and node',
  },
  { name: 'public', places: ['public/'], uses: [], outside: 'nothing' },
  { name: 'domain', places: ['lib/domain/'], uses: [], outside: 'nothing' },
];
