import type { ReactNode } from 'react';
import type { NoValue } from '#lib/domain/row-state.ts';
import { FULL_SHADE, type MapFill, patternName } from '../map/map-fill.ts';
import { type Paint, type Paints, pairPaint } from './palette.ts';

/** The colours of one map: what they are written in, and the one that its shades are mixed from. */
export interface MapInk {
  readonly paints: Paints;
  readonly base: Paint;
  /** Begins the names of its patterns, since a document may have them in two sizes. */
  readonly name: string;
}

const BARS = 'batang';

/** The first place on the ballot has a colour and no marks: as a pattern its tiles would show seams. */
const PLAIN_PAIR = 'pair-1';

/** What a shape needs to have the look of a fill; the same looks as on the site's own maps, as plain attributes. */
export function drawnFill(fill: MapFill, { paints, base, name }: MapInk): { readonly fill: string } {
  const pattern = patternName(fill);
  if (pattern === null)
    return { fill: fill.kind === 'shade' ? paints.shade(fill.shade, base) : paints.of('surface') };
  return isPlain(fill)
    ? { fill: paints.shade(fill.shade, PLAIN_PAIR) }
    : { fill: `url(#${name}-${pattern})` };
}

function isPlain(fill: MapFill): fill is Extract<MapFill, { kind: 'pair' }> {
  return fill.kind === 'pair' && fill.token === 1;
}

interface Props {
  readonly fills: readonly MapFill[];
  readonly ink: MapInk;
  /** Side of a pattern's tile, in units of the drawing. */
  readonly size: number;
}

/** The patterns that a drawing's fills refer to; each once. */
export function DrawnPatterns({ fills, ink, size }: Props) {
  const marked = fills.filter((fill) => !isPlain(fill)).map(patternName);
  const names = [...new Set(marked)].filter((name) => name !== null).sort();
  return <PatternDefs names={names} ink={ink} size={size} />;
}

/** The patterns of all places on the ballot, for bars. */
export function PairPatternDefs({ paints, size }: { readonly paints: Paints; readonly size: number }) {
  const names = [2, 3, 4, 5, 6].map((token) => `pair-${token}`);
  return <PatternDefs names={names} ink={{ paints, base: 'accent', name: BARS }} size={size} />;
}

/** Fill of a bar: of a place on the ballot, or neutral (0). */
export function barFill(token: number, paints: Paints): string {
  if (token === 0) return paints.of('strong-line');
  return token === 1 ? paints.of(PLAIN_PAIR) : `url(#${BARS}-pair-${token})`;
}

function PatternDefs({
  names,
  ink,
  size,
}: {
  readonly names: readonly string[];
  readonly ink: MapInk;
  readonly size: number;
}) {
  if (names.length === 0) return null;
  return (
    <defs>
      {names.map((name) => (
        <pattern
          key={name}
          id={`${ink.name}-${name}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={size === 8 ? undefined : `scale(${size / 8})`}
        >
          {drawing(name, ink)}
        </pattern>
      ))}
    </defs>
  );
}

function drawing(name: string, { paints }: MapInk): ReactNode {
  const [kind, number = '', shade = FULL_SHADE] = name.split('-');
  if (kind === 'pair') {
    const paint = pairPaint(Number(number));
    // As on the site's own maps: on a pale ground the marks have the option's colour.
    const marks = paints.of(Number(shade) <= 2 ? paint : 'surface');
    return (
      <>
        <path d={TILE} fill={paints.shade(Number(shade), paint)} />
        {number === '3' && <circle cx="4" cy="4" r="1.6" fill={marks} />}
        {PAIR_LINES[number] !== undefined && (
          <path d={PAIR_LINES[number]} stroke={marks} strokeWidth="1.4" fill="none" />
        )}
      </>
    );
  }
  return reason(name, paints);
}

const TILE = 'M0 0h8v8H0z';
const PAIR_LINES: Readonly<Record<string, string>> = {
  2: 'M0 0l8 8M-1 7l2 2M7-1l2 2',
  4: 'M4 0v8',
  5: 'M0 8l8-8M-1 1l2-2M7 9l2-2',
  6: 'M0 4h8',
};
const LINES: Readonly<Record<Exclude<NoValue, 'withheld' | 'notRead'> | 'tie', string>> = {
  notReported: 'M0 0l8 8M-1 7l2 2M7-1l2 2',
  unreachable: 'M4 0v8M0 4h8',
  tie: 'M1 2h6M1 6h6',
  votesIncomplete: 'M2 0v4M6 4v4',
  notContested: 'M2.5 2.5l3 3M5.5 2.5l-3 3',
  noTotals: 'M2.5 2.5l3 3M5.5 2.5l-3 3',
  noValidVotes: 'M2 2h4v4H2z',
  notListed: 'M0 8 4 1l4 7',
  contradictory: 'M4 0v4.5M4 6v1.5',
  progressUnknown: 'M1 6h6L4 1z',
  tooFewIn: 'M2 4h3',
  tooFewRead: 'M2 4h3',
};
const REASON_LINES: Readonly<Record<string, string>> = LINES;

/** Each reason for no value has a look of its own, and none looks like a value. */
function reason(name: string, paints: Paints): ReactNode {
  if (name === 'withheld') {
    return (
      <>
        <path d={TILE} fill={paints.of('withheld-surface')} />
        <path d="M2 0v8M6 0v8" stroke={paints.of('withheld')} strokeWidth="1.2" />
      </>
    );
  }
  return (
    <>
      <path d={TILE} fill={paints.of('surface')} />
      {name === 'notRead' ? (
        <circle cx="4" cy="4" r="1" fill={paints.of('strong-line')} />
      ) : (
        <path d={REASON_LINES[name]} fill="none" stroke={paints.of('strong-line')} strokeWidth="1.2" />
      )}
    </>
  );
}
