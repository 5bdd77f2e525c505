import type { BallotOption } from '#lib/domain/candidate.ts';
import { readOf } from '#lib/domain/charts/read-share.ts';
import type { ScatterPanel } from '#lib/domain/charts/scatter.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { optionShort } from '#lib/text/option-name.ts';
import type { ChartContext } from './chart-context.ts';
import { DataTable } from './data-table.client.tsx';
import { readShareWords, readTpsWords } from './read-words.ts';

interface Props {
  readonly context: ChartContext;
  readonly options: readonly BallotOption[];
  readonly panels: readonly ScatterPanel[];
  readonly rows: readonly ResultRow[];
}

/** Turnout and shares of every child, those that are not drawn too. */
export function ScatterTable({ context, options, panels, rows }: Props) {
  const text = chartsText().scatter;
  const values = panels.map(({ points }) => new Map(points.map(({ row, value }) => [row.code, value])));
  return (
    <DataTable
      caption={text.caption(context.place)}
      rowHead={chartsText().place}
      columns={[
        { key: 'turnout', head: text.turnout },
        { key: 'tps', head: chartsText().read.tps },
        ...panels.map(({ measure }, place) => {
          const option = options[place];
          return measure.kind === 'margin' || option === undefined
            ? { key: 'margin', head: text.margin }
            : { key: option.id, head: text.yAxis(optionShort(option)) };
        }),
      ]}
      rows={rows.map((row) => {
        const turnout = readOf(row, 'turnout');
        return {
          key: row.code,
          name: shortRegionName(row),
          href: pageHref(context.slug, row.code),
          cells: [
            readShareWords(turnout),
            readTpsWords(row, turnout),
            ...values.map((byCode) => {
              const value = byCode.get(row.code);
              return value === undefined ? '–' : formatShare(value);
            }),
          ],
        };
      })}
    />
  );
}
