import type { Figure } from '#lib/domain/figure.ts';
import type { FormBox } from '#lib/domain/form-layout.ts';

/** A figure's box in shares of the photo as it is shown. */
export interface PlacedBox {
  readonly figure: Figure;
  readonly box: FormBox;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The nearest box within reach of a point, or null. */
export function pressedPlace(boxes: readonly PlacedBox[], point: Point, reach: Point): PlacedBox | null {
  let best: { readonly placed: PlacedBox; readonly distance: number } | null = null;
  for (const placed of boxes) {
    const { x, y, width, height } = placed.box;
    const dx = Math.max(x - point.x, 0, point.x - x - width) / reach.x;
    const dy = Math.max(y - point.y, 0, point.y - y - height) / reach.y;
    const distance = Math.hypot(dx, dy);
    if (distance <= 1 && (best === null || distance < best.distance)) best = { placed, distance };
  }
  return best?.placed ?? null;
}
