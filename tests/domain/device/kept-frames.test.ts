import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFrame,
  type KeptFrame,
  readFrames,
  withFrame,
  withoutFrame,
  writeFrames,
} from '#lib/domain/device/kept-frames.ts';
import type { Quad } from '#lib/domain/form-frame/homography.ts';

const CORNERS: Quad = [
  { x: 0.08, y: 0.07 },
  { x: 0.92, y: 0.08 },
  { x: 0.93, y: 0.97 },
  { x: 0.07, y: 0.96 },
];
const frame = (url: string, turn = 0): KeptFrame => ({ url, turn, corners: CORNERS });

describe('corners that a reader set', () => {
  it('come back as they were, of the same photo held the same way', () => {
    const kept = readFrames(writeFrames([frame('/a.jpg'), frame('/a.jpg', 90)]));
    expect(kept).toEqual([frame('/a.jpg'), frame('/a.jpg', 90)]);
    expect(withoutFrame(kept, frame('/a.jpg'))).toEqual([frame('/a.jpg', 90)]);
  });

  it('take the place of those set before, and two hundred photos are kept', () => {
    let frames: readonly KeptFrame[] = [];
    for (let photo = 0; photo < 250; photo += 1) frames = withFrame(frames, frame(`/${photo % 230}.jpg`));
    expect(frames).toHaveLength(200);
    expect(frames[0]?.url).toBe('/19.jpg');
    expect(frames.filter(({ url }) => url === '/19.jpg')).toHaveLength(1);
    expect(readFrames(writeFrames(frames))).toHaveLength(200);
  });

  it('are not kept for an address of no end', () => {
    expect(readFrames(writeFrames([frame(`/${'a'.repeat(5_000)}`)]))).toEqual([]);
  });

  it('cannot cross each other or leave the photo far behind', () => {
    const [a, b, c, d] = CORNERS;
    expect(isFrame([b, a, c, d])).toBe(false);
    expect(isFrame([a, b, c, { x: -3, y: 1 }])).toBe(false);
    expect(isFrame([a, b, c, { x: -0.1, y: 1.1 }])).toBe(true);
  });
});

it('reads nothing from what is none, and never fails', () => {
  for (const text of [
    null,
    '',
    '{',
    '{}',
    '[1]',
    '[["/a",0]]',
    '[["/a",0,1,1,1,1,1,1,1,1]]',
    '[["/a",0,null]]',
  ])
    expect(readFrames(text)).toEqual([]);
  fc.assert(fc.property(fc.json(), (text) => Array.isArray(readFrames(text))));
});
