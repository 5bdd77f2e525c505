import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MapNames } from '#components/drawn/map/map-names.tsx';
import { aCode } from '#tests/support/builders.ts';

const PLACES = Array.from({ length: 20 }, (_, index) => ({
  code: aCode(`3212${String(index + 1).padStart(2, '0')}`),
  x: 125 + (index % 4) * 250,
  y: 50 + Math.floor(index / 4) * 100,
  width: 249,
  height: 99,
}));
const OUTLINE = { parent: aCode('3212'), width: 1_000, height: 500, isCropped: false, places: PLACES };
const NAMES = PLACES.map((place) => ({ name: 'Gantar', place, isBelow: false }));

const draw = (most: number, names = NAMES) =>
  renderToStaticMarkup(<MapNames outline={OUTLINE} names={names} most={most} />);
const countOf = (html: string) => html.match(/<text/g)?.length ?? 0;

it('names on a map are for the eye alone, at most as many as the page bears at all widths together', () => {
  expect(draw(15)).toMatch(/^<svg[^>]* aria-hidden="true"/);
  expect(countOf(draw(15))).toBe(15);
  expect(countOf(draw(99))).toBe(20);
  expect(draw(0)).toBe('');
});

it('a name that has room only on the wider of two drawings stands on that one alone', () => {
  const long = NAMES.map((name) => ({ ...name, name: 'Indramayu Selatan' }));
  expect(draw(15)).not.toContain('sm:hidden');
  expect(draw(15, long)).toMatch(/^<svg class="map-names (?:max-)?sm:hidden"/);
});
