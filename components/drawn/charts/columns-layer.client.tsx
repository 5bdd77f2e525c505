'use client';

import { Bar, BarChart, type BarShapeProps, Rectangle, Tooltip, XAxis, YAxis } from 'recharts';
import { chartsText } from '#lib/text/charts.ts';
import { ChartTip } from './chart-tip.tsx';
import type { PlotColumn } from './layer-data.ts';
import { WithoutEmptyStops } from './without-empty-stops.tsx';

interface Props {
  readonly label: string;
  readonly columns: readonly PlotColumn[];
  readonly width: number;
  readonly height: number;
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** The columns of a histogram, drawn by Recharts: tips that name what is in a column, and arrow keys. */
export function ColumnsLayer({ label, columns, width, height }: Props) {
  return (
    <WithoutEmptyStops>
      <BarChart
        width={width}
        height={height}
        data={[...columns]}
        margin={NO_MARGIN}
        barCategoryGap={0}
        // Not `title`: browsers would show that as a tip over every bar.
        aria-label={`${label}. ${chartsText().keys}`}
      >
        <XAxis type="category" dataKey="key" interval={0} hide />
        <YAxis type="number" domain={[0, 100]} hide />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--color-ink)', fillOpacity: 0.08 }}
          wrapperStyle={{ zIndex: 2 }}
          content={({ active, label: key }) => {
            const column = active ? columns.find((candidate) => candidate.key === key) : undefined;
            return column === undefined ? null : (
              <ChartTip name={column.name} lines={column.lines} isSpoken />
            );
          }}
        />
        <Bar
          dataKey="height"
          isAnimationActive={false}
          shape={({ x, y, width: band, height: length }: BarShapeProps) => (
            <Rectangle
              x={x + 0.5}
              y={y}
              width={Math.max(0, band - 1)}
              height={length}
              fill="var(--color-strong-line)"
            />
          )}
        />
      </BarChart>
    </WithoutEmptyStops>
  );
}
