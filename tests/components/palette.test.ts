import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

const STYLES = readFileSync(join(PROJECT_ROOT, 'app/globals.css'), 'utf8');
const [LIGHT = '', DARK = ''] = STYLES.split('@media (prefers-color-scheme: dark)');

/** The colours of a scheme by their names; the last word on a name counts. */
function colorsOf(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [
      name,
      color,
    ]),
  );
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', colorsOf(LIGHT)],
  ['dark', colorsOf(DARK)],
])('in the %s scheme', (_scheme, colors) => {
  const colorOf = (name: string): string => colors.get(name) ?? expect.fail(`no colour is named ${name}`);
  const pairs = [1, 2, 3, 4, 5, 6].map((place) => `pair-${place}`);

  it.each(['surface', 'raised'])('what is drawn stands out from the %s, 3 to 1 (WCAG 1.4.11)', (ground) => {
    for (const name of [...pairs, 'strong-line', 'accent'])
      expect(contrastOf(colorOf(name), colorOf(ground)), name).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['ink', 'surface'],
    ['ink', 'raised'],
    ['muted', 'surface'],
    ['muted', 'raised'],
    ['accent', 'surface'],
    ['accent', 'raised'],
    ['caution', 'caution-surface'],
    ['withheld', 'withheld-surface'],
    ['simulation', 'simulation-surface'],
  ])('words in %s on %s are legible, 4.5 to 1 (WCAG 1.4.3)', (words, ground) => {
    expect(contrastOf(colorOf(words), colorOf(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
