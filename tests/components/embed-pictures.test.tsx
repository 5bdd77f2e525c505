import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '#components/drawn/picture/draw-picture.tsx';
import { DARK, LIGHT } from '#components/drawn/picture/palette.ts';
import { showingsOf } from '#components/drawn/picture/showing.ts';
import { fitText, textWidth } from '#components/drawn/picture/text-fit.ts';
import { keptPng } from '#lib/answers/kept-pngs.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { embedText } from '#lib/text/id/embed.ts';
import { siteText } from '#lib/text/id/site.ts';
import { stateText } from '#lib/text/id/state.ts';
import { aCode, aResultRow } from '#tests/support/builders.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';
import { aShownPlace, PLACE_STATES } from '#tests/support/shown-place.ts';

/** What is written in a picture, as anyone reads it. */
function writingOf(svg: string): string {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');
}

const BOUNDARY: BoundaryMap = {
  outline: {
    parent: aCode('3212'),
    width: 1_000,
    height: 600,
    isCropped: false,
    places: [
      { code: aCode('321201'), x: 200, y: 300, width: 400, height: 600 },
      { code: aCode('321202'), x: 700, y: 300, width: 10, height: 10 },
    ],
  },
  shapesUrl: '/geo/0123456789ab/3212.svg',
  topologyUrl: '/geo/0123456789ab/3212.json',
  credit: { name: 'Pembuat Batas', url: '', licence: 'CC BY 4.0' },
  tiles: null,
};
const DRAWN = {
  boundary: BOUNDARY,
  lines: new Map([
    [aCode('321201'), 'M0 0L400 0L400 600Z'],
    [aCode('321202'), 'M695 295L705 295L705 305Z'],
  ]),
};

describe('a picture', () => {
  it('has title, layer, progress, source, time and address written in it, whatever its state', async () => {
    for (const state of PLACE_STATES) {
      for (const simulated of [true, false]) {
        const place = aShownPlace({ state, simulated });
        for (const showing of showingsOf(place.result)) {
          const writing = writingOf(await drawPicture(place, showing, DRAWN));
          expect(writing).toContain('Kabupaten Indramayu');
          expect(writing).toContain(stateText.layerCount);
          expect(writing).toMatch(/TPS/);
          expect(writing).toMatch(/28 November 2024 pukul 10\.1[56] WIB/);
          expect(writing).toContain('Sumber: KPU');
          expect(writing).toContain('https://hasil.example.org/gubernur-2024/3212');
          expect(writing.includes(siteText.simulation.badge)).toBe(simulated);
        }
      }
    }
  });

  it('needs nothing but itself: no address is referred to, no variable, no class', async () => {
    const place = aShownPlace();
    for (const showing of showingsOf(place.result)) {
      const svg = await drawPicture(place, showing, DRAWN);
      expect(svg).not.toMatch(/ (?:href|src|class|style)=|var\(|color-mix|url\((?!#)/);
      for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
    }
  });

  it('of a map has its boundaries in it, with whose they are, and children without any beside them', async () => {
    const svg = await drawPicture(
      aShownPlace(),
      { kind: 'map', view: { statistic: { kind: 'progress' }, mode: 'shapes' } },
      DRAWN,
    );
    expect(svg).toContain('d="M0 0L400 0L400 600Z"');
    expect(writingOf(svg)).toContain('Pembuat Batas (CC BY 4.0)');
    expect(writingOf(svg)).toContain('Kroya');
  });

  it('keeps hostile names as text, as XML that any reader takes', async () => {
    const anyName = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(anyName, async (text) => {
        const name = `${text}</text><script>alert(1)</script>`;
        const place = aShownPlace({ name, rows: [aResultRow('321201', { name })] });
        for (const showing of showingsOf(place.result)) {
          const svg = await drawPicture(place, showing, null);
          expect(svg).not.toContain('<script');
          expect(svg.slice(svg.indexOf('<svg'))).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
        }
      }),
      { numRuns: 60 },
    );
    const place = aShownPlace({ name: '\u0000\ud800\ufffe\u202e]]>&<!--' });
    expect(await keptPng(await drawPicture(place, { kind: 'progress' }, null))).not.toBeNull();
  });

  it('is drawn as PNG of a bounded width', async () => {
    const png = await keptPng(await drawPicture(aShownPlace(), { kind: 'numbers' }, null));
    expect(png?.subarray(1, 4).toString()).toBe('PNG');
    expect(png?.readUInt32BE(16)).toBe(1_600);
    expect(png?.readUInt32BE(20)).toBeLessThan(4_000);
  });

  it('has letters in its PNG on a machine without typefaces: the words change the drawing', async () => {
    const draw = async (name: string) =>
      keptPng(await drawPicture(aShownPlace({ name }), { kind: 'progress' }, null));
    expect(await draw('AAAA')).not.toEqual(await draw('BBBB'));
  });
});

describe('writing in lines', () => {
  it('never goes past its width, nor its number of lines, and loses nothing that fits', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const lines = fitText(text, 20, 300, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(300);
      }),
    );
    expect(fitText('Kabupaten Indramayu', 20, 600, 1)).toEqual(['Kabupaten Indramayu']);
    expect(fitText('A'.repeat(500), 20, 300, 1)[0]).toMatch(/…$/);
  });
});

it('colours are those of the stylesheet, in both schemes', () => {
  const css = readFileSync(join(PROJECT_ROOT, 'app/globals.css'), 'utf8');
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  for (const [palette, text] of [
    [LIGHT, light],
    [DARK, dark],
  ] as const)
    for (const [name, value] of Object.entries(palette)) expect(text).toContain(`--color-${name}: ${value};`);
});

it('the words for invented numbers are those of an image, which is no page', () => {
  expect(embedText.simulated).not.toContain('halaman');
});
