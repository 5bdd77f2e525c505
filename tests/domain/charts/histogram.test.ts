import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripOf } from '#lib/domain/charts/dot-strip.ts';
import { extremesOf } from '#lib/domain/charts/extremes.ts';
import { histogramOf } from '#lib/domain/charts/histogram.ts';

const values = fc
  .array(fc.nat({ max: 12_000 }), { minLength: 1, maxLength: 80 })
  .map((shares) => shares.map((value, item) => ({ item, value })));

describe('a histogram', () => {
  it('has every value in exactly one bin, the one that covers it', () => {
    fc.assert(
      fc.property(values, (all) => {
        const bins = histogramOf(all)?.bins ?? [];
        const placed = bins.flatMap(({ members }) => members);
        expect([...placed].sort((a, b) => a - b)).toEqual(all.map(({ item }) => item));
        for (const { from, to, members } of bins) {
          for (const item of members) {
            const value = all[item]?.value ?? Number.NaN;
            expect(value).toBeGreaterThanOrEqual(from);
            expect(value < to || (value === 10_000 && to === 10_000)).toBe(true);
          }
        }
      }),
    );
  });

  it('has bins of one width, without gaps, from end to end of its axis', () => {
    fc.assert(
      fc.property(values, (all) => {
        const histogram = histogramOf(all);
        expect(histogram).not.toBeNull();
        if (histogram === null) return;
        const { axis, bins, fullest } = histogram;
        expect(bins[0]?.from).toBe(axis.from);
        expect(bins.at(-1)?.to).toBe(axis.to);
        expect(bins.every(({ from, to }) => to - from === axis.step)).toBe(true);
        expect(bins.slice(1).every(({ from }, index) => from === bins[index]?.to)).toBe(true);
        expect(fullest).toBe(Math.max(...bins.map(({ members }) => members.length)));
      }),
    );
  });

  it('of nothing is none, never a row of zeros', () => {
    expect(histogramOf([])).toBeNull();
  });
});

describe('a strip of dots', () => {
  it('has every dot once, and none on a level hides another', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 500 }), (all, gap) => {
        const dots = stripOf(all, gap);
        expect(dots.map(({ item }) => item).sort((a, b) => a - b)).toEqual(all.map(({ item }) => item));
        const levels = Map.groupBy(dots, ({ level }) => level);
        for (const level of levels.values()) {
          const places = level.map(({ value }) => value);
          expect(places.slice(1).every((place, index) => place - (places[index] ?? 0) >= gap)).toBe(true);
        }
      }),
    );
  });
});

describe('extremes', () => {
  it('are the first of the lowest and the first of the highest', () => {
    const all = [5, 1, 9, 1, 9].map((value, item) => ({ item, value }));
    expect(extremesOf(all)).toEqual({ low: { item: 1, value: 1 }, high: { item: 2, value: 9 } });
    expect(extremesOf([])).toBeNull();
  });
});
