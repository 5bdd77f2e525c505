/** Does nothing else for so many milliseconds: no timer and no answer is heard meanwhile. */
export function keepBusy(millis: number): void {
  const until = performance.now() + millis;
  while (performance.now() < until);
}
