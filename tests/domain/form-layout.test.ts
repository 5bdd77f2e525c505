import { describe, expect, it } from 'vitest';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { sameFigure } from '#lib/domain/figure.ts';
import { FORM_MODELS, type FormBox, pageOfFigure, placeOfFigure } from '#lib/domain/form-layout.ts';
import { figuresOf, formLayoutOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import { anOptionId, aPair } from '#tests/support/builders.ts';

const pairs = (count: number): readonly BallotOption[] =>
  Array.from({ length: count }, (_, i) => aPair(String(1_000_001 + i), i + 1));
const KOLOM_KOSONG = {
  kind: 'kolomKosong',
  id: anOptionId('1000099'),
  ballotNumber: null,
} as const satisfies BallotOption;
const UNLISTED = { kind: 'unlisted', id: anOptionId('1000098'), ballotNumber: null } as const;

const KNOWN = [
  { model: 'ppwp-2024', options: pairs(3) },
  ...[2, 3, 4, 5, 6].map((count) => ({ model: 'simulasi-kwk' as const, options: pairs(count) })),
  { model: 'simulasi-kwk', options: [...pairs(1), KOLOM_KOSONG] },
] as const;

function overlap(a: FormBox, b: FormBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe.each(KNOWN)('the layout of $model for $options.length options', ({ model, options }) => {
  const layout = formLayoutOf(model, options);

  it('has every figure of the form once, on the page on which figures of its kind are', () => {
    const figures = figuresOf(options.map(({ id }) => id));
    expect(layout.places.filter(({ figure }) => figure.kind !== 'paper')).toHaveLength(figures.length);
    for (const figure of figures) {
      expect(layout.places.filter((place) => sameFigure(place.figure, figure))).toHaveLength(1);
      expect(placeOfFigure(layout, figure)?.page).toBe(pageOfFigure(model, figure));
    }
  });

  it('has boxes inside the page that do not touch each other', () => {
    for (const { page, box } of layout.places) {
      if (box === null) throw new Error('every box of this form is known');
      expect(Math.min(box.x, box.y, box.width, box.height)).toBeGreaterThan(0);
      expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThan(1);
      const others = layout.places.filter((other) => other.page === page && other.box !== box);
      expect(others.filter((other) => other.box !== null && overlap(box, other.box))).toEqual([]);
    }
  });

  it('reads down the page in ballot order', () => {
    const tops = options.map(({ id }) => placeOfFigure(layout, { kind: 'votes', option: id })?.box?.y ?? 0);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

describe('a form whose layout is not known', () => {
  it.each([
    { model: null, options: pairs(2) },
    { model: 'ppwp-2024', options: pairs(2) },
    { model: 'ppwp-2024', options: pairs(4) },
    { model: 'simulasi-kwk', options: [] },
  ] as const)('($model, $options.length options) still leads to the page', ({ model, options }) => {
    const layout = formLayoutOf(model, options);
    expect(layout.marks).toBeNull();
    for (const figure of figuresOf(options.map(({ id }) => id))) {
      expect(placeOfFigure(layout, figure)).toEqual({ figure, page: pageOfFigure(model, figure), box: null });
    }
  });
});

it('has no place for an option that stands on no list, nor for a limit that is on no form', () => {
  for (const model of [...FORM_MODELS, null]) {
    const layout = formLayoutOf(model, [...pairs(3), UNLISTED]);
    expect(placeOfFigure(layout, { kind: 'votes', option: UNLISTED.id })).toBeNull();
    expect(placeOfFigure(layout, { kind: 'tpsCap' })).toBeNull();
    expect(pageOfFigure(model, { kind: 'tpsCap' })).toBeNull();
  }
});
