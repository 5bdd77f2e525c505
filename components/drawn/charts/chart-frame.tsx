import type { ReactNode } from 'react';

interface Props {
  /** Anchor of the chart. */
  readonly id: string;
  readonly heading: string;
  /** What is drawn, in which unit, on which scale. */
  readonly unit: string;
  /** What the chart shows, with its extremes: for those who do not see it, and for everyone. */
  readonly description: string;
  /** Layer, publisher, time. */
  readonly source: string;
  /** The chart's data as a table; null where there is nothing to tabulate. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** A chart with all that it must not stand without; on a desk its words stand beside it. */
export function ChartFrame({ id, heading, unit, description, source, table, children }: Props) {
  return (
    <figure
      id={id}
      aria-labelledby={`${id}-judul`}
      aria-describedby={`${id}-uraian`}
      className="grid scroll-mt-4 grid-cols-1 gap-x-10 gap-y-4 border-t-2 border-ink pt-3 lg:grid-cols-[17rem_minmax(0,1fr)]"
    >
      <figcaption className="space-y-2">
        <h2 id={`${id}-judul`} className="text-lg">
          {heading}
        </h2>
        <p className="max-w-text text-sm">{unit}</p>
        <p id={`${id}-uraian`} className="max-w-text text-sm text-muted">
          {description}
        </p>
      </figcaption>
      <div className="min-w-0 space-y-4">
        {children}
        <p className="text-xs text-muted">{source}</p>
        {table}
      </div>
    </figure>
  );
}
