import { describe, expect, it } from 'vitest';
import { slateOf, withUnlisted } from '#lib/queries/region/slate.ts';
import { aCode, aContest, aPair, aPresidentialContest, aSlate, aTally } from '#tests/support/builders.ts';

const GOVERNOR = aContest();
const REGENTS = aContest({ slateLevel: 'kabkota' });
const PRESIDENT = aPresidentialContest();
const OPTIONS = [aPair('1', 1), aPair('2', 2)];

describe('the ballot of a region', () => {
  it.each(['31', '3171', '317101', '3171011003', '3171011003008'])('%s is that of its province', (code) => {
    expect(slateOf(GOVERNOR, [aSlate('31', OPTIONS)], aCode(code))).toEqual({
      kind: 'slate',
      options: OPTIONS,
    });
  });

  it('is national for the president, overseas too', () => {
    const slates = [aSlate('0', OPTIONS)];
    for (const code of ['0', '31', '99AA010001001']) {
      expect(slateOf(PRESIDENT, slates, aCode(code))).toEqual({ kind: 'slate', options: OPTIONS });
    }
  });

  it('is not one above the tier that elects', () => {
    expect(slateOf(GOVERNOR, [aSlate('31', OPTIONS)], aCode('0'))).toEqual({ kind: 'severalSlates' });
    expect(slateOf(REGENTS, [aSlate('3212', OPTIONS)], aCode('32'))).toEqual({ kind: 'severalSlates' });
  });

  it('does not exist where lists exist, but none for it or for anything in it', () => {
    expect(slateOf(GOVERNOR, [aSlate('31', OPTIONS)], aCode('34'))).toEqual({ kind: 'noContest' });
    expect(slateOf(REGENTS, [aSlate('3212', OPTIONS)], aCode('3171'))).toEqual({ kind: 'noContest' });
    expect(slateOf(REGENTS, [aSlate('3212', OPTIONS)], aCode('31'))).toEqual({ kind: 'noContest' });
  });

  it('is unknown while the source lists nobody', () => {
    expect(slateOf(GOVERNOR, null, aCode('31'))).toEqual({ kind: 'unknown' });
    expect(slateOf(GOVERNOR, [], aCode('31'))).toEqual({ kind: 'unknown' });
  });
});

describe('options with votes', () => {
  it('that no list names come last, once each', () => {
    const votes = [aTally({ 2: 5, 9: 1 }), aTally({ 9: 4, 1: 7 })].flatMap((tally) => tally.votes);
    expect(withUnlisted(OPTIONS, votes).map(({ id, kind }) => [id, kind])).toEqual([
      ['1', 'pair'],
      ['2', 'pair'],
      ['9', 'unlisted'],
    ]);
  });

  it('are missed nowhere when they stand on no list and have no number', () => {
    const { votes } = aTally({ 1: 5, 2: 6, 9: null });
    expect(withUnlisted(OPTIONS, votes).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('are all there is of a ballot that is not known, whether they have a number or not', () => {
    const { votes } = aTally({ 1: 5, 2: null });
    expect(withUnlisted([], votes).map(({ id }) => id)).toEqual(['1', '2']);
  });
});
