/** Colour of a point: of its place on the ballot, or the accent where it is about no option. */
export function pointColor(token: number): string {
  return token === 0 ? 'var(--color-accent)' : `var(--color-pair-${token})`;
}
