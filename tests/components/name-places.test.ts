import { describe, expect, it } from 'vitest';
import { type NameOnMap, readableNames } from '#components/drawn/map/name-places.ts';
import { aCode } from '#tests/support/builders.ts';

const SHEET = { width: 1_000, height: 600 };
const ALL = { sheet: SHEET, scale: 1, most: 99 };

function aName(code: string, x: number, y: number, size: Partial<NameOnMap['place']> = {}): NameOnMap {
  return {
    name: 'Indramayu',
    place: { code: aCode(code), x, y, width: 100, height: 100, ...size },
    isBelow: false,
  };
}

const codesOf = (names: readonly NameOnMap[]) => names.map(({ place }) => place.code);

describe('names on a map', () => {
  it('stand where their region is wide and high enough at the width of the drawing', () => {
    const names = [
      aName('321201', 200, 100),
      aName('321202', 400, 100, { width: 40 }),
      aName('321203', 600, 100, { height: 10 }),
    ];
    expect(codesOf(readableNames(names, ALL))).toEqual(['321201']);
    expect(readableNames(names, { ...ALL, scale: 0.3 })).toEqual([]);
    expect(readableNames(names, { ...ALL, scale: 2 })).toHaveLength(3);
  });

  it('stay on the sheet', () => {
    const names = [aName('321201', 10, 100), aName('321202', 990, 100), aName('321203', 500, 597)];
    expect(readableNames(names, ALL)).toEqual([]);
  });

  it('never stand over one another, and the larger region has its name', () => {
    const names = [
      aName('321201', 200, 100),
      aName('321202', 230, 105, { width: 200 }),
      aName('321203', 230, 130),
    ];
    expect(codesOf(readableNames(names, ALL))).toEqual(['321202', '321203']);
  });

  it('are the same in whatever order regions are given, those of one size too', () => {
    const names = [aName('321203', 200, 100), aName('321201', 210, 105), aName('321202', 220, 130)];
    const chosen = codesOf(readableNames(names, ALL));
    expect(chosen).toEqual(['321201', '321202']);
    expect(codesOf(readableNames([...names].reverse(), ALL))).toEqual(chosen);
  });

  it('are no more than asked for, the largest regions first', () => {
    const names = [aName('321201', 200, 100), aName('321202', 400, 100, { width: 150 })];
    expect(codesOf(readableNames(names, { ...ALL, most: 1 }))).toEqual(['321202']);
    expect(readableNames(names, { ...ALL, most: 0 })).toEqual([]);
  });

  it('leave those alone that stand already', () => {
    const standing = [aName('321201', 200, 100)];
    const names = [aName('321202', 220, 100, { width: 300 }), aName('321203', 220, 140)];
    expect(codesOf(readableNames(names, { ...ALL, standing }))).toEqual(['321203']);
  });

  it('go below a mark, where the region has that room', () => {
    const marked = { ...aName('321201', 200, 100, { height: 30 }), isBelow: true };
    expect(readableNames([marked], ALL)).toEqual([]);
    expect(readableNames([{ ...marked, isBelow: false }], ALL)).toHaveLength(1);
  });
});
