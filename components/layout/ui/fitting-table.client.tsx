'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  /** Names the scrolling area for assistive technology. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A table that scrolls sideways where it is wider than its place. One that fits is no scrolling area, so that its head
 * stays on top of the screen; without JavaScript it is one, and its head stays with the table.
 */
export function FittingTable({ label, children }: Props) {
  const room = useRef<HTMLElement>(null);
  const [isFitting, setIsFitting] = useState(false);
  useEffect(() => {
    const element = room.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setIsFitting(element.scrollWidth <= element.clientWidth));
    observer.observe(element);
    const table = element.querySelector('table');
    if (table !== null) observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return (
    <section
      ref={room}
      aria-label={label}
      // Focusable, it scrolls by keyboard too (WCAG 2.1.1).
      tabIndex={isFitting ? undefined : 0}
      className={isFitting ? undefined : 'scroll-table'}
    >
      {children}
    </section>
  );
}
