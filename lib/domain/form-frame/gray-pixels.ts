/** A picture without its colours: row by row, 0 is black and 255 white. */
export interface GrayPixels {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** Means of rectangles of a picture, each in the same short time however large it is. */
export interface AreaMeans {
  readonly width: number;
  readonly height: number;
  /** Edges are cut to the picture; NaN where nothing of the rectangle lies in it. */
  readonly mean: (left: number, top: number, right: number, bottom: number) => number;
}

export function areaMeansOf({ width, height, values }: GrayPixels): AreaMeans {
  const stride = width + 1;
  // Sums of all that lies above and to the left; 16 million white pixels fit.
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += values[y * width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = row + (sums[y * stride + x + 1] ?? 0);
    }
  }
  const at = (x: number, y: number): number => sums[y * stride + x] ?? 0;
  const cut = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));
  return {
    width,
    height,
    mean: (left, top, right, bottom) => {
      const x0 = cut(left, width);
      const x1 = cut(right, width);
      const y0 = cut(top, height);
      const y1 = cut(bottom, height);
      return (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / ((x1 - x0) * (y1 - y0));
    },
  };
}
