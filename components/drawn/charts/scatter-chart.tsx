import type { BallotOption } from '#lib/domain/candidate.ts';
import { axesOfOneScale, axisOf, WHOLE_AXIS } from '#lib/domain/charts/axis.ts';
import { extremesOf } from '#lib/domain/charts/extremes.ts';
import { readCoverageOf } from '#lib/domain/charts/read-share.ts';
import { type ScatterPoint, scatterOf } from '#lib/domain/charts/scatter.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import type { ChartContext } from './chart-context.ts';
import { ChartFrame } from './chart-frame.tsx';
import { coverageWords, whyNotRead } from './coverage-words.ts';
import { FarList } from './far-list.tsx';
import { NoChart } from './no-chart.tsx';
import { ScatterPlot } from './scatter-plot.tsx';
import { ScatterTable } from './scatter-table.tsx';

interface Props {
  readonly context: ChartContext;
  readonly options: readonly BallotOption[];
  readonly rows: readonly ResultRow[];
}

/** One or two points show nothing that a table does not. */
const FEWEST_TO_DRAW = 3;

/** Turnout against votes: one small plot for each option on the same axes, or one of margins where ballots differ. */
export function ScatterChart({ context, options, rows }: Props) {
  const text = chartsText().scatter;
  const { unit, readSource } = context;
  const isMargin = options.length === 0;
  const { panels, far } = scatterOf(rows, options);
  const place = {
    id: 'partisipasi-dan-suara',
    heading: isMargin ? text.headingMargin : text.heading,
  };
  const points = panels.reduce<readonly ScatterPoint[]>(
    (most, panel) => (panel.points.length > most.length ? panel.points : most),
    [],
  );
  const shares = points.map((point) => ({ item: point.row, value: point.turnout.share }));
  const extremes = extremesOf(shares);
  const coverage = readCoverageOf(rows, 'turnout');
  if (extremes === null) {
    return <NoChart {...place} why={coverage.known === 0 ? whyNotRead(coverage, context) : text.none} />;
  }
  const table = <ScatterTable context={context} options={options} panels={panels} rows={rows} />;
  if (points.length < FEWEST_TO_DRAW) {
    return (
      <NoChart {...place} why={chartsText().tooFew(formatCount(points.length), unit)}>
        {table}
      </NoChart>
    );
  }
  const words = isMargin ? text.unitMargin(unit) : text.unit(unit);
  const x = axisOf(
    shares.map(({ value }) => value),
    { mostSteps: 5, leastStep: 100 },
  );
  const cropped = x.from === 0 ? '' : ` ${text.cropped(chartsText().axisShare(x.from))}`;
  const heights = axesOfOneScale(
    panels.map((panel) => panel.points.map(({ value }) => value)),
    { mostSteps: 4, leastStep: 100 },
  );
  const croppedHeights = heights.some(({ from }) => from > 0) ? ` ${text.croppedHeights}` : '';
  return (
    <ChartFrame
      {...place}
      source={readSource}
      unit={words + cropped + croppedHeights}
      description={`${rangeWords(points.length, unit, extremes)} ${coverageWords(coverage, unit)}`}
      table={table}
    >
      <div className={isMargin ? 'max-w-text' : 'grid grid-cols-1 items-end gap-x-8 gap-y-6 sm:grid-cols-2'}>
        {panels.map((panel, place) => (
          <ScatterPlot
            key={panel.measure.kind === 'votes' ? panel.measure.option : 'margin'}
            context={context}
            panel={panel}
            option={options[place] ?? null}
            place={place}
            x={x}
            y={heights[place] ?? WHOLE_AXIS}
          />
        ))}
      </div>
      <FarList context={context} options={options} far={far} known={points.length} />
    </ChartFrame>
  );
}

function rangeWords(
  count: number,
  unit: string,
  { low, high }: NonNullable<ReturnType<typeof extremesOf<ResultRow>>>,
): string {
  const text = chartsText().scatter;
  return text.description(
    formatCount(count),
    unit,
    formatShare(low.value),
    shortRegionName(low.item),
    formatShare(high.value),
    shortRegionName(high.item),
  );
}
