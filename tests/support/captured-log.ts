import { vi } from 'vitest';

/** One line of the log, as an operator's program reads it. */
export type LogLine = { readonly level: string; readonly time: string; readonly msg: string } & Readonly<
  Record<string, unknown>
>;

/** What the code under test writes to the log from now on; nothing of it is printed. */
export function captureLog(): { readonly lines: () => readonly LogLine[] } {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  return { lines: () => linesOf(written.join('')) };
}

/** Lines of a log. Throws at one that is no JSON object with level, time and message. */
export function linesOf(text: string): readonly LogLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isLogLine(value)) throw new Error(`no line of the log: ${line}`);
      return value;
    });
}

function isLogLine(value: unknown): value is LogLine {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['level', 'time', 'msg'].every((name) => typeof Reflect.get(value, name) === 'string')
  );
}
