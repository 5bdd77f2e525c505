import { posix } from 'node:path';
import { lineAt, type SourceFile } from './source-file.ts';

export type ImportTarget =
  /** Another file of the project, from its root. */
  | { readonly kind: 'project'; readonly path: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string };

export type FoundImport = {
  readonly target: ImportTarget;
  readonly line: number;
  /** Erased before the code runs: `import type`, `export type … from`. */
  readonly isTypeOnly: boolean;
};

// The formatter puts every static import and re-export at the start of a line; only dynamic ones stand elsewhere.
// No parser for TypeScript 7 offers an API yet; this shape is all that the formatter leaves possible.
const STATIC_FROM = /^(?:import|export)\s+(type\s)?[^;'"]*?\bfrom\s+['"]([^'"]+)['"]/gm;
const SIDE_EFFECT = /^import\s+()['"]([^'"]+)['"]/gm;
const DYNAMIC = /\b(?:import|require)()\(\s*['"`]([^'"`]+)['"`]/g;

/** All that a file imports, in the order of the file. */
export function importsOf({ path, text }: SourceFile): readonly FoundImport[] {
  return [STATIC_FROM, SIDE_EFFECT, DYNAMIC]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map((match) => ({
      target: targetOf(path, match[2] ?? ''),
      line: lineAt(text, match.index),
      isTypeOnly: Boolean(match[1]),
    }));
}

function targetOf(importer: string, specifier: string): ImportTarget {
  if (specifier.startsWith('.')) {
    return { kind: 'project', path: posix.join(posix.dirname(importer), specifier) };
  }
  // package.json maps `#folder/*` to `./folder/*`, whatever the folder.
  if (specifier.startsWith('#')) return { kind: 'project', path: specifier.slice(1) };
  if (specifier.startsWith('node:')) return { kind: 'node', name: specifier };
  return { kind: 'package', name: specifier };
}
