/** A number with its noun, for English sentences; the number is written already: `1 check`, `1,204 checks`. */
export function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}
