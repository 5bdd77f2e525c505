import { describe, expect, it } from 'vitest';
import { judgeMemory } from '../bench/memory/memory-line.ts';

const points = (...residentMb: readonly number[]) =>
  residentMb.map((megabytes, index) => ({ pages: index * 1_000, residentMb: megabytes }));

describe('the line of memory over pages', () => {
  it('is flat when it stands after it has risen', () => {
    const verdict = judgeMemory(points(200, 300, 340, 350, 345, 352, 347, 350), 512);
    expect(verdict).toMatchObject({ mostMb: 352, isFlat: true, isWithinBound: true });
  });

  it('is not flat while it goes on rising, however far below its bound', () => {
    expect(judgeMemory(points(100, 110, 120, 130, 140, 150, 160, 170), 512)).toMatchObject({
      isFlat: false,
      isWithinBound: true,
    });
  });

  it('says by how much the last half rises', () => {
    expect(judgeMemory(points(0, 0, 0, 0, 100, 110, 120, 130), 512).riseMb).toBeCloseTo(30);
  });

  it('is too much where it was above its bound once', () => {
    expect(judgeMemory(points(200, 600, 200, 200), 512).isWithinBound).toBe(false);
  });
});
