import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { heldBytes, ownBytes } from '../cache/held-bytes.ts';
import { MEMORY_BOUNDS } from '../cache/memory-bounds.ts';
import { processState } from '../cache/process-state.ts';

/** Width of every PNG in pixels: sharp across a page, a few hundred kilobytes. */
const WIDTH = 1_600;

/** Most pictures drawn at the same time, and waiting: more would take the processor from pages. */
const AT_ONCE = 1;
const LONGEST_LINE = 16;

const FOLDER = join(/*turbopackIgnore: true*/ 'node_modules', '@expo-google-fonts', 'noto-sans');
/** The server's own typeface: a machine without any writes the same pictures. */
const FONTS = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
  join(/*turbopackIgnore: true*/ FOLDER, file),
);

const state = processState('pngs', () => ({
  kept: new LRUCache<string, Buffer>({ maxSize: MEMORY_BOUNDS.pictures, sizeCalculation: heldBytes }),
  pending: new Map<string, Promise<Buffer>>(),
  line: new PQueue({ concurrency: AT_ONCE }),
}));

/**
 * An SVG of ours as PNG: drawn once for the same SVG, off the main thread, a few at a time. Null when too many wait
 * already. Nothing is loaded while drawing: neither typefaces of the machine nor files.
 */
export async function keptPng(svg: string): Promise<Buffer | null> {
  const key = createHash('sha256').update(svg).digest('base64url');
  const known = state.kept.get(key);
  if (known !== undefined) return known;
  const pending = state.pending.get(key);
  if (pending !== undefined) return pending;
  if (state.pending.size >= LONGEST_LINE) return null;
  const drawn = state.line
    .add(() => pngOf(svg))
    .then((png) => {
      state.kept.set(key, png);
      return png;
    });
  const settled = drawn.finally(() => state.pending.delete(key));
  state.pending.set(key, settled);
  return settled;
}

async function pngOf(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [...FONTS], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  return ownBytes(image.asPng());
}
