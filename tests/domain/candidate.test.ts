import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BallotOption, inBallotOrder, isCandidateId, isSinglePair } from '#lib/domain/candidate.ts';
import { halfMatters, winRuleOf } from '#lib/domain/win-rule.ts';
import { aCode, anEmptyColumn, anOptionId, aPair } from '#tests/support/builders.ts';

const UNLISTED: BallotOption = { kind: 'unlisted', id: anOptionId('9'), ballotNumber: null };

describe('a candidate id', () => {
  it.each(['100025', '1000001', '21', '0'])('may be %j', (text) => {
    expect(isCandidateId(text)).toBe(true);
  });

  it.each(['', 'null', 'persen', 'progres', '-1', '1.5', '1e3', ' 1', '1\n', '__proto__', '1234567890123'])(
    'is not %j',
    (text) => {
      expect(isCandidateId(text)).toBe(false);
    },
  );
});

describe('the ballot order', () => {
  it('goes by number, whatever the ids', () => {
    const options = [aPair('1', 3), aPair('2', 1), aPair('3', 2)];
    expect(inBallotOrder(options).map(({ ballotNumber }) => ballotNumber)).toEqual([1, 2, 3]);
  });

  it('puts the empty column first where it drew number 1', () => {
    const column = anEmptyColumn('9', 1);
    expect(inBallotOrder([aPair('1', 2), column])[0]).toBe(column);
  });

  it('puts a pair before the empty column where no number was drawn', () => {
    const pair = aPair('9', null);
    expect(inBallotOrder([UNLISTED, anEmptyColumn('1', null), pair]).map(({ kind }) => kind)).toEqual([
      'pair',
      'kolomKosong',
      'unlisted',
    ]);
  });

  it('puts numbers before the unlisted', () => {
    expect(inBallotOrder([UNLISTED, aPair('1', 6)])[1]).toBe(UNLISTED);
  });

  it('is the same however the source orders its keys', () => {
    const options = [1, 2, 3, 4, 5, 6].map((number) => aPair(`${number}`, number));
    fc.assert(
      fc.property(fc.shuffledSubarray(options, { minLength: 6 }), (shuffled) => {
        expect(inBallotOrder(shuffled)).toEqual(options);
      }),
    );
  });
});

describe('what it takes to be elected', () => {
  const single = [aPair('1', 2), anEmptyColumn('2', 1)];
  const two = [aPair('1', 1), aPair('2', 2)];

  it('knows a single pair by the empty column beside it', () => {
    expect(isSinglePair(single)).toBe(true);
    expect(isSinglePair(two)).toBe(false);
    expect(isSinglePair([aPair('1', 1)])).toBe(false);
    expect(isSinglePair([...two, anEmptyColumn('3', 3)])).toBe(false);
  });

  it.each([
    ['bupatiWalikota', single, '1971', 'majoritySinglePair'],
    ['gubernur', single, '92', 'majoritySinglePair'],
    ['gubernur', two, '31', 'majorityJakarta'],
    ['gubernur', two, '3171', 'majorityJakarta'],
    ['gubernur', two, '32', 'plurality'],
    ['bupatiWalikota', two, '3212', 'plurality'],
    ['presiden', two, '31', 'presidential'],
  ] as const)('%s, case %#', (office, options, region, rule) => {
    expect(winRuleOf(office, options, aCode(region))).toBe(rule);
  });

  it('draws half of the valid votes only where the law asks for more than half', () => {
    expect(halfMatters('majoritySinglePair')).toBe(true);
    expect(halfMatters('majorityJakarta')).toBe(true);
    expect(halfMatters('plurality')).toBe(false);
    expect(halfMatters('presidential')).toBe(false);
  });
});
