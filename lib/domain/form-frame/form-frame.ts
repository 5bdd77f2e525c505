import type { FormBox, FormLayout, PrintedMarks } from '../form-layout.ts';
import type { CornerMarks } from './corner-marks.ts';
import { type Point, projectionOf, type Quad } from './homography.ts';

/** How it is known where a form lies in a photo: its marks were found, its reader said so, or the sheet fills the photo. */
export type FrameOrigin = 'marks' | 'reader' | 'paper';

/** Where the four corner marks of a form are in a photo that shows it upright, in shares of the photo. */
export interface FormFrame {
  readonly corners: Quad;
  readonly origin: FrameOrigin;
}

/** A box in a photo, in shares of it, turned about its middle by a few degrees, clockwise. */
export interface FramedBox {
  readonly box: FormBox;
  readonly tilt: number;
}

/** What to look for in a photo of such a form. */
export function cornerMarksOf({ aspect }: FormLayout, { box, square }: PrintedMarks): CornerMarks {
  return { aspect: (aspect * box.width) / box.height, square };
}

/** The corners of a sheet that fills its photo from edge to edge. */
export function cornersOfPaper({ box }: PrintedMarks): Quad {
  return cornersOf(box);
}

/** Where a box of the page lies in a photo of such a shape, width to height; null for corners that make no frame. */
export function framedBox(
  box: FormBox,
  marks: PrintedMarks,
  corners: Quad,
  aspect: number,
): FramedBox | null {
  const project = projectionOf(cornersOf(marks.box), corners);
  if (project === null) return null;
  const [upperLeft, upperRight, lowerRight, lowerLeft] = cornersOf(box).map(project);
  if (!upperLeft || !upperRight || !lowerRight || !lowerLeft) return null;
  const middle = project({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const width =
    (distance(upperLeft, upperRight, aspect) + distance(lowerLeft, lowerRight, aspect)) / 2 / aspect;
  const height = (distance(upperLeft, lowerLeft, aspect) + distance(upperRight, lowerRight, aspect)) / 2;
  const rise = lowerRight.y + upperRight.y - upperLeft.y - lowerLeft.y;
  const run = (lowerRight.x + upperRight.x - upperLeft.x - lowerLeft.x) * aspect;
  return {
    box: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
    tilt: (Math.atan2(rise, run) * 180) / Math.PI,
  };
}

/** In shares of the photo's height. */
function distance(a: Point, b: Point, aspect: number): number {
  return Math.hypot((a.x - b.x) * aspect, a.y - b.y);
}

function cornersOf({ x, y, width, height }: FormBox): Quad {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}
