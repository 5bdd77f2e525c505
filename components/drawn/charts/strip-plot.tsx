import { axisOf, placeOn } from '#lib/domain/charts/axis.ts';
import { stripOf } from '#lib/domain/charts/dot-strip.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import type { DistributionPlotProps } from './histogram-plot.tsx';
import type { PlotPoint } from './layer-data.ts';
import { PlotFrame } from './plot-frame.client.tsx';

/** Dots nearer than this part of the width stand one above the other on a phone. */
const DOT_GAP = 4;
const LEVEL_HEIGHT = 12;
const FIRST_LEVEL = 10;

/** A dot for each of few children, with the ends named. */
export function StripPlot({ context, statistic, values, median, label }: DistributionPlotProps) {
  const text = chartsText().distribution;
  const axis = axisOf(
    values.map(({ value }) => value),
    { mostSteps: 6, leastStep: 20 },
  );
  const gap = Math.ceil(((axis.to - axis.from) * DOT_GAP) / 100);
  const dots = stripOf(values, gap);
  const points = dots.map(
    ({ item, value, level }): PlotPoint => ({
      key: item.code,
      name: shortRegionName(item),
      href: pageHref(context.slug, item.code),
      x: placeOn(axis, value),
      y: Math.min(90, FIRST_LEVEL + level * LEVEL_HEIGHT),
      token: 0,
      lines: [`${text.columns[statistic]}: ${formatShare(value)}`],
    }),
  );
  const ends = [points[0], points.at(-1)].filter((point) => point !== undefined);
  return (
    <div className="max-w-text pt-6">
      <PlotFrame
        layer={{ kind: 'points', label, points }}
        x={axis}
        y={null}
        xTitle={text.columns[statistic]}
        height="h-32"
        mark={{ value: median, words: text.median(formatShare(median)) }}
        // Above the dots, towards the middle: two ends never meet on one line.
        labels={ends.map(({ key, name, x }, place) => ({
          key,
          words: name,
          x,
          y: place === 0 ? 62 : 84,
          side: x > 50 ? 'left' : 'right',
        }))}
      />
    </div>
  );
}
