import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leaderOf,
  marginOf,
  sumKnown,
  validVotesOf,
  voteShare,
  votesOf,
  voteTable,
} from '#lib/domain/vote-table.ts';
import { anEmptyColumn, anOptionId, aPair, aTally } from '#tests/support/builders.ts';

const BALLOT = ['100025', '100026', '100027'].map((id, place) => aPair(id, place + 1));

/** Votes as a source may write them: a number, null, or no key at all, in any order. */
const written = fc
  .tuple(
    fc.array(fc.option(fc.nat({ max: 5_000_000 })), { minLength: 3, maxLength: 3 }),
    fc.subarray([0, 1, 2]),
  )
  .map(([counts, keys]) =>
    keys.map((at) => ({ option: anOptionId(`${100_025 + at}`), votes: counts[at] ?? null })).reverse(),
  );

describe('a vote table', () => {
  it('has votes, valid votes and shares in ballot order, the empty column included', () => {
    const ballot = [aPair('1', 1), anEmptyColumn('2', 2)];
    expect(voteTable(ballot, aTally({ 2: 48_528, 1: 35_177 }).votes)).toMatchObject({
      lines: [
        { option: { id: '1' }, place: 0, votes: 35_177, share: 4_202 },
        { option: { kind: 'kolomKosong' }, place: 1, votes: 48_528, share: 5_798 },
      ],
      validVotes: 83_705,
      unknown: 0,
    });
  });

  it.each([
    ['gives no number for some', { 100025: 150, 100026: null, 100027: null }],
    ['leaves the keys of some out', { 100025: 150 }],
  ])(
    'keeps what is known and works nothing out where the source %s',
    (_, votes: Record<string, number | null>) => {
      const table = voteTable(BALLOT, aTally(votes).votes);
      expect(table).toMatchObject({ validVotes: null, unknown: 2 });
      expect(table.lines.map((line) => [line.votes, line.share])).toEqual([
        [150, null],
        [null, null],
        [null, null],
      ]);
    },
  );

  it('takes a zero for a known number', () => {
    expect(voteTable(BALLOT, aTally({ 100025: 0, 100026: 1, 100027: 0 }).votes)).toMatchObject({
      lines: [{ share: 0 }, { share: 10_000 }, { share: 0 }],
      validVotes: 1,
      unknown: 0,
    });
  });

  it('has no shares, but known valid votes, while nobody has a vote', () => {
    const table = voteTable(BALLOT, aTally({ 100025: 0, 100026: 0, 100027: 0 }).votes);
    expect(table).toMatchObject({ validVotes: 0, unknown: 0 });
    expect(table.lines.every(({ share }) => share === null)).toBe(true);
  });

  it('counts what has votes without standing on the ballot, after it', () => {
    const { lines, validVotes } = voteTable(BALLOT.slice(0, 1), aTally({ 100025: 1, 9: 3 }).votes);
    expect(validVotes).toBe(4);
    expect(lines).toMatchObject([
      { option: { kind: 'pair' }, share: 2_500 },
      { option: { kind: 'unlisted', id: '9' }, place: 1, votes: 3, share: 7_500 },
    ]);
  });

  it('knows valid votes and shares exactly when it knows every option, whatever the source leaves out', () => {
    fc.assert(
      fc.property(written, (votes) => {
        const { lines, validVotes, unknown } = voteTable(BALLOT, votes);
        const known = lines.flatMap((line) => line.votes ?? []);
        expect(unknown).toBe(3 - known.length);
        expect(validVotes).toBe(unknown === 0 ? known.reduce((sum, own) => sum + own, 0) : null);
        const shares = lines.flatMap(({ share }) => share ?? []);
        expect(shares).toHaveLength(validVotes === null || validVotes === 0 ? 0 : 3);
        if (shares.length > 0)
          expect(Math.abs(shares.reduce((sum, own) => sum + own, 0) - 10_000)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has no sum that it could not have exactly', () => {
    const votes = aTally({ 100025: Number.MAX_SAFE_INTEGER, 100026: 1, 100027: 0 }).votes;
    expect(voteTable(BALLOT, votes)).toMatchObject({ validVotes: null, unknown: 0 });
  });
});

describe('votes that name the whole ballot', () => {
  it('have no valid votes where there are none, or one is unknown', () => {
    expect(validVotesOf([])).toBeNull();
    expect(validVotesOf(aTally({ 1: 5, 2: null }).votes)).toBeNull();
    expect(sumKnown([1, 2, 3])).toBe(6);
    expect(sumKnown([1, null, 3])).toBeNull();
  });

  it('are unknown for an option that the source does not name', () => {
    const { votes } = aTally({ 1: 0 });
    expect(votesOf(votes, anOptionId('1'))).toBe(0);
    expect(votesOf(votes, anOptionId('2'))).toBeNull();
    expect(voteShare(votes, anOptionId('2'))).toBeNull();
  });

  it('have a leader, and none by name where two have the same', () => {
    expect(leaderOf(aTally({ 1: 10, 2: 30 }).votes)).toEqual({ option: '2', share: 7_500 });
    expect(leaderOf(aTally({ 1: 30, 2: 30 }).votes)).toEqual({ option: null, share: 5_000 });
  });

  it('have no leader and no margin while one option is unknown: it could have more', () => {
    const { votes } = aTally({ 1: 10, 2: 30, 3: null });
    expect(leaderOf(votes)).toBeNull();
    expect(marginOf(votes)).toBeNull();
  });

  it('have a margin only between two options', () => {
    expect(marginOf(aTally({ 1: 60, 2: 40, 3: 100 }).votes)).toBe(2_000);
    expect(marginOf(aTally({ 1: 60 }).votes)).toBeNull();
  });
});
