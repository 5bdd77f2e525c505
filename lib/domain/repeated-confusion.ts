import { isSameColumn, type MisreadDigit, type PossibleMistake } from './misread-digit.ts';

/** One confusion that was made several times in a column: all its digits read otherwise together. */
export interface RepeatedConfusion {
  readonly digits: readonly [MisreadDigit, MisreadDigit, ...MisreadDigit[]];
  readonly rank: number;
}

/** Of more digits that look alike, too many sets would explain something by chance. */
const MOST_ALIKE = 12;

/**
 * Sets of two or three digits of one column that one and the same confusion would explain: whoever writes a 1 that is
 * read as a 6 writes the next one so too.
 */
export function repeatedConfusions(mistakes: readonly PossibleMistake[]): readonly RepeatedConfusion[] {
  const alike = Map.groupBy(mistakes, ({ digit: { read, fits } }) => `${read} ${fits}`);
  return [...alike.values()].flatMap((own) => {
    const rank = own[0]?.rank ?? 0;
    // A digit that was read as nothing is a lost one, not one that was taken for another.
    const digits = own.map(({ digit }) => digit).filter(({ read }) => read !== null);
    return digits.length > MOST_ALIKE ? [] : setsOf(digits).map((set) => ({ digits: set, rank }));
  });
}

function setsOf(digits: readonly MisreadDigit[]): readonly RepeatedConfusion['digits'][] {
  return digits.flatMap((first, at) => {
    const below = digits.slice(at + 1).filter(({ figure }) => isSameColumn(first.figure, figure));
    return below.flatMap((second, belowAt): RepeatedConfusion['digits'][] => [
      [first, second],
      ...below
        .slice(belowAt + 1)
        .filter(({ figure }) => isSameColumn(second.figure, figure))
        .map((third): RepeatedConfusion['digits'] => [first, second, third]),
    ]);
  });
}
