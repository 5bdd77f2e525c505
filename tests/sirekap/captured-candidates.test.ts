import { expect, it } from 'vitest';
import { isSinglePair, type Slate } from '#lib/domain/candidate.ts';
import { candidatesParser } from '#lib/sirekap/parse-candidates.ts';
import { readCaptured } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { capturedAt, documentsOf, STATES } from './captured-answers.ts';
import { parsedOrFail } from './parsed-or-fail.ts';

function slatesOf(election: 'pkwkp' | 'pkwkk'): readonly Slate[] {
  const document = capturedAt('1015', `/pilkada/paslon/${election}.json`);
  return parsedOrFail(candidatesParser('pilkada2024'), readCaptured(document)).value;
}

function optionCount(slates: readonly Slate[]): number {
  return slates.reduce((sum, { options }) => sum + options.length, 0);
}

// RECAP_API §1, "paslon"; counts in DOMAIN §4.3.
describeWithCaptured('the captured candidate lists', () => {
  it('are those of 37 provinces with 104 options and 508 kabupaten/kota with 1,490', () => {
    expect([slatesOf('pkwkp').length, optionCount(slatesOf('pkwkp'))]).toEqual([37, 104]);
    expect([slatesOf('pkwkk').length, optionCount(slatesOf('pkwkk'))]).toEqual([508, 1_490]);
  });

  it('have no governor of Yogyakarta and no mayors of Jakarta', () => {
    expect(slatesOf('pkwkp').filter(({ region }) => region === '34')).toEqual([]);
    expect(slatesOf('pkwkk').filter(({ region }) => region.startsWith('31'))).toEqual([]);
  });

  it('are numbered 1, 2, 3 … in ballot order, without a gap', () => {
    for (const { region, options } of [...slatesOf('pkwkp'), ...slatesOf('pkwkk')]) {
      expect(
        options.map(({ ballotNumber }) => ballotNumber),
        region,
      ).toEqual(options.map((_, index) => index + 1));
    }
  });

  it('differ from the order of ids in exactly 14 contests', () => {
    const different = [...slatesOf('pkwkp'), ...slatesOf('pkwkk')].filter(({ options }) => {
      const ids = options.map(({ id }) => Number(id));
      return ids.some((id, index) => id < (ids[index - 1] ?? 0));
    });
    expect(different).toHaveLength(14);
  });

  it('hold 37 single pairs against the empty column', () => {
    const single = [...slatesOf('pkwkp'), ...slatesOf('pkwkk')].filter(({ options }) =>
      isSinglePair(options),
    );
    expect(single).toHaveLength(37);
    const numbers = single.map(({ options }) => options.findIndex(({ kind }) => kind === 'kolomKosong') + 1);
    expect(numbers.filter((number) => number === 1)).toHaveLength(14);
    expect(numbers.filter((number) => number === 2)).toHaveLength(23);
    expect(single.find(({ region }) => region === '1971')?.options[0]?.kind).toBe('kolomKosong');
  });

  it('take nobody else for the empty column', () => {
    const columns = [...slatesOf('pkwkp'), ...slatesOf('pkwkk')].flatMap(({ options }) =>
      options.filter(({ kind }) => kind === 'kolomKosong'),
    );
    expect(columns).toHaveLength(37);
  });

  it('name a head and a deputy in every pair', () => {
    const pairs = [...slatesOf('pkwkp'), ...slatesOf('pkwkk')].flatMap(({ options }) =>
      options.flatMap((option) => (option.kind === 'pair' ? [option] : [])),
    );
    expect(pairs).toHaveLength(1_557);
    expect(pairs.filter(({ headName, deputyName }) => headName === '' || deputyName === null)).toEqual([]);
  });

  it('are the same in every state', () => {
    const texts = STATES.map((state) =>
      JSON.stringify(
        documentsOf(state)
          .filter(({ kind }) => kind === 'candidates')
          .map(readCaptured),
      ),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it('of the president are one national ballot with numbers 1, 2 and 3', () => {
    const document = capturedAt('pemilu', '/pemilu/ppwp.json');
    const [slate, ...others] = parsedOrFail(candidatesParser('pemilu2024'), readCaptured(document)).value;
    expect(others).toEqual([]);
    expect(slate?.region).toBe('0');
    expect(slate?.options.map(({ id, ballotNumber }) => [id, ballotNumber])).toEqual([
      ['100025', 1],
      ['100026', 2],
      ['100027', 3],
    ]);
  });
});
