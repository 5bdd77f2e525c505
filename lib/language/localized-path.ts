import { isLanguage, LANGUAGES, type Language, language } from './language.ts';

const [DEFAULT] = LANGUAGES;

/**
 * First parts of addresses that are in no language: data for machines, files, and what Next.js serves itself.
 * Everything else is a page or a file of a language.
 */
const NEUTRAL = [
  '_next',
  'api',
  'arsip-alat',
  'favicon.ico',
  'geo',
  'icon.svg',
  'icons',
  'manifest.webmanifest',
  'openapi.json',
  'print.css',
  'robots.txt',
  'sematan.js',
  'sitemap.xml',
  'sitemap',
  'starter.js',
  'sw.js',
];

/** An address of the site in a language, by default the one being written: `/en/gubernur-2024/32`. */
export function localizedPath(path: string, inLanguage: Language = language()): string {
  if (inLanguage === DEFAULT) return path;
  return path === '/' ? `/${inLanguage}` : `/${inLanguage}${path}`;
}

/** Language and rest of an address as a reader asks for it; null for what is in no language. */
export function languageOfPath(path: string): { readonly language: Language; readonly path: string } | null {
  const first = path.split('/')[1] ?? '';
  if (NEUTRAL.includes(first)) return null;
  if (first === DEFAULT || !isLanguage(first)) return { language: DEFAULT, path };
  return { language: first, path: path.slice(first.length + 1) || '/' };
}
