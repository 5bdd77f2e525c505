import type { ReactNode } from 'react';

interface Props {
  /** Anchor. */
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** One of the things to take from a page. */
export function TakePart({ id, heading, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-judul`} className="scroll-mt-4 space-y-1" data-screen-only>
      <h3 id={`${id}-judul`} className="font-medium">
        {heading}
      </h3>
      {children}
    </section>
  );
}
