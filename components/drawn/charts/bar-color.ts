/** Colour of a bar: of its place on the ballot, or neutral (0) where it is about no option. */
export function barColor(token: number): string {
  return token === 0 ? 'var(--color-strong-line)' : `var(--color-pair-${token})`;
}

/** Style of an element with the class `bar-fill`: colour beside what its box needs. */
export function barStyle(token: number, box: { readonly width?: string; readonly height?: string } = {}) {
  return { ...box, '--bar': barColor(token) };
}
