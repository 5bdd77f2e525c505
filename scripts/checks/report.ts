import type { Violation } from './source-file.ts';

/** Prints what a check found and sets the exit code by it. */
export function report(check: string, checked: number, violations: readonly Violation[]): void {
  for (const { path, line, message } of violations) console.error(`${path}:${line}  ${message}`);
  const found = violations.length === 0 ? 'nothing to mend' : `${violations.length} to mend`;
  console.log(`${check}: ${checked} files, ${found}`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
