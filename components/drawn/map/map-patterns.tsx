import type { CSSProperties, ReactNode } from 'react';
import type { NoValue } from '#lib/domain/row-state.ts';
import { type MapFill, type PatternScale, patternName } from './map-fill.ts';

interface Props {
  readonly fills: readonly MapFill[];
  readonly scale: PatternScale;
}

const SIZE = 8;
// A map's units are about three to a pixel on a phone, one on a desk: in between, its patterns are seen on both.
const ZOOM = { map: 2, px: 1, live: 1 } as const;

/** The patterns that a drawing's fills refer to; each once, and none that is not used. */
export function MapPatterns({ fills, scale }: Props) {
  const names = [...new Set(fills.map(patternName))].filter((name) => name !== null).sort();
  if (names.length === 0) return null;
  return (
    <defs>
      {names.map((name) => (
        <pattern
          key={name}
          id={`${scale}-${name}`}
          width={SIZE}
          height={SIZE}
          patternUnits="userSpaceOnUse"
          patternTransform={ZOOM[scale] === 1 ? undefined : `scale(${ZOOM[scale]})`}
        >
          {drawing(name)}
        </pattern>
      ))}
    </defs>
  );
}

function drawing(name: string): ReactNode {
  const [kind, number, shade] = name.split('-');
  if (kind === 'pair') {
    return (
      <g className={`pair-look ${PALE.has(shade ?? '') ? 'is-pale' : ''}`} style={pairColor(number)}>
        <path d="M0 0h8v8H0z" className={`shade-${shade}`} />
        {PAIR_MARKS[Number(number)]}
      </g>
    );
  }
  return Object.entries(REASONS).find(([reason]) => reason === name)?.[1];
}

/** On a pale ground marks in the ground's colour would be lost: there they have the option's own. */
const PALE: ReadonlySet<string> = new Set(['1', '2']);

type PairColor = CSSProperties & { readonly '--map': string };

function pairColor(number: string | undefined): PairColor {
  return { '--map': `var(--color-pair-${number})` };
}

/** The same marks as on the bars of votes (`.pattern-2` … in the stylesheet). */
const PAIR_MARKS: Readonly<Record<number, ReactNode>> = {
  2: <path d="M0 0l8 8M-1 7l2 2M7-1l2 2" className="line-surface" />,
  3: <circle cx="4" cy="4" r="1.6" className="on-surface" />,
  4: <path d="M4 0v8" className="line-surface" />,
  5: <path d="M0 8l8-8M-1 1l2-2M7 9l2-2" className="line-surface" />,
  6: <path d="M0 4h8" className="line-surface" />,
};

const BACK = <path d="M0 0h8v8H0z" className="on-surface" />;

const CROSSES = (
  <>
    {BACK}
    <path d="M2.5 2.5l3 3M5.5 2.5l-3 3" stroke="var(--color-strong-line)" strokeWidth="0.8" />
  </>
);

const REASONS: Readonly<Record<NoValue | 'tie', ReactNode>> = {
  notReported: (
    <>
      {BACK}
      <path d="M0 0l8 8M-1 7l2 2M7-1l2 2" className="line-strong" />
    </>
  ),
  withheld: (
    <>
      <path d="M0 0h8v8H0z" fill="var(--color-withheld-surface)" />
      <path d="M2 0v8M6 0v8" stroke="var(--color-withheld)" strokeWidth="1.2" />
    </>
  ),
  unreachable: (
    <>
      {BACK}
      <path d="M4 0v8M0 4h8" className="line-strong" />
    </>
  ),
  votesIncomplete: (
    <>
      {BACK}
      <path d="M2 0v4M6 4v4" className="line-strong" />
    </>
  ),
  notRead: (
    <>
      {BACK}
      <circle cx="4" cy="4" r="1" fill="var(--color-strong-line)" />
    </>
  ),
  tie: (
    <>
      {BACK}
      <path d="M1 2h6M1 6h6" className="line-strong" />
    </>
  ),
  notContested: CROSSES,
  noTotals: CROSSES,
  noValidVotes: mark('M2 2h4v4H2z'),
  notListed: mark('M0 8 4 1l4 7'),
  contradictory: mark('M4 0v4.5M4 6v1.5'),
  progressUnknown: mark('M1 6h6L4 1z'),
  tooFewIn: mark('M2 4h3'),
  tooFewRead: mark('M2 4h3'),
};

function mark(path: string): ReactNode {
  return (
    <>
      {BACK}
      <path d={path} className="line-strong" />
    </>
  );
}
