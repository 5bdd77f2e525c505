/** Colours of the stylesheet's tokens, `--color-NAME`, for what leaves the site without its stylesheet; a test holds both equal. */
export const LIGHT = {
  surface: '#ffffff',
  raised: '#f5f6f4',
  ink: '#15181b',
  muted: '#4b545b',
  line: '#d3d8da',
  'strong-line': '#7b868d',
  accent: '#0a5674',
  withheld: '#5b3f7a',
  'withheld-surface': '#f3eef8',
  simulation: '#7d1d56',
  'simulation-surface': '#fbeaf3',
  'pair-1': '#8a5a3c',
  'pair-2': '#28757c',
  'pair-3': '#66618f',
  'pair-4': '#96496d',
  'pair-5': '#66722a',
  'pair-6': '#56616a',
} as const;

export type Paint = keyof typeof LIGHT;

/** The same on a dark screen. */
export const DARK: Readonly<Record<Paint, string>> = {
  surface: '#121517',
  raised: '#1b1f22',
  ink: '#eceeef',
  muted: '#aeb7bd',
  line: '#3a4147',
  'strong-line': '#7f8a91',
  accent: '#86cbe6',
  withheld: '#cdb6e8',
  'withheld-surface': '#241d2d',
  simulation: '#f3a6d0',
  'simulation-surface': '#2e1523',
  'pair-1': '#c99773',
  'pair-2': '#62b3ba',
  'pair-3': '#a9a4d6',
  'pair-4': '#d58bb0',
  'pair-5': '#aab866',
  'pair-6': '#9eabb5',
};

/** Percent of a map's colour in each of its five shades, light to dark (`.shade-1` …). */
const SHADES: Readonly<Record<number, number>> = { 1: 12, 2: 32, 3: 54, 4: 77, 5: 100 };

/** How a drawing gets its colours. */
export interface Paints {
  readonly of: (paint: Paint) => string;
  /** A map's shade, 1 to 5, of the colour it is drawn in. */
  readonly shade: (shade: number, base: Paint) => string;
}

/** For a file of its own, seen on any background and by programs that know no variables. */
export const LITERAL: Paints = {
  of: (paint) => LIGHT[paint],
  shade: (shade, base) => mixed(LIGHT[base], LIGHT.surface, SHADES[shade] ?? 100),
};

/** For a document that defines the tokens, so that it can be dark. */
export const VARIABLE: Paints = {
  of: (paint) => `var(--color-${paint})`,
  shade: (shade, base) =>
    `color-mix(in srgb, var(--color-${base}) ${SHADES[shade] ?? 100}%, var(--color-surface))`,
};

/** Colour of a place on the ballot, 1 to 6; 0 is what is about no option. */
export function pairPaint(token: number): Paint {
  const found = Object.keys(LIGHT).find((name) => name === `pair-${token}`);
  return found !== undefined && isPaint(found) ? found : 'strong-line';
}

function isPaint(name: string): name is Paint {
  return Object.hasOwn(LIGHT, name);
}

function mixed(colour: string, other: string, percent: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [colour, other].map((text) => Number.parseInt(text.slice(at, at + 2), 16));
    return Math.round(((a ?? 0) * percent + (b ?? 0) * (100 - percent)) / 100);
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
