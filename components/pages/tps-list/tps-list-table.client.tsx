'use client';

import { useEffect, useState } from 'react';
import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { EventLegend } from '#components/result/state/event-legend.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import {
  failingRules,
  passesFilter,
  type TpsFilter,
  type TpsListRow,
  verdictCounts,
} from '#lib/domain/tps-list.ts';
import { formatCount } from '#lib/format/number.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
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
const HEAD = 'px-2 py-2 align-bottom font-medium';

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
      <ScrollTable label={caption}>
        <table className="w-full border-collapse text-xs sm:text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b-2 border-ink text-right">
              <th scope="col" className={`${HEAD} text-left`}>
                {text.columns.tps}
              </th>
              <th scope="col" className={`${HEAD} text-left`}>
                {text.columns.status}
              </th>
              {options.map((option) => (
                <th key={option.id} scope="col" className={HEAD} title={optionName(option)}>
                  <span className="sr-only">{text.votesOf(optionName(option))}</span>
                  <span aria-hidden="true">{optionShort(option)}</span>
                </th>
              ))}
              {LIST_FIGURES.map(({ column }) => (
                <th key={column} scope="col" className={HEAD}>
                  {text.columns[column]}
                </th>
              ))}
              <th scope="col" className={`${HEAD} text-left`}>
                {text.columns.form}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <TpsListLine key={row.code} slug={slug} row={row} options={options} canShowPhoto={isMounted} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <EventLegend rows={rows} />
    </>
  );
}
