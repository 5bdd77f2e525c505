'use client';

import { useState } from 'react';
import { SortHeader } from '#components/layout/ui/sort-header.tsx';
import { useTableOrder } from '#components/layout/ui/use-table-order.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import type { DoubtedTps, ResultRow } from '#lib/domain/region-result.ts';
import type { RollUp } from '#lib/domain/roll-up.ts';
import { type RowKey, ranksOf, sortRows } from '#lib/domain/row-order.ts';
import { hasTpsNumber } from '#lib/domain/tps-number.ts';
import { regionText } from '#lib/text/region.ts';
import { votesChoice } from '../votes/votes-choice.ts';
import { RegionRow } from './region-row.tsx';
import { TableTotals } from './table-totals.tsx';
import { TpsNumberField } from './tps-number-field.tsx';

interface Props {
  readonly slug: string;
  readonly caption: string;
  readonly rows: readonly ResultRow[];
  readonly options: readonly BallotOption[];
  /** Of a desa. */
  readonly doubted?: readonly DoubtedTps[] | undefined;
  readonly rollUp: RollUp;
  /** As published for the region itself. */
  readonly progress: Progress;
}

/** A shorter list of TPS is read at once. */
const FILTERED_FROM = 8;
/** As many columns of votes as stand beside names on a phone, with coverage under the names. */
const MOST_ON_PHONE = 4;

/** The children of a region: every row leads down. Sorting never reorders pairs, only rows; code order without script. */
export function RegionTable({ slug, caption, rows, options, doubted = [], rollUp, progress }: Props) {
  const text = regionText().table;
  const keys = sortKeys(options);
  const { order, sortBy } = useTableOrder([...keys.keys()]);
  const key: RowKey = (order && keys.get(order.key)) ?? { by: 'code' };
  const ranks = key.by === 'votes' || key.by === 'share' ? ranksOf(rows, key) : null;
  const hasOwn = rows.some((row) => row.ownOptions !== null);
  const [typed, setTyped] = useState('');
  const isLongListOfTps = rows.length >= FILTERED_FROM && rows.every(({ code }) => levelOf(code) === 'tps');
  const shown = isLongListOfTps ? rows.filter(({ code }) => hasTpsNumber(code, typed)) : rows;
  const marks = new Map(doubted.map(({ code, kind }) => [code, kind]));
  const head = { order, onSort: sortBy };
  return (
    <>
      {isLongListOfTps && <TpsNumberField value={typed} onType={setTyped} />}
      <table className={options.length + (hasOwn ? MOST_ON_PHONE : 0) <= MOST_ON_PHONE ? 'rows fit' : 'rows'}>
        <caption className="sr-only">{caption}</caption>
        <thead className="heads">
          <tr>
            <SortHeader
              {...head}
              isText
              choices={[{ key: 'wilayah', label: text.place, descendingFirst: false }]}
            />
            <SortHeader
              {...head}
              choices={[
                {
                  key: 'tps',
                  label: text.tpsIn,
                  longLabel: `${text.tpsIn} ${text.tpsInLong}`,
                  descendingFirst: true,
                },
              ]}
            />
            {options.map((option, place) => (
              <SortHeader
                key={option.id}
                {...head}
                choices={[
                  votesChoice(option, place),
                  { key: `persen-${place + 1}`, label: '%', longLabel: text.share, descendingFirst: true },
                ]}
              />
            ))}
            {hasOwn && <th scope="col">{text.ownVotes}</th>}
          </tr>
        </thead>
        <tbody>
          {sortRows(shown, key, order?.descending ?? false).map((row) => (
            <RegionRow
              key={row.code}
              slug={slug}
              row={row}
              rank={ranks === null ? null : (ranks.get(row.code) ?? '–')}
              options={options}
              hasOwn={hasOwn}
              mark={marks.get(row.code) ?? null}
            />
          ))}
        </tbody>
        {rollUp.kind === 'compared' && options.length > 0 && (
          <TableTotals rollUp={rollUp} options={options} progress={progress} />
        )}
      </table>
    </>
  );
}

/** What the table can be sorted by, by its word in an address: candidates by their place on the ballot. */
function sortKeys(options: readonly BallotOption[]): ReadonlyMap<string, RowKey> {
  return new Map<string, RowKey>([
    ['wilayah', { by: 'name' }],
    ['tps', { by: 'progress' }],
    ...options.flatMap(({ id }, place): [string, RowKey][] => [
      [`suara-${place + 1}`, { by: 'votes', option: id }],
      [`persen-${place + 1}`, { by: 'share', option: id }],
    ]),
  ]);
}
