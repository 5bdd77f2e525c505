'use client';

import { type Axis, placeOn, ticksOf } from '#lib/domain/charts/axis.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { formatCount } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';
import type { LayerData } from './layer-data.ts';
import type { LabelSide, PlotLabel } from './plot-labels.ts';
import { SeenLayer } from './seen-layer.client.tsx';

interface Props {
  readonly layer: LayerData;
  readonly x: Axis;
  /** Null where height means no share. */
  readonly y: Axis | null;
  readonly xTitle: string;
  /** Height of the plot, as a class. */
  readonly height: string;
  /** A value of the horizontal axis to mark, with its label. */
  readonly mark: { readonly value: Hundredths; readonly words: string } | null;
  /** Words at points of the plot, in percent. */
  readonly labels: readonly PlotLabel[];
  /** Numbers above columns of equal width, with the columns' height in percent. */
  readonly counts?: readonly { readonly key: string; readonly height: number; readonly count: number }[];
}

/** Axes, marks and labels in HTML always; what lies between them is the twin, or the same drawn by the browser. */
export function PlotFrame({ layer, x, y, xTitle, height, mark, labels, counts = [] }: Props) {
  return (
    <div className={y === null ? 'px-4' : 'pr-4 pl-11'}>
      <div className={`relative border-b border-ink ${height}`}>
        {y !== null && <Grid axis={y} />}
        <div aria-hidden="true" className="absolute inset-0">
          {ticksOf(x, 6).map((tick) => (
            <div
              key={tick}
              className="absolute -bottom-1 h-1 border-l border-ink"
              style={{ left: `${placeOn(x, tick)}%` }}
            />
          ))}
        </div>
        <SeenLayer layer={layer} />
        <div aria-hidden="true" className="pointer-events-none absolute inset-0 text-xs">
          {mark !== null && (
            <div
              className="absolute inset-y-0 border-l-2 border-dashed border-ink"
              style={{ left: `${placeOn(x, mark.value)}%` }}
            />
          )}
          {labels.map(({ key, ...label }) => (
            <Label key={key} {...label} />
          ))}
          {counts.map(({ key, height: top, count }, place) => (
            <span
              key={key}
              className="absolute text-center tabular-nums"
              style={{
                left: `${(place * 100) / counts.length}%`,
                width: `${100 / counts.length}%`,
                bottom: `${top}%`,
              }}
            >
              {count > 0 && <span className="bg-surface px-0.5">{formatCount(count)}</span>}
            </span>
          ))}
          {mark !== null && <MarkWords x={placeOn(x, mark.value)} words={mark.words} />}
        </div>
      </div>
      <div aria-hidden="true" className="relative mt-1 h-5 text-xs text-muted tabular-nums">
        {ticksOf(x, 6).map((tick) => (
          <span key={tick} className="absolute -translate-x-1/2" style={{ left: `${placeOn(x, tick)}%` }}>
            {chartsText().axisShare(tick)}
          </span>
        ))}
      </div>
      <p aria-hidden="true" className="text-right text-xs text-muted">
        {xTitle} →
      </p>
    </div>
  );
}

function Grid({ axis }: { readonly axis: Axis }) {
  return (
    <div aria-hidden="true" className="absolute inset-0 text-xs text-muted tabular-nums">
      {ticksOf(axis, 5).map((tick) => (
        <div
          key={tick}
          className="absolute inset-x-0 border-t border-line"
          style={{ bottom: `${placeOn(axis, tick)}%` }}
        >
          <span className="absolute right-full -translate-y-1/2 pr-1.5">{chartsText().axisShare(tick)}</span>
        </div>
      ))}
    </div>
  );
}

/** Words beside a point, on the side that was found free. */
function Label({ words, x, y, side }: Omit<PlotLabel, 'key'>) {
  return (
    <span className={`absolute whitespace-nowrap ${SHIFTS[side]}`} style={placeOf(side, x, y)}>
      {words}
    </span>
  );
}

const SHIFTS: Readonly<Record<LabelSide, string>> = {
  right: 'translate-y-1/2',
  left: 'translate-y-1/2',
  above: '-translate-x-1/2',
  below: '-translate-x-1/2',
};

function placeOf(side: LabelSide, x: number, y: number) {
  switch (side) {
    case 'right':
      return { bottom: `${y}%`, left: `calc(${x}% + 0.5rem)` };
    case 'left':
      return { bottom: `${y}%`, right: `calc(${100 - x}% + 0.5rem)` };
    case 'above':
      return { left: `${x}%`, bottom: `calc(${y}% + 0.5rem)` };
    case 'below':
      return { left: `${x}%`, top: `calc(${100 - y}% + 0.5rem)` };
  }
}

function MarkWords({ x, words }: { readonly x: number; readonly words: string }) {
  const style = x > 50 ? { right: `calc(${100 - x}% + 0.25rem)` } : { left: `calc(${x}% + 0.375rem)` };
  return (
    <span className="absolute -top-5 font-medium whitespace-nowrap tabular-nums" style={style}>
      {words}
    </span>
  );
}
