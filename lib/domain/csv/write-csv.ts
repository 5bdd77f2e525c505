import { marked } from './formula-mark.ts';

/** A cell of text, codes too: in quotes (RFC 4180), and no formula. Numbers stand without quotes, as they are. */
export function textCell(text: string): string {
  return `"${marked(text).replaceAll('"', '""')}"`;
}

/** A line that says something about the file. It stands outside of quotes, or programs would not know it; so it can hold none. */
export function remarkLine(remark: string): string {
  return `# ${marked(remark.replaceAll('"', "'").replace(LINE_ENDS, ' '))}`;
}

const LINE_ENDS = /[\r\n\u2028\u2029]+/g;

/** The lines of a file, each of cells or a remark. */
export function csvOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}
