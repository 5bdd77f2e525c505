import { positionAt, type Ring } from './rings.ts';

interface Segment {
  readonly index: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
}

/**
 * How often a ring truly crosses itself. Segments that only touch (a shared corner, a line that runs back over itself)
 * are not counted: sources have many of those and they draw the same.
 */
export function countSelfIntersections(ring: Ring): number {
  const segments = segmentsOf(ring).sort((a, b) => a.minX - b.minX);
  const open: Segment[] = [];
  let crossings = 0;
  for (const segment of segments) {
    // From left to right: what ended before this one begins can meet nothing any more.
    let kept = 0;
    for (const other of open) {
      if (other.maxX < segment.minX) continue;
      open[kept] = other;
      kept += 1;
      if (other.minY <= segment.maxY && other.maxY >= segment.minY && doCross(other, segment)) crossings += 1;
    }
    open.length = kept;
    open.push(segment);
  }
  return crossings;
}

function segmentsOf(ring: Ring): Segment[] {
  const segments: Segment[] = [];
  for (let index = 1; index < ring.length; index += 1) {
    const [x1, y1] = positionAt(ring, index - 1);
    const [x2, y2] = positionAt(ring, index);
    if (x1 === x2 && y1 === y2) continue;
    segments.push({
      index,
      x1,
      y1,
      x2,
      y2,
      minX: Math.min(x1, x2),
      maxX: Math.max(x1, x2),
      minY: Math.min(y1, y2),
      maxY: Math.max(y1, y2),
    });
  }
  return segments;
}

/** True when each segment has its ends strictly on both sides of the other. */
function doCross(a: Segment, b: Segment): boolean {
  return side(a, b.x1, b.y1) * side(a, b.x2, b.y2) < 0 && side(b, a.x1, a.y1) * side(b, a.x2, a.y2) < 0;
}

function side({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}
