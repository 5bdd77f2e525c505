/** Resident memory of an instance that has answered for so many pages. */
export interface ResidentPoint {
  readonly pages: number;
  readonly residentMb: number;
}

/** What an instance takes when it has answered for so many pages; megabytes of 1024 × 1024 bytes. */
export interface MemoryPoint extends ResidentPoint {
  readonly heapUsedMb: number;
  readonly heapMb: number;
  /** Bytes outside the heap that its objects hold: buffers. */
  readonly externalMb: number;
}

export interface MemoryVerdict {
  readonly mostMb: number;
  /** By how much the last half of the line rises, by least squares. */
  readonly riseMb: number;
  readonly isFlat: boolean;
  readonly isWithinBound: boolean;
}

/** A line that rises by less of its bound over its last half is flat: what the collector happens to leave moves it more. */
const FLAT_SHARE = 0.05;

/** Says whether memory stands: below its bound, and flat in the last half. Points are in the order of their pages. */
export function judgeMemory(points: readonly ResidentPoint[], boundMb: number): MemoryVerdict {
  const mostMb = Math.max(0, ...points.map(({ residentMb }) => residentMb));
  const last = points.slice(Math.floor(points.length / 2));
  const riseMb = slopeOf(last) * ((last.at(-1)?.pages ?? 0) - (last[0]?.pages ?? 0));
  return { mostMb, riseMb, isFlat: riseMb < boundMb * FLAT_SHARE, isWithinBound: mostMb <= boundMb };
}

/** Megabytes a page. */
function slopeOf(points: readonly ResidentPoint[]): number {
  const meanOf = (of: (point: ResidentPoint) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / Math.max(1, points.length);
  const [pages, resident] = [meanOf((point) => point.pages), meanOf((point) => point.residentMb)];
  const across = points.reduce(
    (sum, point) => sum + (point.pages - pages) * (point.residentMb - resident),
    0,
  );
  const along = points.reduce((sum, point) => sum + (point.pages - pages) ** 2, 0);
  return along === 0 ? 0 : across / along;
}
