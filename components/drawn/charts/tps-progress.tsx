import { contradictionIn, hasProgress } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { stateText } from '#lib/text/state.ts';
import type { ChartContext } from './chart-context.ts';
import { ChartFrame } from './chart-frame.tsx';
import { DataTable } from './data-table.client.tsx';

interface Props {
  readonly context: ChartContext;
  readonly rows: readonly ResultRow[];
}

/** Which TPS of a desa are in: one is or is not, so a square each says more than a bar. */
export function TpsProgress({ context, rows }: Props) {
  const text = chartsText().progress.tps;
  const counted = rows.filter(isIn).length;
  return (
    <ChartFrame
      id="tps-masuk"
      heading={text.heading}
      unit={text.unit}
      description={text.description(formatCount(counted), formatCount(rows.length))}
      source={context.source}
      table={
        <DataTable
          caption={chartsText().progress.caption(context.unit, context.place)}
          rowHead={chartsText().place}
          columns={[{ key: 'in', head: chartsText().progress.column }]}
          rows={rows.map((row) => ({
            key: row.code,
            name: shortRegionName(row),
            href: pageHref(context.slug, row.code),
            cells: [wordsOf(row)],
          }))}
        />
      }
    >
      <ol className="flex flex-wrap gap-2 text-sm tabular-nums">
        {rows.map((row) => (
          <li key={row.code}>
            <a
              href={pageHref(context.slug, row.code)}
              className={`inline-flex min-h-11 items-center border px-2 ${isIn(row) ? 'border-ink bg-raised font-medium' : 'hatched border-line'}`}
            >
              <span className={isIn(row) ? '' : 'bg-surface px-1'}>{shortRegionName(row)}</span>
              <span className="sr-only">, {wordsOf(row)}</span>
            </a>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}

/** Votes are enough: some rows of TPS carry no progress of their own. Whether one is that contradicts itself, nobody knows. */
function isIn({ progress, tally }: ResultRow): boolean {
  return contradictionIn(progress) === null && (hasProgress(progress) || tally.kind === 'counted');
}

function wordsOf(row: ResultRow): string {
  const text = chartsText().progress.tps;
  if (contradictionIn(row.progress) !== null) return stateText().row.contradictory;
  if (isIn(row)) return text.in;
  return row.isListed ? text.notIn : stateText().row.notListed;
}
