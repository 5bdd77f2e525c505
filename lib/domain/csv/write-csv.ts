import { marked } from './formula-mark.ts';

/** A cell of text, codes too: in quotes (RFC 4180), and no formula. Numbers stand without quotes, as they are. */
export function textCell(text: string): string {
  return `"${marked(text).replaceAll('"', '""')}"`;
}

/** The lines of a file, each of cells. */
export function csvOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}
