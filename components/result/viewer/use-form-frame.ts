import { useEffect, useMemo, useState } from 'react';
import { findCornerMarks } from '#lib/domain/form-frame/corner-marks.ts';
import { cornerMarksOf, cornersOfPaper, type FormFrame } from '#lib/domain/form-frame/form-frame.ts';
import type { Quad } from '#lib/domain/form-frame/homography.ts';
import type { FormLayout, PrintedMarks } from '#lib/domain/form-layout.ts';
import { keepCorners, keptCorners } from './frame-store.ts';
import type { Size, Turn } from './page-turn.ts';
import { pixelsOfPhoto } from './photo-pixels.ts';

/** A photo that is there, and the turn at which the form stands upright in it. */
export interface UprightPhoto {
  readonly url: string;
  readonly size: Size;
  readonly upright: Turn;
}

/** Where the form lies in the photo, and how a reader says it better. */
export interface FrameInHand {
  readonly frame: FormFrame;
  /** The marks are still looked for: what the frame says may be about to change. */
  readonly isLooking: boolean;
  readonly setCorners: (corners: Quad) => void;
  /** Forgets what the reader said. */
  readonly reset: () => void;
}

type OfPhotos = Readonly<Record<string, Quad | null>>;

/** Until then boxes wait for marks to be found; a photo may have to be fetched again for it. */
const WAIT_FOR_MARKS = 4_000;

/** The frame of the form in a photo; null where the form has none, or the photo is not there or not upright yet. */
export function useFormFrame(layout: FormLayout, photo: UprightPhoto | null): FrameInHand | null {
  const [found, setFound] = useState<OfPhotos>({});
  const [set, setSet] = useState<OfPhotos>({});
  const { marks } = layout;
  const key = photo === null || marks === null ? null : `${photo.upright} ${photo.url}`;
  const kept = useMemo(() => (photo === null ? null : keptCorners(photo.url, photo.upright)), [photo]);
  const own = key === null || set[key] === undefined ? kept : set[key];
  const isLooking = key !== null && own === null && found[key] === undefined;
  useEffect(() => {
    if (!isLooking || photo === null || key === null) return;
    let isOver = false;
    const finish = (corners: Quad | null): void => {
      if (isOver) return;
      isOver = true;
      setFound((last) => ({ ...last, [key]: corners }));
    };
    const stopWaiting = whenIdle(() => {
      marksOf(layout, photo).then(finish, () => finish(null));
    });
    const late = setTimeout(() => finish(null), WAIT_FOR_MARKS);
    return () => {
      isOver = true;
      stopWaiting();
      clearTimeout(late);
    };
  }, [isLooking, key, layout, photo]);
  return useMemo(() => {
    if (key === null || photo === null || marks === null) return null;
    const setCorners = (corners: Quad | null): void => {
      keepCorners(photo.url, photo.upright, corners);
      setSet((last) => ({ ...last, [key]: corners }));
    };
    return {
      frame: frameOf(own, found[key] ?? null, marks),
      isLooking,
      setCorners,
      reset: () => setCorners(null),
    };
  }, [key, photo, marks, own, found, isLooking]);
}

function frameOf(own: Quad | null, found: Quad | null, marks: PrintedMarks): FormFrame {
  if (own !== null) return { corners: own, origin: 'reader' };
  if (found !== null) return { corners: found, origin: 'marks' };
  return { corners: cornersOfPaper(marks), origin: 'paper' };
}

async function marksOf(layout: FormLayout, { url, size, upright }: UprightPhoto): Promise<Quad | null> {
  if (layout.marks === null) return null;
  const pixels = await pixelsOfPhoto(url, size, upright);
  return pixels && findCornerMarks(pixels, cornerMarksOf(layout, layout.marks));
}

/** Not before the photo itself is drawn. Safari has no idle time to tell. */
function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(work, { timeout: 1_000 });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, 100);
  return () => clearTimeout(timer);
}
