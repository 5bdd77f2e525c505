import {
  type KeptFrame,
  readFrames,
  withFrame,
  withoutFrame,
  writeFrames,
} from '#lib/domain/device/kept-frames.ts';
import type { Quad } from '#lib/domain/form-frame/homography.ts';
import type { Turn } from './page-turn.ts';

const KEY = 'sirekap-sudut';

/** The corners that a reader set for a photo on this device, or null. */
export function keptCorners(url: string, turn: Turn): Quad | null {
  try {
    const frames = readFrames(localStorage.getItem(KEY));
    return frames.find((frame) => frame.url === url && frame.turn === turn)?.corners ?? null;
  } catch {
    return null;
  }
}

/** Keeps the corners of a photo, or forgets them. A browser that keeps nothing has them for as long as the page stands. */
export function keepCorners(url: string, turn: Turn, corners: Quad | null): void {
  change((frames) =>
    corners === null ? withoutFrame(frames, { url, turn }) : withFrame(frames, { url, turn, corners }),
  );
}

function change(to: (frames: readonly KeptFrame[]) => readonly KeptFrame[]): void {
  try {
    const frames = to(readFrames(localStorage.getItem(KEY)));
    if (frames.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, writeFrames(frames));
  } catch {
    // Full, or forbidden.
  }
}
