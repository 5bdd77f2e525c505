'use client';

import { Fragment, type ReactNode } from 'react';
import { type SortValue, sortByValue } from '#lib/domain/table-order.ts';
import { FittingTable } from './fitting-table.client.tsx';
import { type SortChoice, SortHeader } from './sort-header.tsx';
import { useTableOrder } from './use-table-order.ts';

/** A column that a table can be sorted by. */
export interface SortColumn extends SortChoice {
  readonly isText?: boolean;
}

/** A line of such a table. */
export interface SortedLine {
  readonly key: string;
  /** In the order of the columns. */
  readonly values: readonly SortValue[];
  /** Its `<tr>`, and what belongs below it. Sorting moves it and writes nothing in it again. */
  readonly line: ReactNode;
}

interface Props {
  readonly caption: string;
  readonly className: string;
  readonly columns: readonly SortColumn[];
  /** Heads of columns after these that nobody sorts by. */
  readonly more?: ReactNode;
  readonly lines: readonly SortedLine[];
}

/** A table that its reader sorts, in the order of the server until then, and always without JavaScript. */
export function SortedTable({ caption, className, columns, more, lines }: Props) {
  const { order, sortBy } = useTableOrder(columns.map(({ key }) => key));
  const place = columns.findIndex(({ key }) => key === order?.key);
  const sorted =
    order === null ? lines : sortByValue(lines, ({ values }) => values[place] ?? null, order.descending);
  return (
    <FittingTable label={caption}>
      <table className={className}>
        <caption className="sr-only">{caption}</caption>
        <thead className="heads text-right">
          <tr>
            {columns.map(({ isText = false, ...choice }) => (
              <SortHeader key={choice.key} choices={[choice]} order={order} onSort={sortBy} isText={isText} />
            ))}
            {more}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ key, line }) => (
            <Fragment key={key}>{line}</Fragment>
          ))}
        </tbody>
      </table>
    </FittingTable>
  );
}
