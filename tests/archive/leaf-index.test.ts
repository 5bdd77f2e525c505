import { describe, expect, it } from 'vitest';
import { parseLeafIndex, writeLeafIndex } from '#lib/archive/entries/leaf-index.ts';

describe('an index of leaves', () => {
  const index = new Map([
    ['3212012001002', [7, 300, 123_456]],
    ['3212', [5]],
    ['3212012001001', [6]],
  ]);

  it('has a line for each code, ascending, and is read back', () => {
    const text = writeLeafIndex(index);
    expect(text).toBe('3212 5\n3212012001001 6\n3212012001002 7 300 123456\n');
    expect(parseLeafIndex(text)).toEqual({ ok: true, value: index });
    expect(parseLeafIndex('')).toEqual({ ok: true, value: new Map() });
  });

  it.each([
    ['a leaf that is no number', '3212 5\n3213 x\n', 2],
    ['a leaf above 2^53', '3212 9007199254740992\n', 1],
    ['leaves that do not ascend', '3212 5 5\n', 1],
    ['no leaf', '3212 \n', 1],
    ['a code twice', '3212 5\n3212 6\n', 2],
    ['two blanks', '3212 5  6\n', 1],
    ['a code that is none', '../etc 5\n', 1],
    ['no newline at its end', '3212 5', 1],
  ])('with %s is none, and the line is named', (_, text, line) => {
    expect(parseLeafIndex(text)).toEqual({ ok: false, error: { kind: 'notALeafIndex', line } });
  });
});
