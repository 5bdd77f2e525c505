import { hasProgress, isComplete, progressShare } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { sortRows } from '#lib/domain/row-order.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { stateText } from '#lib/text/state.ts';
import { progressWords } from '../state/progress-line.tsx';
import type { ChartContext } from './chart-context.ts';
import { ChartFrame } from './chart-frame.tsx';
import { DataTable } from './data-table.client.tsx';
import type { BarGap, NotedRow } from './layer-data.ts';
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
  const share = hasProgress(row.progress) ? progressShare(row.progress) : null;
  return {
    key: row.code,
    name: shortRegionName(row),
    href: pageHref(slug, row.code),
    segments:
      share === null
        ? []
        : [{ key: 'in', token: 0, share, mark: '', inBar: '', words: progressWords(row.progress) }],
    gap: share === null ? gapOf(row) : null,
    note: noteOf(row),
  };
}

function gapOf({ tally, progress }: ResultRow): BarGap {
  if (tally.kind === 'unreachable') return { look: 'hatched', words: stateText().unreachable };
  // None of a known number of TPS is truly nothing; without a number nobody knows.
  return progress.kind === 'unknown' || (progress.kind === 'fraction' && progress.total === 0)
    ? { look: 'hatched', words: stateText().notReported }
    : { look: 'empty', words: progressWords(progress) };
}

function noteOf({ progress }: ResultRow): string {
  if (!hasProgress(progress)) return '';
  return progress.kind === 'fraction'
    ? stateText().tpsIn(formatCount(progress.counted), formatCount(progress.total))
    : progressWords(progress);
}

function cellsOf({ progress }: ResultRow): readonly string[] {
  const share = hasProgress(progress) ? progressShare(progress) : null;
  const counted =
    progress.kind === 'fraction' && progress.counted > 0
      ? stateText().tpsIn(formatCount(progress.counted), formatCount(progress.total))
      : progressWords(progress);
  return [counted, share === null ? '–' : formatShare(share)];
}
