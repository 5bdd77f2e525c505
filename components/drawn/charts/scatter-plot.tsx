import { BallotNumber, pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { type Axis, placeOn } from '#lib/domain/charts/axis.ts';
import type { ScatterPanel } from '#lib/domain/charts/scatter.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import type { ChartContext } from './chart-context.ts';
import type { PlotPoint } from './layer-data.ts';
import { PlotFrame } from './plot-frame.client.tsx';
import { type PlotLabel, placeLabels } from './plot-labels.ts';

interface Props {
  readonly context: ChartContext;
  readonly panel: ScatterPanel;
  /** Null for margins. */
  readonly option: BallotOption | null;
  /** Of the option on the ballot, from 0. */
  readonly place: number;
  /** The same for all panels, so that they can be compared. */
  readonly x: Axis;
  /** Its own stretch, of the same length as those of the other panels. */
  readonly y: Axis;
}

const MOST_LABELS = 4;

/** One plot of turnout (horizontal) against a share (vertical). */
export function ScatterPlot({ context, panel, option, place, x, y }: Props) {
  const text = chartsText().scatter;
  const yTitle = option === null ? text.margin : text.yAxis(optionShort(option));
  const points = [...panel.points]
    .sort((a, b) => a.turnout.share - b.turnout.share)
    .map(
      ({ row, turnout, value }): PlotPoint => ({
        key: row.code,
        name: shortRegionName(row),
        href: pageHref(context.slug, row.code),
        x: placeOn(x, turnout.share),
        y: placeOn(y, value),
        token: option === null ? 0 : pairToken(place),
        lines: [
          text.point(formatShare(turnout.share), formatCount(turnout.tps)),
          text.value(yTitle, formatShare(value)),
        ],
      }),
    );
  const far = new Map(panel.points.map(({ row, distance }) => [String(row.code), distance]));
  return (
    <div className="min-w-0">
      <div className="mb-3 flex items-center gap-2 text-sm">
        {option === null ? (
          <span className="font-medium">{yTitle} ↑</span>
        ) : (
          <>
            <BallotNumber option={option} place={place} />
            <span className="leading-tight wrap-anywhere">{optionName(option)}</span>
          </>
        )}
      </div>
      <PlotFrame
        layer={{ kind: 'points', label: `${yTitle} / ${text.xAxis}`, points }}
        x={x}
        y={y}
        xTitle={text.xAxis}
        height="h-64"
        mark={null}
        labels={farthest(points, far)}
      />
    </div>
  );
}

/** Names of the few most distant points, the most distant first. */
function farthest(
  points: readonly PlotPoint[],
  distances: ReadonlyMap<string, number>,
): readonly PlotLabel[] {
  const distant = points
    .map((point) => ({ point, distance: distances.get(point.key) ?? 0 }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => b.distance - a.distance)
    .slice(0, MOST_LABELS)
    .map(({ point }) => point);
  return placeLabels(distant, points);
}
