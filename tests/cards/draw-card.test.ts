import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CardModel, cardModel } from '#components/drawn/cards/card-model.ts';
import { drawCard } from '#components/drawn/cards/draw-card.tsx';
import { drawable } from '#components/drawn/cards/drawable.ts';
import { duringLanguage } from '#lib/language/during-language.ts';
import { pairs, regionPage } from './shown-pages.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'Budi 🗳️ 中文 العربية ไทย \u202Egnp.exe \u0000',
  'A'.repeat(50_000),
  '👨‍👩‍👧‍👦'.repeat(500),
];

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The pixels of a card, read back. */
async function drawn(model: CardModel) {
  const image = sharp(Buffer.from(await drawCard(model)));
  const { format, width, height } = await image.metadata();
  const { data } = await image.raw().toBuffer({ resolveWithObject: true });
  return { format, width, height, data };
}

describe('a drawn card', () => {
  it.each([1, 3, 5, 10])('of %i options is a PNG of 1200 × 630', async (count) => {
    const image = await drawn(cardModel(regionPage({ options: pairs(count), contest: { simulated: true } })));
    expect(image).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });

  it('shows other pixels for other numbers, and for another language', async () => {
    const one = await drawn(cardModel(regionPage()));
    const other = await drawn(cardModel(regionPage({ options: pairs(2) })));
    const english = await drawn(duringLanguage('en', () => cardModel(regionPage())));
    expect(one.data.equals(other.data)).toBe(false);
    expect(one.data.equals(english.data)).toBe(false);
  });

  it('asks nobody for anything, whatever the names', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', (address: unknown) => {
      asked.push(address);
      return Promise.reject(new Error('no network'));
    });
    const model = cardModel(regionPage({ options: pairs(5) }));
    const rows = model.rows.map((row, at) => ({ ...row, name: HOSTILE[at] ?? '' }));
    const image = await drawn({ ...model, rows, place: HOSTILE[2] ?? '', contest: HOSTILE[4] ?? '' });
    expect(image).toMatchObject({ width: 1200, height: 630 });
    expect(asked).toEqual([]);
  });
});

describe('text for a card', () => {
  it('keeps Indonesian names as they are', () => {
    for (const name of ["H. Ma'ruf Amin – Dr. Hj. Siti (S.Ag.)", 'Ir. José “Pepe” Müller', '45,67% · 1.932'])
      expect(drawable(name)).toBe(name);
  });

  it('loses accents that cannot be drawn before it loses letters', () => {
    expect(drawable('ḥāfiẓ')).toBe('hāfiz');
  });

  it('holds nothing but letters of the typeface, and has a bound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(drawable(text)).toMatch(/^[ -~¡-¨ª-\u00ac¯-ž–—‘’“”…·•−]{0,161}$/u);
      }),
    );
  });
});
