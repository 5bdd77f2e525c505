import { boundedLine } from '../domain/bounded-text.ts';
import type { Region } from '../domain/region.ts';
import { isRegionCode } from '../domain/region-code.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** As that of a recap API's names. */
const LONGEST_NAME = 120;

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
