import type { IncrementalCacheValue } from 'next/dist/server/response-cache/index.js';
import { shapeOf } from './script-shape.ts';

/**
 * All that the site knows of the inside of Next.js, none of which it promises: how it writes a page, what it tells its own
 * router, how it names what it keeps. `next` is pinned to one release; what another writes otherwise costs
 * the site a saving, never its scripts (docs/adr/0034). `tests/e2e/next-internals.spec.ts` holds all of it against the built site.
 */

/** What the page cache is handed for a page, or for the answer of a route. */
export type PageValue = IncrementalCacheValue;

/** The file that names a build. */
export const BUILD_ID_FILE = '.next/BUILD_ID';

/** Files of the build, by their folder and the beginning of their address; all else below `/_next/` is for the router. */
export const STATIC_FOLDER = '.next/static';
export const STATIC_FILES = '/_next/static/';
export const OF_NEXT = '/_next/';

/** Its word on where an answer came from. */
export const CACHE_WORD = 'x-nextjs-cache';
export const FROM_CACHE = 'HIT';
export const STALE_FROM_CACHE = 'STALE';

/** Headers for its router, which this site does not use to move between pages (docs/adr/0006). */
export const FOR_THE_ROUTER = ['x-nextjs-prerender', 'x-nextjs-stale-time', CACHE_WORD, 'x-powered-by'];
export const VARIES_FOR_THE_ROUTER = /^(?:rsc|next-router-.*|next-url)$/i;

/** Path of a page from the key under which it is kept: `…/$/{language}/{contest}/{kode}/…`. */
export function pathOfPageKey(key: string): string {
  return key.slice(key.lastIndexOf('$') + 1);
}

/**
 * The inline scripts of a page, each by an example: what the bundler is to load, the first push, data for React.
 * They differ from page to page in texts and numbers only (script-shape.ts).
 */
export const KNOWN_SCRIPTS: ReadonlySet<string> = new Set(
  [
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"],"runtimeModuleIds":[1]});',
    '(self.__next_f=self.__next_f||[]).push([0])',
    'self.__next_f.push([1,"a"])',
  ].map(shapeOf),
);

/** Script files of a page, those for browsers of before 2018, and what tells browsers to fetch the first early. */
export const SCRIPT_TAG = /<script src="([^"]+)" async=""><\/script>/g;
export const OLD_BROWSERS_SCRIPT_TAG = /<script src="[^"]+" noModule=""><\/script>/g;
export const SCRIPT_HINT = /<link rel="preload"[^>]*\bas="script"[^>]*\/>/g;

/** How a page ends. */
export const PAGE_END = '</body></html>';

/** What React writes on an element that it has taken over begins like this. */
export const REACT_MARK = '__react';

/** The stylesheet in a page's head, as Next.js and this server write it (lib/server/built-styles.ts). */
export const INLINE_STYLESHEET = /<style data-precedence="[^"]*" data-href="[^"]*">([\s\S]*?)<\/style>/;

/** What names a page's stylesheet in its head: address and precedence. */
export const STYLESHEET_LINK =
  /<link rel="stylesheet" href="(\/_next\/static\/[^"?]+\.css)(?:\?[^"]*)?" data-precedence="([^"]*)"\/>/g;

/** What tells browsers to fetch the stylesheet for paper early, which none of them does for a screen. */
export const PRINT_HINT = /<link rel="preload"[^>]*\bas="style" media="print"\/>/;

/** The beginnings of the inline scripts, each of which pushes one value onto a list of this name. */
const PUSHES: readonly (readonly [beginning: string, list: string])[] = [
  ['(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(', 'TURBOPACK'],
  ['(self.__next_f=self.__next_f||[]).push(', '__next_f'],
  ['self.__next_f.push(', '__next_f'],
];

/** The list that an inline script pushes onto and the value; null for a script that does anything else. */
export function pushOf(script: string): readonly [list: string, value: unknown] | null {
  const found = PUSHES.find(([beginning]) => script.startsWith(beginning));
  if (found === undefined) return null;
  const [beginning, list] = found;
  try {
    return [list, JSON.parse(script.slice(beginning.length).replace(/\);?$/, ''))];
  } catch {
    return null;
  }
}
