'use client';

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { ChartTip } from './chart-tip.tsx';
import type { PlotPoint } from './layer-data.ts';
import { drawPoint, PointsContext } from './point-mark.tsx';

interface Props {
  readonly label: string;
  readonly points: readonly PlotPoint[];
  readonly width: number;
  readonly height: number;
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/**
 * Points, drawn by Recharts, each a link to its region. Recharts' own arrow keys know bars and lines only, so the points
 * share one stop of the keyboard here and the arrows go from point to point, from left to right.
 */
export function PointsLayer({ label, points, width, height }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const [shown, show] = useState<string | null>(null);
  const [stop, stopAt] = useState(points[0]?.key ?? '');
  const tip = points.find(({ key }) => key === shown);

  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const next = points[points.findIndex(({ key }) => key === stop) + (step ?? 0)];
    if (step === undefined || next === undefined) return;
    event.preventDefault();
    const link = box.current?.querySelector(`[data-point="${next.key}"]`);
    if (link instanceof SVGElement) link.focus();
  };

  const chart = useMemo(
    () => (
      <ScatterChart width={width} height={height} margin={NO_MARGIN} accessibilityLayer={false}>
        <XAxis type="number" dataKey="x" domain={[0, 100]} hide />
        <YAxis type="number" dataKey="y" domain={[0, 100]} hide />
        <Scatter data={[...points]} isAnimationActive={false} shape={drawPoint} />
      </ScatterChart>
    ),
    [points, width, height],
  );

  return (
    <PointsContext value={{ points, shown, stop, show, stopAt }}>
      <fieldset
        ref={box}
        aria-label={label}
        onKeyDown={move}
        className="absolute inset-0 min-w-0 [&_svg]:overflow-visible"
      >
        {chart}
        {tip !== undefined && (
          <div className="pointer-events-none absolute z-10 w-max" style={tipPlace(tip)}>
            <ChartTip name={tip.name} lines={tip.lines} />
          </div>
        )}
      </fieldset>
    </PointsContext>
  );
}

/** Beside the point, on the side where there is room. */
function tipPlace({ x, y }: PlotPoint) {
  const across = x > 50 ? { right: `calc(${100 - x}% + 0.75rem)` } : { left: `calc(${x}% + 0.75rem)` };
  const along = y > 50 ? { top: `calc(${100 - y}% + 0.25rem)` } : { bottom: `calc(${y}% + 0.25rem)` };
  return { ...across, ...along };
}
