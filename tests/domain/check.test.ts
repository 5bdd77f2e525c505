import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, decide, missingOperands, type Operand, sumOf } from '#lib/domain/check.ts';
import { sameFigure } from '#lib/domain/figure.ts';
import { anOptionId } from '#tests/support/builders.ts';

const known: fc.Arbitrary<Operand> = fc
  .nat({ max: 999 })
  .map((value) => ({ figure: { kind: 'validVotes' }, value }));
const missing: Operand = { figure: { kind: 'totalVotes' }, value: null };
const side = fc.array(known, { minLength: 1, maxLength: 4 });
const relation = fc.constantFrom<Check['relation']>('equals', 'atMost');

function outcome(
  left: readonly Operand[],
  how: Check['relation'],
  right: readonly Operand[],
): Check['outcome'] {
  return decide({ rule: 'R08', severity: 'inconsistent', relation: how, left, right }).outcome;
}

function total(operands: readonly Operand[]): number {
  return operands.reduce((sum, { value }) => sum + Number(value), 0);
}

describe('a check', () => {
  it('holds exactly when its arithmetic does', () => {
    fc.assert(
      fc.property(side, relation, side, (left, how, right) => {
        const holds = how === 'equals' ? total(left) === total(right) : total(left) <= total(right);
        expect(outcome(left, how, right)).toBe(holds ? 'holds' : 'fails');
      }),
    );
  });

  it('of a side with itself holds', () => {
    fc.assert(
      fc.property(side, relation, (both, how) => {
        expect(outcome(both, how, [...both].reverse())).toBe('holds');
      }),
    );
  });

  it('with a missing operand is neither passed nor failed (DOMAIN §2.2, null rule)', () => {
    fc.assert(
      fc.property(side, relation, side, (left, how, right) => {
        expect(outcome([...left, missing], how, right)).toBe('untestable');
        expect(outcome(left, how, [missing, ...right])).toBe('untestable');
      }),
    );
  });

  it('with nothing on one side is untestable: no votes are not zero votes', () => {
    fc.assert(
      fc.property(side, relation, (other, how) => {
        expect(outcome([], how, other)).toBe('untestable');
      }),
    );
    expect(sumOf([])).toBeNull();
  });

  it('takes a written zero for a zero', () => {
    expect(outcome([{ ...missing, value: 0 }], 'equals', [{ ...missing, value: 0 }])).toBe('holds');
  });

  it('names what is missing, and keeps the operands it was made with', () => {
    const check = decide({
      rule: 'R09',
      severity: 'inconsistent',
      relation: 'equals',
      left: [{ figure: { kind: 'validVotes' }, value: 5 }, missing],
      right: [missing],
    });
    expect(missingOperands(check)).toEqual([missing, missing]);
    expect(check.left).toHaveLength(2);
  });
});

describe('a figure', () => {
  const one = { kind: 'voters', row: 'votedDpt', column: 'male' } as const;

  it('is the same as itself only by row, column and option', () => {
    expect(sameFigure(one, { ...one })).toBe(true);
    expect(sameFigure(one, { ...one, column: 'female' })).toBe(false);
    expect(sameFigure(one, { ...one, row: 'votedTotal' })).toBe(false);
    expect(sameFigure(one, { kind: 'validVotes' })).toBe(false);
    expect(sameFigure({ kind: 'validVotes' }, { kind: 'validVotes' })).toBe(true);
    const votes = { kind: 'votes', option: anOptionId('1') } as const;
    expect(sameFigure(votes, { ...votes })).toBe(true);
    expect(sameFigure(votes, { kind: 'votes', option: anOptionId('2') })).toBe(false);
  });
});
