import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validVotesOf, voteShare, votesOf } from '#lib/domain/tally.ts';
import { anOptionId, aTally } from '#tests/support/builders.ts';

const votes = fc
  .array(fc.nat({ max: 5_000_000 }), { minLength: 1, maxLength: 6 })
  .map((counts) =>
    counts.map((count, index) => ({ option: anOptionId(`${1_000_000 + index}`), votes: count })),
  );

describe('votes of a region', () => {
  it('have valid votes as their sum, the empty column included', () => {
    expect(validVotesOf(aTally({ 1: 35_177, 2: 48_528 }).votes)).toBe(83_705);
    expect(validVotesOf([])).toBe(0);
  });

  it('are unknown for an option that the source does not name', () => {
    const { votes: known } = aTally({ 1: 0 });
    expect(votesOf(known, anOptionId('1'))).toBe(0);
    expect(votesOf(known, anOptionId('2'))).toBeNull();
    expect(voteShare(known, anOptionId('2'))).toBeNull();
  });

  it('have shares of the valid votes (R22)', () => {
    const { votes: pangkalpinang } = aTally({ 1: 35_177, 2: 48_528 });
    expect(voteShare(pangkalpinang, anOptionId('2'))).toBe(5_798);
  });

  it('have no shares while nobody has a vote', () => {
    expect(voteShare(aTally({ 1: 0, 2: 0 }).votes, anOptionId('1'))).toBeNull();
  });

  it('have shares that add up to the whole, but for the rounding of each', () => {
    fc.assert(
      fc.property(votes, (all) => {
        fc.pre(validVotesOf(all) > 0);
        const sum = all.reduce((total, { option }) => total + (voteShare(all, option) ?? Number.NaN), 0);
        expect(Math.abs(sum - 10_000)).toBeLessThanOrEqual(all.length / 2);
      }),
    );
  });
});
