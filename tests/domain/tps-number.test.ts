import { describe, expect, it } from 'vitest';
import { hasTpsNumber } from '#lib/domain/tps-number.ts';
import { aCode } from '#tests/support/builders.ts';

const found = (typed: string) =>
  ['3212152011005', '3212152011015', '3212152011050'].filter((code) => hasTpsNumber(aCode(code), typed));

describe('TPS found by a number', () => {
  it('are those whose number begins with it, however it is written', () => {
    expect(found('5')).toEqual(['3212152011005', '3212152011050']);
    expect(found('005')).toEqual(found('5'));
    expect(found('TPS 15')).toEqual(['3212152011015']);
    expect(found('7')).toEqual([]);
  });

  it('are all while nothing is typed', () => {
    expect(found(' ')).toHaveLength(3);
  });
});
