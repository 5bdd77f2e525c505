import sharp from 'sharp';
import type { GrayPixels } from '#lib/domain/form-frame/gray-pixels.ts';
import { type Point, type Projection, projectionOf, type Quad } from '#lib/domain/form-frame/homography.ts';

/** A picture from a file, or one that is drawn, without its colours. */
export async function grayPixelsOf(picture: string | Buffer): Promise<GrayPixels> {
  const { data, info } = await sharp(picture).grayscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, values: new Uint8Array(data) };
}

export async function shrunk({ width, height, values }: GrayPixels, most: number): Promise<GrayPixels> {
  const scale = Math.min(1, Math.sqrt(most / (width * height)));
  const { data, info } = await sharp(values, { raw: { width, height, channels: 1 } })
    .resize(Math.round(width * scale), Math.round(height * scale), { fit: 'fill' })
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, values: new Uint8Array(data) };
}

/** How a page lies before a camera. */
export interface Pose {
  readonly name: string;
  /** Where the corners of the page come to lie, in shares of the photo. */
  readonly corners: Quad;
  /** Light that falls off to the right, to this share. */
  readonly dimTo: number;
}

const WHOLE: Quad = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
const TABLE = 120;

/** The poses in which a photo is tried; `aspect` is the page's, width to height. */
export function poses(aspect: number): readonly Pose[] {
  const plain = { dimTo: 1 };
  return [
    { name: 'straight', corners: WHOLE, ...plain },
    { name: 'turned by 3°', corners: turned(3, aspect), ...plain },
    { name: 'turned by −3°', corners: turned(-3, aspect), ...plain },
    {
      name: 'from below',
      corners: [at(0.09, 0.04), at(0.91, 0.04), at(0.99, 0.98), at(0.01, 0.98)],
      ...plain,
    },
    {
      name: 'from the left',
      corners: [at(0.02, 0.02), at(0.97, 0.08), at(0.97, 0.94), at(0.02, 0.98)],
      ...plain,
    },
    {
      name: 'from a corner',
      corners: [at(0.06, 0.03), at(0.93, 0.06), at(0.98, 0.97), at(0.02, 0.92)],
      dimTo: 0.5,
    },
  ];
}

/** A photo of a page, as large as the page's picture. */
export function photographed(page: GrayPixels, { corners, dimTo }: Pose): GrayPixels {
  const toPage = projected(corners, WHOLE);
  const { width, height } = page;
  const values = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = toPage(at((x + 0.5) / width, (y + 0.5) / height));
      const light = 1 - (1 - dimTo) * (x / width);
      values[y * width + x] = Math.round(sample(page, from.x * width - 0.5, from.y * height - 0.5) * light);
    }
  }
  return { width, height, values };
}

/** Takes a point of the page, in shares of it, to the photo. */
export function intoPhoto({ corners }: Pose): Projection {
  return projected(WHOLE, corners);
}

function turned(degrees: number, aspect: number): Quad {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const turn = ({ x, y }: Point): Point => {
    // Small enough for all four corners to be in the photo.
    const dx = (x - 0.5) * 0.9 * aspect;
    const dy = (y - 0.5) * 0.9;
    return at(0.5 + (dx * cos - dy * sin) / aspect, 0.5 + dx * sin + dy * cos);
  };
  return [turn(WHOLE[0]), turn(WHOLE[1]), turn(WHOLE[2]), turn(WHOLE[3])];
}

function projected(from: Quad, to: Quad): Projection {
  const projection = projectionOf(from, to);
  if (projection === null) throw new Error('these corners make no page');
  return projection;
}

/** Between the four pixels around a point. */
function sample(page: GrayPixels, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [dx, dy] = [x - left, y - top];
  const upper = pixel(page, left, top) * (1 - dx) + pixel(page, left + 1, top) * dx;
  const lower = pixel(page, left, top + 1) * (1 - dx) + pixel(page, left + 1, top + 1) * dx;
  return upper * (1 - dy) + lower * dy;
}

function pixel({ width, height, values }: GrayPixels, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? TABLE : (values[y * width + x] ?? TABLE);
}

function at(x: number, y: number): Point {
  return { x, y };
}
