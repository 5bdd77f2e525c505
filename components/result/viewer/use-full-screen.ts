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
  useEffect(() => {
    const outside = isFull && element.current !== null ? besides(element.current) : [];
    // The keyboard does not go where nothing can be seen.
    for (const one of outside) one.inert = true;
    const listen = (event: KeyboardEvent): void => {
      if (isFull && event.key === 'Escape' && !event.defaultPrevented) leaveFull(setIsFull);
    };
    document.addEventListener('keydown', listen);
    return () => {
      for (const one of outside) one.inert = false;
      document.removeEventListener('keydown', listen);
    };
  }, [isFull, element]);
  const toggle = (): void => {
    if (isFull) {
      leaveFull(setIsFull);
      return;
    }
    // Not on iPhones, and not where a page around forbids it: then it fills the window.
    element.current?.requestFullscreen?.().catch(() => {});
    setIsFull(true);
  };
  return { isFull, toggle };
}

function leaveFull(setIsFull: (isFull: boolean) => void): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  setIsFull(false);
}

/** Everything of the page that is neither around an element nor in it. */
function besides(element: HTMLElement): readonly HTMLElement[] {
  const parent = element.parentElement;
  if (parent === null) return [];
  const siblings = [...parent.children].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one !== element && !one.inert,
  );
  return [...siblings, ...besides(parent)];
}
