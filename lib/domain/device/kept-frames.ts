import { isQuad, type Point, type Quad } from '../form-frame/homography.ts';
import { jsonOrNull } from '../json.ts';

/** Where a reader said that the corner marks of a form are in a photo; kept on the reader's device and nowhere else. */
export interface KeptFrame {
  readonly url: string;
  /** How the photo was turned for the form to stand upright, clockwise in degrees. */
  readonly turn: number;
  /** In shares of the photo as it was turned. */
  readonly corners: Quad;
}

/** Most photos whose corners are kept; those set longest ago go first. */
const MOST_KEPT = 200;
/** An address longer than this is not kept. */
const LONGEST_ADDRESS = 1_000;
/** A corner may lie outside of its photo by so much of it. */
const BEYOND = 0.25;

/** Lists instead of names, as all that is kept: [address, turn, x, y, x, y, x, y, x, y] in ten thousandths. */
const UNIT = 10_000;

/** The frames with another one, which becomes the first. */
export function withFrame(frames: readonly KeptFrame[], frame: KeptFrame): readonly KeptFrame[] {
  return [frame, ...withoutFrame(frames, frame)].slice(0, MOST_KEPT);
}

export function withoutFrame(
  frames: readonly KeptFrame[],
  { url, turn }: Pick<KeptFrame, 'url' | 'turn'>,
): readonly KeptFrame[] {
  return frames.filter((other) => other.url !== url || other.turn !== turn);
}

/** Four corners that can be a form's in a photo: in order, around something, and not far outside of it. */
export function isFrame(corners: Quad): boolean {
  return isQuad(corners) && corners.every(({ x, y }) => isNear(x) && isNear(y));
}

/** The frames as text to keep. */
export function writeFrames(frames: readonly KeptFrame[]): string {
  return JSON.stringify(
    frames
      .filter(({ url }) => url.length <= LONGEST_ADDRESS)
      .map(({ url, turn, corners }) => [
        url,
        turn,
        ...corners.flatMap(({ x, y }) => [Math.round(x * UNIT), Math.round(y * UNIT)]),
      ]),
  );
}

/** Reads what was kept. Other scripts, other versions and people write there too: what is no frame is left out. */
export function readFrames(text: string | null): readonly KeptFrame[] {
  const json = jsonOrNull(text);
  return Array.isArray(json) ? json.slice(0, MOST_KEPT).flatMap((item: unknown) => frameOf(item) ?? []) : [];
}

function frameOf(item: unknown): KeptFrame | null {
  if (!Array.isArray(item)) return null;
  const [url, turn, ...numbers]: readonly unknown[] = item;
  if (typeof url !== 'string' || url.length > LONGEST_ADDRESS || typeof turn !== 'number') return null;
  const corner = (at: number): Point => ({ x: share(numbers[2 * at]), y: share(numbers[2 * at + 1]) });
  const corners: Quad = [corner(0), corner(1), corner(2), corner(3)];
  return isFrame(corners) ? { url, turn, corners } : null;
}

function share(value: unknown): number {
  return typeof value === 'number' ? value / UNIT : Number.NaN;
}

function isNear(value: number): boolean {
  return value >= -BEYOND && value <= 1 + BEYOND;
}
