import { describe, expect, it } from 'vitest';
import { bubbleVotesOf, mapValue, shareOfValue } from '#lib/domain/map-value.ts';
import type { MapStatistic } from '#lib/domain/map-view.ts';
import { EMPTY_DIGEST } from '#lib/domain/tps-digest.ts';
import { aFraction, anOptionId, aResultRow, aTally } from '#tests/support/builders.ts';

const VOTES = { kind: 'votes', option: anOptionId('100025') } as const;
const EVERY: readonly MapStatistic[] = [
  VOTES,
  { kind: 'mostVotes' },
  { kind: 'margin' },
  { kind: 'turnout' },
  { kind: 'invalidShare' },
  { kind: 'progress' },
  { kind: 'inconsistent' },
];
const counted = (votes: Record<string, number>, progress = aFraction(10, 10)) =>
  aResultRow('3171', { tally: aTally(votes), progress });

describe('the value of a region on a map', () => {
  it('is none, and never zero, where nothing was reported', () => {
    const row = aResultRow('3171', { progress: aFraction(0, 40) });
    for (const statistic of EVERY)
      expect(mapValue(row, statistic)).toEqual({ kind: 'none', why: 'notReported' });
  });

  it('tells withheld, unreachable and not contested apart', () => {
    const at = (overrides: Parameters<typeof aResultRow>[1]) =>
      mapValue(aResultRow('3171', overrides), VOTES);
    expect(at({ tally: { kind: 'withheld' } })).toEqual({ kind: 'none', why: 'withheld' });
    expect(at({ tally: { kind: 'unreachable' } })).toEqual({ kind: 'none', why: 'unreachable' });
    expect(at({ isContested: false })).toEqual({ kind: 'none', why: 'notContested' });
  });

  it('shows how far a withheld region has come, since that is published', () => {
    const row = aResultRow('3171', { tally: { kind: 'withheld' }, progress: aFraction(9, 10) });
    expect(mapValue(row, { kind: 'progress' })).toEqual({ kind: 'share', share: 9_000, isPartial: false });
  });

  it('is the share of valid votes of one option', () => {
    expect(mapValue(counted({ 100025: 1, 100026: 2 }), VOTES)).toEqual({
      kind: 'share',
      share: 3_333,
      isPartial: false,
    });
  });

  it('is partial while less than half of the TPS are in; of what nobody knows that is not said', () => {
    const isPartial = (progress: Parameters<typeof counted>[1]) =>
      mapValue(counted({ 100025: 1 }, progress), VOTES);
    expect(isPartial(aFraction(4, 10))).toMatchObject({ isPartial: true });
    expect(isPartial(aFraction(5, 10))).toMatchObject({ isPartial: false });
    expect(isPartial({ kind: 'unknown' })).toMatchObject({ isPartial: false });
  });

  it('names the option with most votes, and none where two have the same', () => {
    const most = { kind: 'mostVotes' } as const;
    expect(mapValue(counted({ 100025: 10, 100026: 30 }), most)).toMatchObject({
      option: '100026',
      share: 7_500,
      margin: 5_000,
    });
    expect(mapValue(counted({ 100025: 30, 100026: 30 }), most)).toMatchObject({ option: null, share: 5_000 });
  });

  it('counts a true zero of a TPS as a zero, not as unknown', () => {
    expect(mapValue(counted({ 100025: 0, 100026: 12 }), VOTES)).toMatchObject({ kind: 'share', share: 0 });
  });

  it('has no share, leader or margin while the votes of one option are unknown, and says why', () => {
    const row = aResultRow('3171', {
      tally: aTally({ 100025: 150, 100026: null, 100027: null }),
      progress: aFraction(10, 10),
    });
    for (const statistic of [VOTES, { kind: 'mostVotes' }, { kind: 'margin' }] as const)
      expect(mapValue(row, statistic)).toEqual({ kind: 'none', why: 'votesIncomplete' });
    expect(bubbleVotesOf(row)).toBeNull();
    expect(mapValue(row, { kind: 'progress' })).toMatchObject({ share: 10_000 });
  });

  it('says that the site has not read what only TPS documents tell', () => {
    const turnout = { kind: 'turnout' } as const;
    expect(mapValue(counted({ 100025: 1 }), turnout)).toEqual({ kind: 'none', why: 'notRead' });
    const digest = { ...EMPTY_DIGEST, read: 4, turnout: { tps: 4, voted: 75, entitled: 100 } };
    expect(mapValue({ ...counted({ 100025: 1 }), digest }, turnout)).toEqual({
      kind: 'share',
      share: 7_500,
      isPartial: true,
    });
  });

  it('sizes a bubble by valid votes, and leaves the size open where they are not known', () => {
    expect(bubbleVotesOf(counted({ 100025: 3, 100026: 4 }))).toBe(7);
    expect(bubbleVotesOf(aResultRow('3171'))).toBeNull();
  });

  it('is sorted by its share, and is none where there is no value', () => {
    const shareOf = (votes: Parameters<typeof counted>[0], kind: 'mostVotes' | 'margin') =>
      shareOfValue(mapValue(counted(votes), { kind }));
    expect(shareOf({ 100025: 30, 100026: 70 }, 'mostVotes')).toBe(7_000);
    expect(shareOf({ 100025: 30, 100026: 70 }, 'margin')).toBe(4_000);
    expect(shareOfValue({ kind: 'about', share: 0 })).toBe(0);
    expect(shareOfValue(mapValue(aResultRow('3171'), { kind: 'mostVotes' }))).toBeNull();
  });
});
