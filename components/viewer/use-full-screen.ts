import { type RefObject, useEffect, useState } from 'react';

/** Makes an element fill the window, and the screen where the browser can; Escape or the same button leaves. */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const leave = (): void => {
      if (document.fullscreenElement === null) setIsFull(false);
    };
    document.addEventListener('fullscreenchange', leave);
    return () => document.removeEventListener('fullscreenchange', leave);
  }, []);
  const toggle = (): void => {
    if (isFull && document.fullscreenElement !== null) void document.exitFullscreen();
    // Not on iPhones, and not where a page around forbids it: then it fills the window.
    if (!isFull) element.current?.requestFullscreen?.().catch(() => {});
    setIsFull(!isFull);
  };
  return { isFull, toggle };
}
