import { describe, expect, it } from 'vitest';
import { optionCallName } from '#lib/text/option-name.ts';
import { anOptionId } from '#tests/support/builders.ts';

function pair(headName: string) {
  return { kind: 'pair', id: anOptionId('1'), ballotNumber: 1, headName, deputyName: null } as const;
}

describe('the name of a candidate in a column head', () => {
  it('is the last of the own names, without titles and without capitals', () => {
    expect(optionCallName(pair('H. DEDI MULYADI, S.H., M.M.'))).toBe('Mulyadi');
    expect(optionCallName(pair('Acep Adang Ruhiat M.Si'))).toBe('Ruhiat');
    expect(optionCallName(pair('Dr. Ir. Sri McKenna'))).toBe('McKenna');
  });

  it('is the whole of a name that is nothing but titles, and of an option without one', () => {
    expect(optionCallName(pair('S.H.'))).toBe('S.H.');
    expect(optionCallName({ kind: 'kolomKosong', id: anOptionId('2'), ballotNumber: 2 })).toMatch(/kosong/i);
  });
});
