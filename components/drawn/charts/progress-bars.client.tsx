'use client';

import { chartsText } from '#lib/text/charts.ts';
import type { NotedRow } from './layer-data.ts';
import { LinkedBars } from './linked-bars.tsx';

interface Props {
  readonly label: string;
  readonly rows: readonly NotedRow[];
}

/** The bars of progress: in the browser's part, so that the page carries their data a second time and not their elements. */
export function ProgressBars({ label, rows }: Props) {
  return <LinkedBars label={label} rows={rows} scale={chartsText().progress.scale} />;
}
