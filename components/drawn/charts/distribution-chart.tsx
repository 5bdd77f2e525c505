import { extremesOf } from '#lib/domain/charts/extremes.ts';
import type { Valued } from '#lib/domain/charts/histogram.ts';
import { medianOf } from '#lib/domain/charts/quartiles.ts';
import { type ReadStatistic, readCoverageOf, readOf, readShareOf } from '#lib/domain/charts/read-share.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import type { ChartContext } from './chart-context.ts';
import { ChartFrame } from './chart-frame.tsx';
import { coverageWords, whyNotRead } from './coverage-words.ts';
import { DataTable } from './data-table.client.tsx';
import { HistogramPlot } from './histogram-plot.tsx';
import { NoChart } from './no-chart.tsx';
import { readShareWords, readTpsWords } from './read-words.ts';
import { StripPlot } from './strip-plot.tsx';

interface Props {
  readonly context: ChartContext;
  readonly statistic: ReadStatistic;
  readonly rows: readonly ResultRow[];
}

const IDS = { turnout: 'sebaran-partisipasi', invalidShare: 'sebaran-tidak-sah' } as const;
/** One or two dots show nothing that a table does not. */
const FEWEST_TO_DRAW = 3;
/** With fewer, columns of one or two hide more than they show. */
const FEWEST_FOR_COLUMNS = 12;

/** How a share is distributed over the children: columns, or for few children a dot each. */
export function DistributionChart({ context, statistic, rows }: Props) {
  const text = chartsText().distribution;
  const { place, unit, readSource } = context;
  const values = rows.flatMap((row): Valued<ResultRow>[] => {
    const read = readShareOf(row, statistic);
    return read === null ? [] : [{ item: row, value: read.share }];
  });
  const heading = { id: IDS[statistic], heading: text.headings[statistic] };
  const median = medianOf(values.map(({ value }) => value));
  if (median === null)
    return <NoChart {...heading} why={whyNotRead(readCoverageOf(rows, statistic), context)} />;
  const caption = text.caption(text.columns[statistic], unit, place);
  const table = <ReadTable context={context} statistic={statistic} rows={rows} caption={caption} />;
  if (values.length < FEWEST_TO_DRAW) {
    return (
      <NoChart {...heading} why={chartsText().tooFew(formatCount(values.length), unit)}>
        {table}
      </NoChart>
    );
  }
  const isStrip = values.length < FEWEST_FOR_COLUMNS;
  const measure = text.measures[statistic];
  const Plot = isStrip ? StripPlot : HistogramPlot;
  return (
    <ChartFrame
      {...heading}
      unit={isStrip ? text.unitStrip(unit, measure) : text.unit(unit, measure)}
      source={readSource}
      description={`${rangeWords(values, median)} ${coverageWords(readCoverageOf(rows, statistic), unit)}`}
      table={table}
    >
      <Plot context={context} statistic={statistic} values={values} median={median} label={caption} />
    </ChartFrame>
  );
}

interface TableProps extends Props {
  readonly caption: string;
}

/** The share of every child, those of which nothing was read too. */
function ReadTable({ context, statistic, rows, caption }: TableProps) {
  const text = chartsText().distribution;
  return (
    <DataTable
      caption={caption}
      rowHead={chartsText().place}
      columns={[
        { key: 'share', head: text.columns[statistic] },
        { key: 'tps', head: chartsText().read.tps },
      ]}
      rows={rows.map((row) => {
        const read = readOf(row, statistic);
        return {
          key: row.code,
          name: shortRegionName(row),
          href: pageHref(context.slug, row.code),
          cells: [readShareWords(read), readTpsWords(row, read)],
        };
      })}
    />
  );
}

function rangeWords(values: readonly Valued<ResultRow>[], median: number): string {
  const text = chartsText().distribution;
  const extremes = extremesOf(values);
  if (extremes === null) return '';
  const { low, high } = extremes;
  return text.description(
    formatShare(low.value),
    shortRegionName(low.item),
    formatShare(median),
    formatShare(high.value),
    shortRegionName(high.item),
  );
}
