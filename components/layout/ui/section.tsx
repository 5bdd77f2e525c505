import type { ReactNode } from 'react';

interface Props {
  /** Anchor; also names the heading for assistive technology. */
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ id, heading, children }: Props) {
  return (
    <section aria-labelledby={`${id}-judul`} id={id} className="scroll-mt-4 space-y-3">
      <h2 id={`${id}-judul`} className="text-lg">
        {heading}
      </h2>
      {children}
    </section>
  );
}
