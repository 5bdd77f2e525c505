import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigitHint, digitHints } from '#lib/domain/digit-hint.ts';
import { lookAlikes } from '#lib/domain/look-alike-digits.ts';
import type { Administration, TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import {
  anAdministration,
  anOptionId,
  aPresidentialContest,
  aTpsDocument,
  bySex,
  readVotes,
  UNKNOWN_BY_SEX,
} from '#tests/support/builders.ts';

const CONTEST = aPresidentialContest();

function hints(overrides: Partial<TpsDocument>): readonly DigitHint[] {
  const document = aTpsDocument(overrides);
  return digitHints(document, CONTEST, checkTps(document, CONTEST));
}

/** `130 → 180 at tens`: what was read, what would fit; several digits with a plus between them. */
function inShort(overrides: Partial<TpsDocument>): readonly string[] {
  return hints(overrides).map(({ digits }) =>
    digits.map(({ value, fitting, place }) => `${value} → ${fitting} at ${place}`).join(' + '),
  );
}

/** The digit that a reader is sent to first. */
function clearest(overrides: Partial<TpsDocument>): string | null {
  const digit = hints(overrides).find(({ isClear }) => isClear)?.digits[0];
  return digit === undefined ? null : `${digit.value} → ${digit.fitting}`;
}

function admin(overrides: Partial<Administration>): Partial<TpsDocument> {
  return { administration: anAdministration(overrides) };
}

describe('a hint', () => {
  it('is not given where everything holds, or where nothing can be tested', () => {
    expect(hints({})).toEqual([]);
    expect(hints({ administration: null })).toEqual([]);
  });

  it.each([
    ['3 read as 8', readVotes(84, 88, 63), '88 → 83 at units'],
    ['8 read as 3', readVotes(34, 83, 63), '34 → 84 at tens'],
    ['a crossed box read as 9', readVotes(984, 83, 63), '984 → 84 at hundreds'],
    ['6 read as 5', readVotes(84, 83, 53), '53 → 63 at tens'],
  ] as const)('points at %s', (_, votes, expected) => {
    expect(inShort({ votes })).toContain(expected);
  });

  it('names figure, place, digit read and digit that would fit', () => {
    expect(hints({ votes: readVotes(984, 83, 63) })).toEqual([
      {
        isClear: true,
        digits: [
          {
            figure: { kind: 'votes', option: anOptionId('100025') },
            value: 984,
            place: 'hundreds',
            read: 9,
            fits: null,
            fitting: 84,
          },
        ],
      },
    ]);
  });

  it('points at the sum where the sum is what differs', () => {
    expect(inShort(admin({ invalidVotes: 905 }))).toEqual(['905 → 5 at hundreds']);
    expect(inShort(admin({ totalVotes: 285 }))).toEqual(['285 → 235 at tens']);
  });

  it('points at men or women, as the columns over the lists tell', () => {
    // Both 709 → 109 and 124 → … would mend L + P = J, but only the men's column is wrong over the lists.
    expect(hints(admin({ votedDpt: { male: 709, female: 124, total: 233 } }))[0]?.digits).toMatchObject([
      { figure: { kind: 'voters', row: 'votedDpt', column: 'male' }, fitting: 109 },
    ]);
  });

  it('is not given where what would fit there breaks another rule', () => {
    // 189 men would have to be 109, but then there are more women on the list than the rules allow.
    const read = { votedDpt: { male: 189, female: 124, total: 233 }, registeredDpt: bySex(190, 80) };
    expect(hints(admin(read))).toEqual([]);
  });

  it('points at the total of a list that is too long', () => {
    expect(inShort(admin({ registeredDpt: { male: 130, female: 140, total: 870 } }))).toEqual([]);
    expect(inShort(admin({ registeredDpt: { male: 130, female: 140, total: 220 } }))).toEqual([
      '220 → 270 at tens',
    ]);
  });

  it('is not given where no single digit explains all that fails', () => {
    expect(hints({ votes: readVotes(71, 641, 511), ...admin({ validVotes: 185, totalVotes: 190 }) })).toEqual(
      [],
    );
    expect(hints({ votes: readVotes(984, 83, 63), ...admin({ invalidVotes: 905 }) })).toEqual([]);
  });

  it('is not given for an honest difference of a ballot or two (R10)', () => {
    expect(hints(admin({ totalVotes: 234, invalidVotes: 4 }))).toEqual([]);
  });

  it('is not given where more than three digits would do: that says look everywhere', () => {
    const votes = readVotes(18, 28, 38, 48);
    const sums = { validVotes: 127, invalidVotes: 108 };
    expect(hints({ votes, ...admin(sums) })).toEqual([]);
  });

  it('puts the usual mistake first', () => {
    // 88 for 83, or 69 for 64: both would take five away from the sum; 8 for 3 is known from the count.
    const votes = readVotes(69, 88, 63);
    const sums = { validVotes: 215, invalidVotes: 20 };
    expect(inShort({ votes, ...admin(sums) })).toEqual(['88 → 83 at units', '69 → 64 at units']);
  });

  it('stands beside the same confusion made twice, and then no digit is named alone', () => {
    // Read at TPS 8271021022008; its form says 90, 110, 10.
    const votes = readVotes(90, 160, 60);
    const sums = { validVotes: 210, totalVotes: 210, invalidVotes: 0, votedTotal: UNKNOWN_BY_SEX };
    expect(inShort({ votes, ...admin(sums) })).toEqual([
      '160 → 60 at hundreds',
      '160 → 110 at tens + 60 → 10 at tens',
    ]);
    expect(clearest({ votes, ...admin(sums) })).toBeNull();
  });

  it('names no digit alone where another is as likely', () => {
    // An 8 for a 3 in either of two numbers.
    const votes = readVotes(88, 58, 65);
    const sums = { validVotes: 206, totalVotes: 206, invalidVotes: 0, votedTotal: UNKNOWN_BY_SEX };
    expect(inShort({ votes, ...admin(sums) })).toEqual(['88 → 83 at units', '58 → 53 at units']);
    expect(clearest({ votes, ...admin(sums) })).toBeNull();
  });

  it('makes the sum right for whatever single digit was misread, or is not given', () => {
    const forms = fc.array(fc.nat({ max: 199 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(forms, fc.nat(), fc.nat(), (written, at, which) => {
        const valid = written.reduce((sum, count) => sum + count, 0);
        const others = lookAlikes(written[at % written.length] ?? 0);
        const published = written.with(
          at % written.length,
          others[which % Math.max(1, others.length)]?.value ?? 0,
        );
        const sums = { validVotes: valid, totalVotes: null, votedTotal: UNKNOWN_BY_SEX };
        const found = hints({ votes: readVotes(...published), ...admin(sums) });
        expect(found.filter(({ digits }) => digits.length === 1).length).toBeLessThanOrEqual(3);
        expect(found.length).toBeLessThanOrEqual(6);
        const sum = published.reduce((all, count) => all + count, 0);
        for (const { digits } of found) {
          const [{ figure, value, fitting }] = digits;
          const change = digits.reduce((all, digit) => all + digit.fitting - digit.value, 0);
          if (figure.kind === 'votes') expect(sum + change).toBe(valid);
          else expect([figure.kind, value, fitting]).toEqual(['validVotes', valid, sum]);
        }
      }),
    );
  });
});

describe('numbers that look alike', () => {
  it('are what a crossed box, a lost digit and the usual confusions make of a number', () => {
    const values = lookAlikes(105).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([905, 705, 165, 106, 5]));
    expect(lookAlikes(905)).toContainEqual({ value: 105, place: 'hundreds', read: 9, fits: 1, rank: 0 });
    expect(lookAlikes(41)).toContainEqual({ value: 141, place: 'hundreds', read: null, fits: 1, rank: 3 });
  });

  it('differ from the number in one box, each once, and fit three boxes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999 }), (value) => {
        const others = lookAlikes(value);
        expect(new Set(others.map((other) => other.value)).size).toBe(others.length);
        for (const other of others) {
          const boxes = (count: number) => String(count).padStart(4, '0').split('');
          const changed = boxes(other.value).filter((digit, box) => digit !== boxes(value)[box]);
          expect(changed).toHaveLength(1);
          expect(other.value).toBeLessThanOrEqual(999);
        }
      }),
    );
  });

  it('are none for what is no count of four boxes', () => {
    for (const value of [-1, 1.5, 10_000, Number.NaN]) expect(lookAlikes(value)).toEqual([]);
  });
});
