import { createHash } from 'node:crypto';
import type { Contest } from '../domain/contest.ts';
import { KNOWN_SCRIPTS } from '../next/next-internals.ts';
import { shapeOf } from '../next/script-shape.ts';
import { inlineScripts } from './inline-scripts.ts';
import { STARTER } from './sleeping-page.ts';

/** Hosts beside this site from which a page may show pictures, as sources of a content security policy. */
export type ImageSources = readonly string[];

/**
 * Leave to run, by a script's shape: what Next.js and this server write. A script of another shape was put there by
 * somebody else, and gets none. What is in a page beside the known shapes is learned from Next.js itself (script-leave.ts).
 */
export type AllowedShapes = ReadonlySet<string>;

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;

/**
 * What a page may run and load, said for this very page: its inline scripts and styles by their hashes, the site's own
 * files, pictures from the hosts that settings name, and nothing else (docs/adr/0021). `html` is the page as it is
 * sent: a letter changed after this and browsers refuse it. It holds nothing of a request, so caches keep it with the page.
 */
export function pagePolicy(
  html: string,
  images: ImageSources,
  allowed: AllowedShapes = KNOWN_SCRIPTS,
): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashesOf(allowedScripts(html, allowed))].join(' '),
    ['style-src', "'self'", ...hashesOf(inlineStyles(html))].join(' '),
    // Lengths of bars and places of marks are data: each a style of its own element, which no list of hashes could hold.
    "style-src-attr 'unsafe-inline'",
    ['img-src', "'self'", ...images].join(' '),
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    // The page that hands out frames shows one.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/**
 * Where form images and map tiles come from: the hosts that a TPS document's addresses are held against, and the tile
 * server where the operator named one.
 */
export function imageSources(
  contests: readonly Pick<Contest, 'imageHosts'>[],
  tileUrl: string | null,
): ImageSources {
  const hosts = contests.flatMap(({ imageHosts }) => imageHosts.flatMap(sourcesOfHost));
  return [...new Set([...hosts, ...(tileUrl === null ? [] : [sourceOfTiles(tileUrl)])])];
}

/** The same hosts that `lib/sirekap/parse-form-pages.ts` lets through: a domain on any port, one host on its own. */
function sourcesOfHost(host: string): readonly string[] {
  if (host.startsWith('http://')) return [host];
  if (host.startsWith('.')) return [`https://${host.slice(1)}:*`, `https://*${host}:*`];
  return [`https://${host}`];
}

/** The host before the template's first part; `{s}` in it stands for any name. */
function sourceOfTiles(url: string): string {
  const [, scheme = 'https', host = ''] = /^(https?):\/\/([^/]*)/.exec(url) ?? [];
  return `${scheme}://${host.replace(/^\{s\}(?=\.)/, '*')}`;
}

/** The inline scripts of a page that may run. */
function allowedScripts(html: string, allowed: AllowedShapes): readonly string[] {
  return inlineScripts(html).filter((text) => text === STARTER || allowed.has(shapeOf(text)));
}

function inlineStyles(html: string): readonly string[] {
  return [...html.matchAll(STYLE)].map(([, text = '']) => text);
}

function hashesOf(texts: readonly string[]): readonly string[] {
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}
