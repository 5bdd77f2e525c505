import { hasProgress, isComplete, progressShare } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { sortRows } from '#lib/domain/row-order.ts';
import { progressState } from '#lib/domain/row-state.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { progressShareWords, rowProgressWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';
import type { ChartContext } from './chart-context.ts';
import { ChartFrame } from './chart-frame.tsx';
import { DataTable } from './data-table.client.tsx';
import type { NotedRow } from './layer-data.ts';
import { progressBar } from './progress-bar.ts';
import { ProgressBars } from './progress-bars.client.tsx';

interface Props {
  readonly context: ChartContext;
  /** Children that vote in the contest. */
  readonly rows: readonly ResultRow[];
}

/** How much of each child is in, the most complete first. */
export function ProgressChart({ context, rows }: Props) {
  const text = chartsText().progress;
  const { slug, place, unit, source } = context;
  const sorted = sortRows(rows, { by: 'progress' }, true);
  const complete = rows.filter(({ progress }) => isComplete(progress)).length;
  const partial = rows.filter(({ progress }) => hasProgress(progress) && !isComplete(progress)).length;
  const caption = text.caption(unit, place);
  return (
    <ChartFrame
      id="tps-masuk"
      heading={text.heading(unit)}
      unit={text.unit}
      source={source}
      description={text.description(
        formatCount(complete),
        formatCount(partial),
        formatCount(rows.length - complete - partial),
        unit,
      )}
      table={
        <DataTable
          caption={caption}
          rowHead={chartsText().place}
          columns={[
            { key: 'in', head: text.column },
            { key: 'share', head: text.share },
          ]}
          rows={rows.map((row) => ({
            key: row.code,
            name: shortRegionName(row),
            href: pageHref(slug, row.code),
            cells: cellsOf(row),
          }))}
        />
      }
    >
      <ProgressBars label={caption} rows={sorted.map((row) => notedRow(row, slug))} />
    </ChartFrame>
  );
}

function notedRow(row: ResultRow, slug: string): NotedRow {
  return { ...progressBar(row, slug), note: noteOf(row) };
}

function noteOf({ progress }: ResultRow): string {
  if (progressShare(progress) === null || !hasProgress(progress)) return '';
  return progress.kind === 'fraction'
    ? stateText().tpsIn(formatCount(progress.counted), formatCount(progress.total))
    : (progressShareWords(progress) ?? '');
}

function cellsOf(row: ResultRow): readonly string[] {
  const { progress } = row;
  const counted =
    progress.kind === 'fraction' && isIn(row)
      ? stateText().tpsIn(formatCount(progress.counted), formatCount(progress.total))
      : rowProgressWords(row);
  return [counted, isIn(row) ? (progressShareWords(progress) ?? '–') : '–'];
}

function isIn(row: ResultRow): boolean {
  return progressState(row) === 'known';
}
