/**
 * Shares are hundredths of a percent (5798 = 57,98%), rounded half up from the exact ratio (DOMAIN J4, R22), so that no
 * float ever decides a last digit. They are whole numbers but where that would say nothing, half or everything of what is
 * not exactly that: 99.996 of 100.000 is 9999.6, one vote of a million 0.01, and 50.001 against 50.000 is 5000.05, which
 * a rule of more than half needs (docs/adr/0026).
 */
export type Hundredths = number;

/** What a share says only when it is exact. */
const TELLING: readonly Hundredths[] = [0, 5_000, 10_000];

/** More would not fit a number that is exact; no count of votes needs them. */
const MOST_DECIMALS = 11;

/** `part` of `whole`; null when there is nothing to take a share of, or when either is no count. */
export function shareOf(part: number, whole: number): Hundredths | null {
  if (!isCount(part) || !isCount(whole) || whole === 0) return null;
  const [exact, of] = [BigInt(part) * 10_000n, BigInt(whole)];
  for (let decimals = 0; ; decimals += 1) {
    const unit = 10n ** BigInt(decimals);
    const rounded = (exact * unit * 2n + of) / (of * 2n);
    const isExact = rounded * of === exact * unit;
    const isTelling = rounded % unit === 0n && TELLING.includes(Number(rounded / unit));
    if (isExact || !isTelling) return Number(rounded) / 10 ** decimals;
    if (decimals === MOST_DECIMALS) {
      const beside = rounded * of > exact * unit ? rounded - 1n : rounded + 1n;
      return Number(beside) / 10 ** decimals;
    }
  }
}

/** Hundredths that somebody else worked out, e.g. a percentage of the source, rounded by the same rule. */
export function roundedShare(hundredths: number): Hundredths {
  const whole = Math.floor(hundredths + 0.5);
  if (!TELLING.includes(whole) || whole === hundredths) return whole;
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
    const rounded = Number(hundredths.toFixed(decimals));
    if (!TELLING.includes(rounded)) return rounded;
  }
  return hundredths;
}

/** True for what can be counted: a safe integer of zero or more. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
