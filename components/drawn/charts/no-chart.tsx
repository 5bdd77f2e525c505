import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly heading: string;
  /** Why nothing is drawn. */
  readonly why: string;
  /** What is known all the same, as a table. */
  readonly children?: ReactNode;
}

/** The place of a chart that cannot be drawn: an empty plot would look like zeros, so there are words. */
export function NoChart({ id, heading, why, children }: Props) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-judul`}
      className="grid scroll-mt-4 grid-cols-1 gap-x-10 gap-y-2 border-t-2 border-ink pt-3 lg:grid-cols-[17rem_minmax(0,1fr)]"
    >
      <h2 id={`${id}-judul`} className="text-lg">
        {heading}
      </h2>
      <div className="min-w-0 space-y-2">
        <p className="max-w-text text-sm">{why}</p>
        {children}
      </div>
    </section>
  );
}
