'use client';

import { useEffect, useState } from 'react';
import { type SortColumn, SortedTable } from '#components/layout/ui/sorted-table.client.tsx';
import { EventLegend } from '#components/result/state/event-legend.tsx';
import { votesChoice } from '#components/result/votes/votes-choice.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import {
  failingRules,
  passesFilter,
  type TpsFilter,
  type TpsListRow,
  urgencyOf,
  verdictCounts,
} from '#lib/domain/tps-list.ts';
import { formatCount } from '#lib/format/number.ts';
import { tpsListText } from '#lib/text/tps-list.ts';
import { FilterChoice } from './filter-choice.tsx';
import { LIST_FIGURES, TpsListLine } from './tps-list-line.tsx';

interface Props {
  readonly slug: string;
  readonly rows: readonly TpsListRow[];
  readonly options: readonly BallotOption[];
  readonly caption: string;
}

const EVERYTHING: TpsFilter = { verdict: null, rule: null };

/** Every TPS of a desa in one table. Without JavaScript it is whole; with it, filtered and with photos on demand. */
export function TpsListTable({ slug, rows, options, caption }: Props) {
  const text = tpsListText();
  const [filter, setFilter] = useState(EVERYTHING);
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);
  const shown = rows.filter((row) => passesFilter(row, filter));
  const verdict = verdictCounts(rows).find((one) => one.verdict === filter.verdict)?.verdict ?? null;
  return (
    <>
      {isMounted && (
        <fieldset className="flex flex-wrap items-end gap-x-5 gap-y-2 text-sm">
          <legend className="sr-only">{text.filter.legend}</legend>
          <FilterChoice
            label={text.filter.state}
            value={verdict}
            choices={verdictCounts(rows).map((one) => ({
              value: one.verdict,
              words: `${text.verdict[one.verdict]} (${formatCount(one.count)})`,
            }))}
            onChoose={(chosen) => setFilter((before) => ({ ...before, verdict: chosen }))}
          />
          <FilterChoice
            label={text.filter.rule}
            value={filter.rule}
            choices={failingRules(rows).map((rule) => ({ value: rule, words: rule }))}
            onChoose={(chosen) => setFilter((before) => ({ ...before, rule: chosen }))}
          />
          <output className="text-muted">
            {text.shown(formatCount(shown.length), formatCount(rows.length))}
          </output>
        </fieldset>
      )}
      <SortedTable
        caption={caption}
        className="rows sm:text-sm"
        columns={columnsOf(options)}
        more={
          <th scope="col" className="px-1 pb-3 text-left">
            {text.columns.form}
          </th>
        }
        lines={shown.map((row) => ({
          key: row.code,
          values: [
            row.code,
            urgencyOf(row.verdict),
            ...options.map((_, place) => row.votes?.[place] ?? null),
            ...LIST_FIGURES.map(({ figure }) => row[figure]),
          ],
          line: <TpsListLine slug={slug} row={row} options={options} canShowPhoto={isMounted} />,
        }))}
      />
      <EventLegend rows={rows} />
    </>
  );
}

/** What the list can be sorted by: states from the one that asks most to be looked at, TPS by number, figures from the largest. */
function columnsOf(options: readonly BallotOption[]): readonly SortColumn[] {
  const { columns } = tpsListText();
  return [
    { key: 'wilayah', label: columns.tps, descendingFirst: false, isText: true },
    { key: 'pemeriksaan', label: columns.status, descendingFirst: false, isText: true },
    ...options.map(votesChoice),
    ...LIST_FIGURES.map(({ column, key }) => ({ key, label: columns[column], descendingFirst: true })),
  ];
}
