import { err, ok, type Result } from '#lib/domain/result.ts';
import { parseDecimal } from '../bytes/decimal.ts';

/** Which leaves are about a region or TPS, by its code: a hint that is checked by proof (docs/archive.md §10). */
export type LeafIndex = ReadonlyMap<string, readonly number[]>;

export type LeafIndexError = { readonly kind: 'notALeafIndex'; readonly line: number };

const MOST_LINES = 100_000;

/** The file: a line for each code, ascending. Leaves of a code are ascending already, as they come. */
export function writeLeafIndex(index: LeafIndex): string {
  const lines = [...index].map(([code, leaves]) => `${code} ${leaves.join(' ')}\n`);
  return lines.sort().join('');
}

export function parseLeafIndex(text: string): Result<LeafIndex, LeafIndexError> {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length > MOST_LINES)
    return err({ kind: 'notALeafIndex', line: lines.length + 1 });
  const index = new Map<string, readonly number[]>();
  for (const [at, line] of lines.entries()) {
    const [, code = '', rest = ''] = /^([0-9A-Z]{1,13}) (.+)$/.exec(line) ?? [];
    const leaves = rest
      .split(' ')
      .map(parseDecimal)
      .filter((leaf) => leaf !== null);
    const isAscending = leaves.every((leaf, place) => place === 0 || (leaves[place - 1] ?? leaf) < leaf);
    if (leaves.length !== rest.split(' ').length || !isAscending || index.has(code)) {
      return err({ kind: 'notALeafIndex', line: at + 1 });
    }
    index.set(code, leaves);
  }
  return ok(index);
}
