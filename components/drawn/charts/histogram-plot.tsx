import { type Bin, histogramOf, type Valued } from '#lib/domain/charts/histogram.ts';
import type { ReadStatistic } from '#lib/domain/charts/read-share.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import type { ChartContext } from './chart-context.ts';
import type { PlotColumn } from './layer-data.ts';
import { PlotFrame } from './plot-frame.client.tsx';

export interface DistributionPlotProps {
  readonly context: ChartContext;
  readonly statistic: ReadStatistic;
  readonly values: readonly Valued<ResultRow>[];
  readonly median: Hundredths;
  readonly label: string;
}

const MOST_NAMES = 6;
/** Percent of the plot's height that the fullest column takes: its number stands above it. */
const TALLEST = 88;

/** How many children lie in each round step; the count's axis begins at zero and is written on the columns. */
export function HistogramPlot({ context, statistic, values, median, label }: DistributionPlotProps) {
  const text = chartsText().distribution;
  const histogram = histogramOf(values);
  if (histogram === null) return null;
  const { axis, bins, fullest } = histogram;
  const columns = bins.map(
    (bin): PlotColumn => ({
      key: String(bin.from),
      name: rangeWords(bin),
      height: Math.round((bin.members.length * TALLEST * 1_000) / fullest) / 1_000,
      lines: [text.count(formatCount(bin.members.length), context.unit), namesIn(bin)].filter(
        (line) => line !== '',
      ),
    }),
  );
  return (
    <div className="max-w-text pt-6">
      <PlotFrame
        layer={{ kind: 'columns', label, columns }}
        x={axis}
        y={null}
        xTitle={text.columns[statistic]}
        height="h-44"
        mark={{ value: median, words: text.median(formatShare(median)) }}
        labels={[]}
        counts={columns.map(({ key, height }, index) => ({
          key,
          height,
          count: bins[index]?.members.length ?? 0,
        }))}
      />
    </div>
  );
}

/** Steps hold their lower end only; 100% ends the last one. */
function rangeWords({ from, to }: Bin<ResultRow>): string {
  const text = chartsText().distribution;
  const words = to === 10_000 ? text.range : text.rangeBelow;
  return words(chartsText().axisShare(from), chartsText().axisShare(to));
}

function namesIn({ members }: Bin<ResultRow>): string {
  const names = members.slice(0, MOST_NAMES).map(shortRegionName).join(', ');
  return members.length > MOST_NAMES
    ? `${names}, ${chartsText().more(formatCount(members.length - MOST_NAMES))}`
    : names;
}
