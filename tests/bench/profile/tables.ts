import { PHASES, type Phase } from './phases.ts';
import type { Profile } from './profile-of.ts';
import { busyTime } from './self-times.ts';
import type { NamedProfile } from './traced-in-turn.ts';

const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  parse: 'HTML parse',
  style: 'style',
  layout: 'layout',
  paint: 'paint, composite',
  script: 'script: compile, evaluate',
  collect: 'garbage collection',
  other: 'navigation and the rest',
};

type Figure = readonly [name: string, read: (profile: Profile) => number];

const FIGURES: readonly Figure[] = [
  ['first paint, ms', ({ firstPaint }) => firstPaint],
  ['**first number, ms**', ({ firstNumber }) => firstNumber],
  ['blocking time, ms', ({ blocking }) => blocking],
  ['longest task, ms', ({ longestTask }) => longestTask],
  ...PHASES.map(
    (phase): Figure => [`${PHASE_NAMES[phase]}, ms to the number`, ({ toNumber }) => toNumber[phase]],
  ),
  ['all work, ms to the number', ({ toNumber }) => busyTime(toNumber)],
  ['requests to the number', ({ toNumber }) => toNumber.requests],
  ['bytes to the number', ({ toNumber }) => toNumber.bytes],
  ...PHASES.map((phase): Figure => [`${PHASE_NAMES[phase]}, ms in all`, ({ whole }) => whole[phase]]),
  ['all work, ms in all', ({ whole }) => busyTime(whole)],
  ['requests in all', ({ whole }) => whole.requests],
  ['bytes in all', ({ whole }) => whole.bytes],
];

/** Figures of these pages beside the bound's, each with its multiple of it, as a table in Markdown. */
export function profileTable({ profile: bound }: NamedProfile, pages: readonly NamedProfile[]): string {
  const heads = ['', 'the bound', ...pages.flatMap(({ name }) => [name, ': bound'])];
  const rows = FIGURES.map(([name, read]) => [
    name,
    inUnits(read(bound)),
    ...pages.flatMap(({ profile }) => [inUnits(read(profile)), ratio(read(profile), read(bound))]),
  ]);
  return markdown(heads, rows);
}

/** When a page's number stands with parts of it gone, one line each, from the bound to the live page. */
export function ablationTable(lines: readonly NamedProfile[]): string {
  const rows = lines.map(({ name, profile }) => [
    name,
    inUnits(profile.firstPaint),
    inUnits(profile.firstNumber),
    inUnits(profile.blocking),
    inUnits(profile.longestTask),
    inUnits(profile.toNumber.bytes),
  ]);
  return markdown(
    ['', 'first paint, ms', 'first number, ms', 'blocking, ms', 'longest task, ms', 'bytes to the number'],
    rows,
  );
}

function inUnits(value: number): string {
  return value < 10 ? String(Math.round(value * 10) / 10) : String(Math.round(value));
}

/** None where the bound has next to nothing of it: a thousand times nothing says nothing. */
function ratio(value: number, bound: number): string {
  return bound === 0 || value > bound * 100 ? '–' : (value / bound).toFixed(2);
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0), 3),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}
