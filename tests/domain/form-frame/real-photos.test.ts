import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import { findCornerMarks } from '#lib/domain/form-frame/corner-marks.ts';
import { cornerMarksOf, cornersOfPaper, framedBox } from '#lib/domain/form-frame/form-frame.ts';
import type { GrayPixels } from '#lib/domain/form-frame/gray-pixels.ts';
import type { Quad } from '#lib/domain/form-frame/homography.ts';
import { placeOfFigure } from '#lib/domain/form-layout.ts';
import { formLayoutOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import { aPair } from '#tests/support/builders.ts';
import { CAPTURED_ROOT } from '#tests/support/captured.ts';
import { describeWithCaptured } from '#tests/support/describe-with-captured.ts';
import { grayPixelsOf, intoPhoto, photographed, poses, shrunk } from '#tests/support/form-photo.ts';
import { MEASURED_CELLS, type MeasuredCell } from '#tests/support/real-form-cells.ts';

const OPTIONS = [aPair('100025', 1), aPair('100026', 2), aPair('100027', 3)];
const LAYOUT = formLayoutOf('ppwp-2024', OPTIONS);
/** What the viewer reads of a photo at most. */
const READ = 640_000;

function marks() {
  if (LAYOUT.marks === null) throw new Error('this form has marks');
  return LAYOUT.marks;
}

function figureOf({ figure }: MeasuredCell): Figure {
  if (figure.kind !== 'place') return figure;
  const option = OPTIONS[figure.place];
  if (option === undefined) throw new Error('three options stand on this form');
  return { kind: 'votes', option: option.id };
}

/** How far the middle of a figure's box is from the middle of its cell, in widths and heights of the cell. */
function offsets(page: number, photo: GrayPixels, corners: Quad, pose = poses(1)[0]) {
  const { width, height } = photo;
  return MEASURED_CELLS.filter((cell) => cell.page === page).map((cell) => {
    const [left, top, right, bottom] = cell.edges;
    const place = placeOfFigure(LAYOUT, figureOf(cell));
    const framed = place?.box && framedBox(place.box, marks(), corners, width / height);
    if (!framed || pose === undefined) throw new Error('every box of this form is known');
    const middle = intoPhoto(pose)({ x: (left + right) / 2 / width, y: (top + bottom) / 2 / height });
    return {
      figure: cell.figure,
      across: Math.abs(framed.box.x + framed.box.width / 2 - middle.x) / ((right - left) / width),
      down: Math.abs(framed.box.y + framed.box.height / 2 - middle.y) / ((bottom - top) / height),
    };
  });
}

describeWithCaptured('on the three pages of a real form', () => {
  describe.each([1, 2, 3])('page %i', (page) => {
    let taken: GrayPixels;
    beforeAll(async () => {
      taken = await grayPixelsOf(join(CAPTURED_ROOT, `forms/8271021022008/halaman-${page}.jpg`));
    });

    it.each(poses(0.65))('$name: its marks are found, and each box lies on its cell', async (pose) => {
      const photo = photographed(taken, pose);
      const corners = findCornerMarks(await shrunk(photo, READ), cornerMarksOf(LAYOUT, marks()));
      if (corners === null) throw new Error('no marks were found');
      for (const { figure, across, down } of offsets(page, photo, corners, pose)) {
        expect(across, JSON.stringify(figure)).toBeLessThan(0.15);
        expect(down, JSON.stringify(figure)).toBeLessThan(0.3);
      }
    });

    it('a box overlaps its cell where nothing can be read and the sheet is taken to fill the photo', () => {
      for (const { figure, across, down } of offsets(page, taken, cornersOfPaper(marks()))) {
        expect(across, JSON.stringify(figure)).toBeLessThan(0.5);
        expect(down, JSON.stringify(figure)).toBeLessThan(0.75);
      }
    });
  });
});
