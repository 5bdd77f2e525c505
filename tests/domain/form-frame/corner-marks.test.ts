import { beforeAll, describe, expect, it } from 'vitest';
import { createDemoElection } from '#lib/demo/demo-election.ts';
import { drawFormPage } from '#lib/demo/form/form-page.ts';
import { tpsCode } from '#lib/demo/tps-map.ts';
import { findCornerMarks } from '#lib/domain/form-frame/corner-marks.ts';
import { cornerMarksOf, cornersOfPaper } from '#lib/domain/form-frame/form-frame.ts';
import type { GrayPixels } from '#lib/domain/form-frame/gray-pixels.ts';
import { formLayoutOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import { parseRegionCode } from '#lib/domain/region-code.ts';
import { aPair } from '#tests/support/builders.ts';
import { grayPixelsOf, intoPhoto, photographed, poses, shrunk } from '#tests/support/form-photo.ts';

const LAYOUT = formLayoutOf('simulasi-kwk', [aPair('1000001', 1), aPair('1000002', 2)]);
const MARKS = LAYOUT.marks;
if (MARKS === null) throw new Error('the simulated form has marks');
const LOOK = cornerMarksOf(LAYOUT, MARKS);
const PRINTED = cornersOfPaper(MARKS);

/** Pages that were laid down straight. */
async function drawnPages(): Promise<readonly GrayPixels[]> {
  const demo = await createDemoElection(5);
  const { tiers, tps: map } = demo.country;
  const pages: GrayPixels[] = [];
  for (let tps = 0; pages.length < 2; tps += 1) {
    const code = parseRegionCode(tpsCode(tiers, map, 0, tps));
    if (!code.ok) throw new Error('every TPS has a code');
    const page = ([1, 2] as const)[pages.length] ?? 2;
    const svg = drawFormPage(demo, { election: 'pkwkk', tps: code.value, page }, { desa: 0, tps });
    if (svg?.includes('rotate(0 ') && !svg.includes('width="1123"')) {
      pages.push(await grayPixelsOf(Buffer.from(svg)));
    }
  }
  return pages;
}

function painted(
  { width, height, values }: GrayPixels,
  shade: (x: number, y: number) => number | null,
): GrayPixels {
  return {
    width,
    height,
    values: values.map((value, at) => shade((at % width) / width, Math.floor(at / width) / height) ?? value),
  };
}

function pixels(width: number, height: number, shade: (x: number, y: number) => number): GrayPixels {
  return {
    width,
    height,
    values: Uint8Array.from({ length: width * height }, (_, at) => shade(at % width, Math.floor(at / width))),
  };
}

describe('the corner marks of a drawn form', () => {
  let pages: readonly GrayPixels[];
  beforeAll(async () => {
    pages = await drawnPages();
  });

  it.each(poses(LAYOUT.aspect))('are found in a photo of it ($name)', async (pose) => {
    for (const page of pages) {
      const found = findCornerMarks(await shrunk(photographed(page, pose), 500_000), LOOK);
      for (const [corner, printed] of PRINTED.entries()) {
        const { x, y } = intoPhoto(pose)(printed);
        expect(found?.[corner]?.x).toBeCloseTo(x, 2);
        expect(found?.[corner]?.y).toBeCloseTo(y, 2);
      }
    }
  });

  it('are told even where a hand covers half of one, and not where it covers the whole', () => {
    for (const page of pages) {
      const [, upperRight] = PRINTED;
      const half = painted(page, (x, y) => (x > 0.9 && y < upperRight.y - 0.004 ? 190 : null));
      expect(findCornerMarks(half, LOOK)?.[1].x).toBeCloseTo(upperRight.x, 2);
      const whole = painted(page, (x, y) => (x > 0.9 && y < 0.06 ? 190 : null));
      expect(findCornerMarks(whole, LOOK)).toBeNull();
    }
  });

  it('are not told where others could be meant as well', () => {
    for (const page of pages) {
      const twice = painted(page, (x, y) => {
        const [dx, dy] = [(x - PRINTED[0].x) * page.width, (y - PRINTED[0].y - 0.045) * page.height];
        const isDark = Math.max(Math.abs(dx), Math.abs(dy)) < 11 && dx * dy > 0;
        return Math.max(Math.abs(dx), Math.abs(dy)) > 26 ? null : isDark ? 17 : 250;
      });
      expect(findCornerMarks(twice, LOOK)).toBeNull();
    }
  });
});

describe('what is no form', () => {
  it.each([
    ['plain paper', pixels(600, 850, () => 240)],
    ['darkness', pixels(600, 850, () => 0)],
    [
      'a chequered cloth',
      pixels(600, 850, (x, y) => ((Math.floor(x / 9) + Math.floor(y / 9)) % 2 ? 250 : 20)),
    ],
    [
      'a cloth full of marks',
      pixels(600, 850, (x, y) => (x % 70 < 9 === y % 70 < 9 && x % 70 < 18 && y % 70 < 18 ? 20 : 240)),
    ],
    ['noise', pixels(600, 850, (x, y) => ((x * 7_919) ^ (y * 104_729)) % 256)],
    ['nothing', pixels(0, 0, () => 0)],
    ['a dot', pixels(1, 1, () => 0)],
  ] as const)('has no marks: %s', (_, photo) => {
    expect(findCornerMarks(photo, LOOK)).toBeNull();
  });
});
