import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** A text file of the project. */
export type SourceFile = {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
};

export type Violation = { readonly path: string; readonly line: number; readonly message: string };

/** A rule of the house that looks at one file at a time. */
export type FileRule = (file: SourceFile) => readonly Violation[];

/** Every text file that is, or could be, committed. */
export function projectFiles(): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && existsSync(join(PROJECT_ROOT, path)))
    .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

/** TypeScript and JavaScript, whatever the suffix. */
export function isCode({ path }: SourceFile): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}

/** True when the path is one of these files or lies in one of these folders (written with a trailing slash). */
export function liesIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

/** A violation at each place where the pattern (with the flag g) matches `text`, which has the file's own lines. */
export function findAll(
  file: SourceFile,
  text: string,
  pattern: RegExp,
  message: string,
): readonly Violation[] {
  return [...text.matchAll(pattern)].map((match) => ({
    path: file.path,
    line: lineAt(text, match.index),
    message,
  }));
}

/** Number of the line that holds this offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
