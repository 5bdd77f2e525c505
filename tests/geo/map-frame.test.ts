import { describe, expect, it } from 'vitest';
import { frameAround, isOutside, mainParts, project } from '#lib/geo/build/map-frame.ts';
import { boxOf, type Polygon } from '#lib/geo/build/rings.ts';

function square(x: number, y: number, side: number): Polygon {
  return [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ];
}

describe('the frame of a small map', () => {
  it('leaves a far islet of a child out, so that the rest is large', () => {
    const frame = frameAround([[square(0, 0, 100), square(400, 600, 2)], [square(100, 0, 100)]]);
    expect(frame).toMatchObject({ left: 0, top: 100, width: 1_000, height: 500, isCropped: true });
    const islet = square(400, 600, 2).map((ring) => ring.map((position) => project(frame, position)));
    expect(isOutside(frame, boxOf(islet))).toBe(true);
  });

  it('keeps a child that is all islands, however far', () => {
    const frame = frameAround([[square(0, 0, 100)], [square(400, 600, 2), square(410, 600, 2)]]);
    expect(frame).toMatchObject({ top: 602, isCropped: false });
  });

  it('keeps everything where leaving an islet out would gain little', () => {
    const frame = frameAround([[square(0, 0, 100), square(105, 0, 2)]]);
    expect(frame).toMatchObject({ isCropped: false });
    expect(frame.scale).toBeCloseTo(1_000 / 107);
  });
});

it('the main parts of a region are its largest and those that are not small beside it', () => {
  const [large, half, islet] = [square(0, 0, 10), square(20, 0, 5), square(40, 0, 1)];
  expect(mainParts([islet, large, half])).toEqual([large, half]);
});
