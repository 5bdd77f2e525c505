import { cssPercent } from '#lib/format/number.ts';
import { barStyle } from './bar-color.ts';
import type { BarRow, LayerData, PlotColumn, PlotPoint } from './layer-data.ts';
import { pointColor } from './point-color.ts';

/** A chart's drawing as it stands without JavaScript: the same data at the same places as Recharts draws it later. */
export function LayerTwin({ layer }: { readonly layer: LayerData }) {
  switch (layer.kind) {
    case 'bars':
      return <BarsTwin rows={layer.rows} />;
    case 'points':
      return <PointsTwin points={layer.points} />;
    case 'columns':
      return <ColumnsTwin columns={layer.columns} />;
  }
}

function BarsTwin({ rows }: { readonly rows: readonly BarRow[] }) {
  return (
    <div aria-hidden="true" data-twin="bars">
      {rows.map(({ key, segments }) => (
        <div key={key} className="relative h-(--row)">
          <div className="absolute inset-x-0 bottom-[5px] flex h-4 overflow-hidden">
            {segments.map(({ key: part, token, share, isPlain }) => (
              <div
                key={part}
                className={`bar-fill shrink-0 border-r border-surface ${isPlain ? '' : `pattern-${token}`}`}
                style={barStyle(token, { width: cssPercent(share) })}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Each point is a line of no length with round ends, which stays round however the plot is stretched. */
function PointsTwin({ points }: { readonly points: readonly PlotPoint[] }) {
  const path = points.map(({ x, y }) => `M${x} ${Math.round((100 - y) * 1_000) / 1_000}h0`).join('');
  const line = { d: path, strokeLinecap: 'round', vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="block size-full overflow-visible"
      data-twin="points"
    >
      <path {...line} stroke="var(--color-surface)" strokeWidth="10" />
      <path {...line} stroke={pointColor(points[0]?.token ?? 0)} strokeWidth="8" />
    </svg>
  );
}

function ColumnsTwin({ columns }: { readonly columns: readonly PlotColumn[] }) {
  return (
    <div aria-hidden="true" className="flex h-full items-end" data-twin="columns">
      {columns.map(({ key, height }) => (
        <div key={key} className="relative h-full flex-1 border-r border-surface">
          <div
            className="bar-fill absolute inset-x-0 bottom-0"
            style={barStyle(0, { height: `${height}%` })}
          />
        </div>
      ))}
    </div>
  );
}
