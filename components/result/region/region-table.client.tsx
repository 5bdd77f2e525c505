'use client';

import { useState } from 'react';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import type { RollUp } from '#lib/domain/roll-up.ts';
import { type RowKey, sortRows } from '#lib/domain/row-order.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import { regionText } from '#lib/text/region.ts';
import { RegionRow } from './region-row.tsx';
import { SortHeader } from './sort-header.tsx';
import { TableTotals } from './table-totals.tsx';

interface Props {
  readonly slug: string;
  readonly caption: string;
  readonly rows: readonly ResultRow[];
  readonly options: readonly BallotOption[];
  readonly rollUp: RollUp;
  /** As published for the region itself. */
  readonly progress: Progress;
}

/** The children of a region: every row leads down. Sorting never reorders pairs, only rows; code order without script. */
export function RegionTable({ slug, caption, rows, options, rollUp, progress }: Props) {
  const text = regionText().table;
  const [order, setOrder] = useState<{ readonly key: RowKey; readonly descending: boolean }>({
    key: { by: 'code' },
    descending: false,
  });
  const hasOwn = rows.some((row) => row.ownOptions !== null);
  const sortBy = (key: RowKey, descendingFirst: boolean) =>
    setOrder((before) =>
      sameKey(before.key, key)
        ? { key, descending: !before.descending }
        : { key, descending: descendingFirst },
    );
  const directionOf = (key: RowKey) =>
    sameKey(order.key, key) ? (order.descending ? 'descending' : 'ascending') : 'none';

  return (
    <table className="rows">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink">
          <SortHeader
            label={text.place}
            isFirst
            direction={directionOf({ by: 'name' })}
            onSort={() => sortBy({ by: 'name' }, false)}
          />
          <SortHeader
            label={text.tpsIn}
            longLabel={text.tpsInLong}
            direction={directionOf({ by: 'progress' })}
            onSort={() => sortBy({ by: 'progress' }, true)}
          />
          {options.map((option) => (
            <SortHeader
              key={option.id}
              label={optionShort(option)}
              longLabel={text.votesOf(optionName(option))}
              direction={directionOf({ by: 'votes', option: option.id })}
              onSort={() => sortBy({ by: 'votes', option: option.id }, true)}
            />
          ))}
          {hasOwn && (
            <th scope="col" className="px-2 py-2 text-left align-bottom font-medium">
              {text.ownVotes}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {sortRows(rows, order.key, order.descending).map((row) => (
          <RegionRow key={row.code} slug={slug} row={row} options={options} hasOwn={hasOwn} />
        ))}
      </tbody>
      {rollUp.kind === 'compared' && options.length > 0 && (
        <TableTotals rollUp={rollUp} options={options} progress={progress} />
      )}
    </table>
  );
}

function sameKey(a: RowKey, b: RowKey): boolean {
  return a.by === b.by && (a.by !== 'votes' || (b.by === 'votes' && a.option === b.option));
}
