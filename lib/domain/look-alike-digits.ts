/** A box of a number on the form, by its worth. */
export const DIGIT_PLACES = ['units', 'tens', 'hundreds', 'thousands'] as const;
export type DigitPlace = (typeof DIGIT_PLACES)[number];

/** Another number that one and the same handwriting may have been meant for. */
export interface LookAlike {
  readonly value: number;
  readonly place: DigitPlace;
  /** The digit that was read; null for a box that was read as empty. */
  readonly read: number | null;
  /** The digit that may be written; null for a box that is crossed out. */
  readonly fits: number | null;
  /** How usual the mistake is, from 0, the most usual. */
  readonly rank: number;
}

interface Confusion {
  readonly seen: number;
  readonly written: number;
  readonly rank: number;
}

// Known from the 2024 count: 3 read as 8, 2 as 7, 105 as 905 (DOMAIN §2.3); the other way round is less usual.
const USUAL: readonly Confusion[] = [
  { seen: 8, written: 3, rank: 0 },
  { seen: 7, written: 2, rank: 0 },
  { seen: 9, written: 1, rank: 0 },
];
// The last one from TPS 8271021022008, whose 110 and 10 were read as 160 and 60.
const WEAK: readonly Confusion[] = [
  { seen: 0, written: 6, rank: 2 },
  { seen: 5, written: 6, rank: 2 },
  { seen: 4, written: 9, rank: 2 },
  { seen: 1, written: 7, rank: 2 },
  { seen: 6, written: 1, rank: 2 },
];
const CONFUSIONS: readonly Confusion[] = [
  ...USUAL,
  ...USUAL.map(({ seen, written }) => ({ seen: written, written: seen, rank: 1 })),
  ...WEAK,
  ...WEAK.map(({ seen, written, rank }) => ({ seen: written, written: seen, rank })),
];

// An X in an unused leading box is read as one of these (RECAP_API §7).
const CROSS_LOOKS_LIKE: readonly number[] = [9, 6, 5];

/** Largest number of three boxes (R15). */
const THREE_BOXES = 999;

/** Every number up to `most` that differs from `value` in one digit that is easily mistaken, or in a leading box. */
export function lookAlikes(value: number, most: number = THREE_BOXES): readonly LookAlike[] {
  if (!Number.isInteger(value) || value < 0 || value > 9_999) return [];
  const digits = String(value).split('').map(Number).reverse();
  const found = DIGIT_PLACES.flatMap((place, power): readonly LookAlike[] => {
    const read = digits[power];
    const worth = 10 ** power;
    if (read === undefined) return power === digits.length && value > 0 ? added(value, place, worth) : [];
    const isLeading = power === digits.length - 1 && power > 0;
    // A number does not begin with a zero: that would be a crossed box.
    const others = CONFUSIONS.filter(
      ({ seen, written }) => seen === read && !(isLeading && written === 0),
    ).map(({ written, rank }) => ({
      value: value + (written - read) * worth,
      place,
      read,
      fits: written,
      rank,
    }));
    const crossed = { value: value - read * worth, place, read, fits: null, rank: crossRank(read) };
    return isLeading ? [...others, crossed] : others;
  });
  return found.filter((other) => other.value <= most);
}

function crossRank(read: number): number {
  return CROSS_LOOKS_LIKE.includes(read) ? 0 : 2;
}

/** A first digit that was taken for a crossed box. */
function added(value: number, place: DigitPlace, worth: number): readonly LookAlike[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => ({
    value: value + digit * worth,
    place,
    read: null,
    fits: digit,
    rank: 3,
  }));
}
