/** Clocks of two instances that are set by the same servers of time differ by less than this, in milliseconds. */
const CLOCKS_DIFFER_MS = 1_000;

/**
 * Milliseconds since a Unix time; null where that lies in the future. Then a clock was set, this machine's or another
 * instance's, and nothing is known of the age: it may be any, so it is never a young one (docs/adr/0028).
 */
export function ageOf(at: number): number | null {
  const age = Date.now() - at;
  return age < -CLOCKS_DIFFER_MS ? null : Math.max(0, age);
}

/** True for what is younger than so many milliseconds. What comes from the future is not. */
export function isYounger(at: number, millis: number): boolean {
  const age = ageOf(at);
  return age !== null && age < millis;
}
