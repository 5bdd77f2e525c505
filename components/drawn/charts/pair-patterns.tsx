import { barColor } from './bar-color.ts';

const TOKENS = [1, 2, 3, 4, 5, 6] as const;

/** Fill of an option in a drawing: its colour with its pattern. */
export function pairFill(token: number): string {
  return token === 0 ? barColor(0) : `url(#paslon-${token})`;
}

/** The patterns of the stylesheet (`.pattern-n`) once more for SVG; once a page. */
export function PairPatterns() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        {TOKENS.map((token) => (
          <Pattern key={token} token={token} />
        ))}
      </defs>
    </svg>
  );
}

const SURFACE = 'var(--color-surface)';

/** Stripes as wide as those of the stylesheet, turned as they are. */
const STRIPES = {
  2: { size: 7, line: 2, turn: 45 },
  4: { size: 7, line: 2, turn: 0 },
  5: { size: 7, line: 2, turn: -45 },
  6: { size: 5, line: 2, turn: 90 },
} as const;

function Pattern({ token }: { readonly token: (typeof TOKENS)[number] }) {
  const color = barColor(token);
  if (token === 1 || token === 3) {
    return (
      <pattern id={`paslon-${token}`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" style={{ fill: color }} />
        {token === 3 && <circle cx="3.5" cy="3.5" r="1.5" style={{ fill: SURFACE }} />}
      </pattern>
    );
  }
  const { size, line, turn } = STRIPES[token];
  return (
    <pattern
      id={`paslon-${token}`}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={size} height={size} style={{ fill: color }} />
      <rect x={size - line} width={line} height={size} style={{ fill: SURFACE }} />
    </pattern>
  );
}
