import { wantsLittleData } from '#components/layout/ui/wants-little-data.ts';
import type { GrayPixels } from '#lib/domain/form-frame/gray-pixels.ts';
import { type Size, type Turn, turnedSize } from './page-turn.ts';

/** A photo is read no larger than this: marks are clear enough, and a cheap phone takes a moment only. */
const MOST_PIXELS = 640_000;

/** Hosts that do not let a page read their pictures. They are asked once: each asking may fetch a photo again. */
const closedHosts = new Set<string>();

/**
 * The pixels of a photo of this size, turned so. Null where they may not be read: a picture of another host that does not
 * allow it (CORS), or would be fetched twice for a reader who asked for few bytes.
 */
export async function pixelsOfPhoto(url: string, size: Size, turn: Turn): Promise<GrayPixels | null> {
  const { origin } = new URL(url, location.href);
  const isOther = origin !== location.origin;
  if (closedHosts.has(origin) || (isOther && wantsLittleData())) return null;
  const image = await readable(url);
  if (image === null) {
    closedHosts.add(origin);
    return null;
  }
  return drawn(image, size, turn);
}

function readable(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.crossOrigin = 'anonymous';
    image.referrerPolicy = 'no-referrer';
    image.src = url;
  });
}

function drawn(image: HTMLImageElement, size: Size, turn: Turn): GrayPixels | null {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
  const [across, down] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const { width, height } = turnedSize({ width: across, height: down }, turn);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || width === 0 || height === 0) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.translate(width / 2, height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(image, -across / 2, -down / 2, across, down);
  try {
    return { width, height, values: grayOf(context.getImageData(0, 0, width, height).data) };
  } catch {
    // A redirect led to a host that does not allow it.
    return null;
  }
}

function grayOf(colours: Uint8ClampedArray): Uint8Array {
  const values = new Uint8Array(colours.length / 4);
  for (let at = 0; at < values.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [colours[4 * at], colours[4 * at + 1], colours[4 * at + 2]];
    values[at] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return values;
}
