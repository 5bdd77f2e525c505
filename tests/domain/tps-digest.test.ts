import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Administration, TpsVotes } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import {
  digestOfTps,
  EMPTY_DIGEST,
  inconsistentShareOf,
  invalidShareOf,
  sumDigests,
  type TpsDigest,
  turnoutOf,
} from '#lib/domain/tps-digest.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import {
  aContest,
  anAdministration,
  anOptionId,
  aTpsDocument,
  bySex,
  onlyTotal,
  readVotes,
  UNKNOWN_BY_SEX,
} from '#tests/support/builders.ts';

const CAPS = aContest();

function digestWith(
  administration: Administration | null,
  votes: TpsVotes = readVotes(84, 83, 63),
): TpsDigest {
  const document = aTpsDocument({ administration, votes });
  const checks = checkTps(document, CAPS);
  return digestOfTps(document, checks, verdictOf(document, checks));
}

const NO_TURNOUT = EMPTY_DIGEST.turnout;
const NO_BALLOTS = EMPTY_DIGEST.ballots;
const WHOLE: TpsDigest = {
  read: 1,
  turnout: { tps: 1, voted: 235, entitled: 270 },
  ballots: { tps: 1, valid: 230, invalid: 5 },
  votes: {
    tps: 1,
    byOption: [
      { option: anOptionId('100025'), votes: 84 },
      { option: anOptionId('100026'), votes: 83 },
      { option: anOptionId('100027'), votes: 63 },
    ],
  },
  checked: 1,
  inconsistent: 0,
};

describe('the digest of a TPS', () => {
  it('has its voters, its votes and that it was checked', () => {
    expect(digestWith(anAdministration())).toEqual(WHOLE);
  });

  it('counts those who were added to the list on the day among the entitled', () => {
    const administration = anAdministration({
      votedByIdCard: bySex(3, 4),
      votedTotal: bySex(113, 129),
      invalidVotes: 12,
      totalVotes: 242,
    });
    expect(digestWith(administration).turnout).toEqual({ tps: 1, voted: 242, entitled: 277 });
  });

  it.each<[string, Partial<Administration>]>([
    ['men and women are not the total (R01)', { votedTotal: { male: 111, female: 125, total: 235 } }],
    ['categories are not the total (R03)', { votedTransferred: bySex(2, 1) }],
    [
      'more voted than are on the list (R04)',
      { votedDpt: bySex(131, 102), votedTotal: bySex(132, 103), registeredDpt: bySex(130, 140) },
    ],
    ['the list is longer than the law allows (R12)', { registeredDpt: bySex(400, 401) }],
  ])('has no turnout, yet was read, where %s', (_, changes) => {
    expect(digestWith(anAdministration(changes))).toEqual({ ...WHOLE, turnout: NO_TURNOUT, inconsistent: 1 });
  });

  it('has its turnout where the list is only longer than usual (R12 as a reason to look)', () => {
    const digest = digestWith(anAdministration({ registeredDpt: bySex(300, 301) }));
    expect(digest).toMatchObject({ turnout: { tps: 1, entitled: 601 }, checked: 1, inconsistent: 0 });
  });

  it.each(['registeredDpt', 'votedByIdCard', 'votedTotal'] as const)(
    'has no turnout without %s',
    (figure) => {
      expect(digestWith(anAdministration({ [figure]: UNKNOWN_BY_SEX })).turnout).toEqual(NO_TURNOUT);
    },
  );

  it('has its turnout from totals alone', () => {
    const administration = anAdministration({ registeredDpt: onlyTotal(270), votedTotal: onlyTotal(235) });
    expect(digestWith(administration).turnout).toEqual(WHOLE.turnout);
  });

  it('has no ballots where valid and invalid votes are not the total (R09)', () => {
    expect(digestWith(anAdministration({ invalidVotes: 6 }))).toEqual({
      ...WHOLE,
      ballots: NO_BALLOTS,
      inconsistent: 1,
    });
  });

  it.each(['validVotes', 'invalidVotes', 'totalVotes'] as const)('has no ballots without %s', (figure) => {
    expect(digestWith(anAdministration({ [figure]: null })).ballots).toEqual(NO_BALLOTS);
  });

  it('has voters and ballots where only the votes contradict them (R08)', () => {
    expect(digestWith(anAdministration(), readVotes(641, 83, 63))).toEqual({
      ...WHOLE,
      votes: digestWith(null, readVotes(641, 83, 63)).votes,
      inconsistent: 1,
    });
  });

  it('whose votes are withheld was not checked, and has what its administration says', () => {
    expect(digestWith(anAdministration(), { kind: 'withheld' })).toEqual({
      ...WHOLE,
      votes: EMPTY_DIGEST.votes,
      checked: 0,
    });
  });

  it('without any number was read and nothing else', () => {
    expect(digestWith(null, { kind: 'notRead' })).toEqual({ ...EMPTY_DIGEST, read: 1 });
  });
});

describe('an empty digest', () => {
  it('has no shares: unknown is never zero', () => {
    expect(sumDigests([])).toEqual(EMPTY_DIGEST);
    expect([turnoutOf, invalidShareOf, inconsistentShareOf].map((shareIn) => shareIn(EMPTY_DIGEST))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the votes in a digest', () => {
  it('are left out when a box was not read, for a sum of the rest would be taken for the whole', () => {
    expect(digestWith(anAdministration(), readVotes(84, null, 63)).votes).toEqual({ tps: 0, byOption: [] });
  });

  it('add up by option, also across different ballots', () => {
    const [a, b, c] = ['1', '2', '3'].map(anOptionId);
    const of = (byOption: TpsDigest['votes']['byOption']) => ({ ...WHOLE, votes: { tps: 1, byOption } });
    if (!a || !b || !c) throw new Error('no options');
    const sum = sumDigests([
      of([
        { option: a, votes: 1 },
        { option: b, votes: 2 },
      ]),
      of([
        { option: b, votes: 5 },
        { option: c, votes: 7 },
      ]),
    ]);
    expect(sum.votes).toEqual({
      tps: 2,
      byOption: [
        { option: a, votes: 1 },
        { option: b, votes: 7 },
        { option: c, votes: 7 },
      ],
    });
  });
});

describe('shares of a digest', () => {
  it('are of its own denominators', () => {
    const digest = sumDigests([WHOLE, { ...WHOLE, inconsistent: 1 }]);
    expect(turnoutOf(digest)).toBe(8704);
    expect(invalidShareOf(digest)).toBe(213);
    expect(inconsistentShareOf(digest)).toBe(5000);
  });
});

const count = fc.nat({ max: 1_000_000 });
const anyDigest: fc.Arbitrary<TpsDigest> = fc.record({
  read: count,
  turnout: fc.record({ tps: count, voted: count, entitled: count }),
  ballots: fc.record({ tps: count, valid: count, invalid: count }),
  votes: fc.record({
    tps: count,
    byOption: fc
      .uniqueArray(fc.constantFrom('100025', '100026', '100027').map(anOptionId))
      .chain((options) =>
        fc.tuple(
          ...[...options].sort().map((option) => fc.record({ option: fc.constant(option), votes: count })),
        ),
      ),
  }),
  checked: count,
  inconsistent: count,
});

describe('the sum of digests', () => {
  it('is the same however the parts are grouped and ordered', () => {
    fc.assert(
      fc.property(fc.array(anyDigest), fc.array(anyDigest), (some, others) => {
        const whole = sumDigests([...some, ...others]);
        expect(sumDigests([sumDigests(some), sumDigests(others)])).toEqual(whole);
        expect(sumDigests([...others, ...some])).toEqual(whole);
      }),
    );
  });

  it('of one is that one', () => {
    fc.assert(
      fc.property(anyDigest, (digest) => {
        expect(sumDigests([digest])).toEqual(digest);
      }),
    );
  });
});
