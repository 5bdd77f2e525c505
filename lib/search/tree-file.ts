import { boundedLine } from '../domain/bounded-text.ts';
import type { Region } from '../domain/region.ts';
import { isRegionCode, type RegionCode } from '../domain/region-code.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** As that of a recap API's names. */
const LONGEST_NAME = 120;
/** More of a line is not looked at. */
const LONGEST_LINE = 1_000;

// Changes when a file of before can no longer be read.
const HEADER = '# sirekap search 1';

/** Name of the file with a contest's regions, inside the folder of search files. */
export function treeFileName(slug: string): string {
  return `${slug}.tsv.gz`;
}

/** The regions of a contest, one a line: code, tab, name as the source spells it. In code order. */
export function writeTreeFile(regions: readonly Region[]): string {
  const sorted = regions.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [HEADER, ...sorted.map(({ code, name }) => `${code}\t${name ?? ''}`), ''].join('\n');
}

/** A region's name in the text of such a file, which is in code order; null where it has none. */
export function nameInTreeFile(text: string, code: RegionCode): string | null {
  if (!text.startsWith(`${HEADER}\n`)) return null;
  let low = HEADER.length + 1;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = Math.max(low, text.lastIndexOf('\n', middle - 1) + 1);
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const [own = '', name = ''] = text.slice(start, Math.min(end, start + LONGEST_LINE)).split('\t');
    if (own === code) return boundedLine(name, LONGEST_NAME) || null;
    if (own < code) low = end + 1;
    else high = start;
  }
  return null;
}

/** Reads such a file; the error is a sentence for the operator. */
export function readTreeFile(text: string): Result<readonly Region[], string> {
  const [header, ...lines] = text.split('\n');
  if (header !== HEADER) return err(`does not begin with "${HEADER}"`);
  const regions: Region[] = [];
  for (const line of lines) {
    const [code = '', name = ''] = line.split('\t');
    if (isRegionCode(code)) regions.push({ code, name: boundedLine(name, LONGEST_NAME) || null });
  }
  return regions.length > 0 ? ok(regions) : err('has no regions');
}
