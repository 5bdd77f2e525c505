import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Around what Recharts draws. It draws parts into groups by portals, React listens for the focus on every such group, and
 * Chromium takes an SVG element that listens for it for a stop of the keyboard: one without a name, where nothing is.
 */
export function WithoutEmptyStops({ children }: { readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const mend = (): void => {
      for (const group of element.querySelectorAll('g[class*="zIndex-layer"]:not([tabindex])'))
        group.setAttribute('tabindex', '-1');
    };
    mend();
    const watch = new MutationObserver(mend);
    watch.observe(element, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={room} className="contents">
      {children}
    </div>
  );
}
