import { at } from './at.ts';

// What a reader of three digit boxes is known to do: unused boxes hold an X and look like a digit, and some
// digits look like others (RECAP_API §7, DOMAIN §2.3).
const CROSS_LOOKS_LIKE = [9, 6, 5] as const;
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '1': '9',
  '2': '7',
  '3': '8',
  '7': '1',
  '8': '3',
  '9': '4',
};

/**
 * A number of three boxes as misread, or null when nothing in it is easily mistaken.
 * @param value 0..999 as written
 * @param roll 0..1, decides how
 */
export function misread(value: number, roll: number): number | null {
  const digits = String(value).padStart(3, '0').split('');
  const readings: number[] = [];
  // A second digit of the same roll, so that which cross it is does not depend on which mistake is made.
  if (value < 100) readings.push(at(CROSS_LOOKS_LIKE, Math.floor(((roll * 31) % 1) * 3)) * 100 + value);
  digits.forEach((digit, i) => {
    const other = LOOKS_LIKE[digit];
    const isWritten = i >= 3 - String(value).length;
    if (other !== undefined && isWritten) readings.push(Number(digits.with(i, other).join('')));
  });
  if (readings.length === 0) return null;
  // A crossed box is by far the commonest mistake: it wins half of the time where there is one.
  return at(readings, roll < 0.5 ? 0 : Math.floor((roll - 0.5) * 2 * readings.length));
}
