import type { ReactNode } from 'react';

interface Props {
  /** Names the scrolling area for assistive technology. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Keeps a wide table inside the page: it scrolls by itself and, being focusable, by keyboard too (WCAG 2.1.1). */
export function ScrollTable({ label, children }: Props) {
  return (
    <section aria-label={label} tabIndex={0} className="scroll-table">
      {children}
    </section>
  );
}
