'use client';

import { Bar, BarChart, type BarShapeProps, Rectangle, Tooltip, XAxis, YAxis } from 'recharts';
import { chartsText } from '#lib/text/charts.ts';
import { barColor } from './bar-color.ts';
import { ChartTip } from './chart-tip.tsx';
import type { BarRow, BarSegment } from './layer-data.ts';
import { pairFill } from './pair-patterns.tsx';
import { WithoutEmptyStops } from './without-empty-stops.tsx';

interface Props {
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly width: number;
  readonly height: number;
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
// As in `BarRows`.
const BAR = 16;
const UNDER_BAR = 5;

/** The bars of `BarRows`, drawn by Recharts: tips, arrow keys, and a click that leads to the region. */
export function BarsLayer({ label, rows, width, height }: Props) {
  const series = Array.from(
    { length: Math.max(0, ...rows.map(({ segments }) => segments.length)) },
    (_, place) => place,
  );
  const rowHeight = height / rows.length;
  return (
    <WithoutEmptyStops>
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={[...rows]}
        margin={NO_MARGIN}
        barCategoryGap={0}
        // Not `title`: browsers would show that as a tip over every bar.
        aria-label={`${label}. ${chartsText().keys}`}
      >
        <XAxis type="number" domain={[0, 10_000]} allowDataOverflow hide />
        <YAxis type="category" dataKey="key" interval={0} hide />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--color-ink)', fillOpacity: 0.08 }}
          wrapperStyle={{ zIndex: 2 }}
          content={({ active, label: key }) => {
            const row = active ? rows.find((candidate) => candidate.key === key) : undefined;
            return row === undefined ? null : <ChartTip name={row.name} lines={linesOf(row)} isSpoken />;
          }}
        />
        {series.map((place) => (
          <Bar
            key={place}
            dataKey={(row: BarRow) => row.segments[place]?.share ?? null}
            stackId="row"
            onClick={(_bar, index) => open(rows[index])}
            isAnimationActive={false}
            shape={({ x, y, width: length, height: band, index }: BarShapeProps) => (
              <Rectangle
                x={x}
                y={y + band / 2 + rowHeight / 2 - UNDER_BAR - BAR}
                width={Math.max(0, length - 1)}
                height={BAR}
                fill={fillOf(rows[index]?.segments[place])}
              />
            )}
          />
        ))}
      </BarChart>
    </WithoutEmptyStops>
  );
}

function fillOf(segment: BarSegment | undefined): string {
  const token = segment?.token ?? 0;
  return segment?.isPlain ? barColor(token) : pairFill(token);
}

function linesOf({ segments, gap }: BarRow): readonly string[] {
  return gap === null ? segments.map(({ words }) => words) : [gap.words];
}

/** With a mouse only: on a touch screen the first touch should show the numbers, and the name is a link. */
function open(row: BarRow | undefined): void {
  if (row?.href && matchMedia('(hover: hover)').matches) location.assign(row.href);
}
