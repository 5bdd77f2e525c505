import { createContext, useContext, useRef } from 'react';
import type { ScatterShapeProps } from 'recharts';
import type { PlotPoint } from './layer-data.ts';
import { pointColor } from './point-color.ts';

interface PointsState {
  readonly points: readonly PlotPoint[];
  /** The point whose numbers are shown. */
  readonly shown: string | null;
  /** The point at which the keyboard stops. */
  readonly stop: string;
  readonly show: (key: string | null) => void;
  readonly stopAt: (key: string) => void;
}

/**
 * State of the points, past Recharts: given another drawing function or another list, it would make every point anew,
 * and the one that has the focus would lose it.
 */
export const PointsContext = createContext<PointsState | null>(null);

/** The shape that Recharts draws for each point: always the same function. */
export function drawPoint({ cx, cy, index }: ScatterShapeProps) {
  return <PointMark cx={cx ?? 0} cy={cy ?? 0} index={index} />;
}

interface Props {
  readonly cx: number;
  readonly cy: number;
  readonly index: number;
}

/** A point that leads to its region; larger than it looks for pointing at. */
function PointMark({ cx, cy, index }: Props) {
  const state = useContext(PointsContext);
  const wasShown = useRef(false);
  const point = state?.points[index];
  if (state === null || point === undefined) return null;
  const { key, name, href, lines, token } = point;
  const isShown = key === state.shown;
  return (
    <a
      href={href}
      aria-label={[name, ...lines].join(', ')}
      data-point={key}
      tabIndex={key === state.stop ? 0 : -1}
      onFocus={() => {
        state.stopAt(key);
        state.show(key);
      }}
      onBlur={() => state.show(null)}
      onMouseEnter={() => state.show(key)}
      onMouseLeave={() => state.show(null)}
      // On a touch screen the first touch shows the numbers, the second follows the link.
      onPointerDown={({ pointerType }) => {
        wasShown.current = pointerType !== 'touch' || isShown;
      }}
      onClick={(event) => {
        if (event.detail > 0 && !wasShown.current) event.preventDefault();
      }}
    >
      <circle cx={cx} cy={cy} r={10} fill="transparent" />
      <circle
        cx={cx}
        cy={cy}
        r={isShown ? 6.5 : 4.5}
        fill={pointColor(token)}
        stroke={isShown ? 'var(--color-ink)' : 'var(--color-surface)'}
      />
    </a>
  );
}
