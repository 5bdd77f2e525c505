import type { Instant } from '../domain/instant.ts';
import type { Hundredths } from '../domain/share.ts';
import { dataText } from '../text/data.ts';

export type ColumnName = keyof ReturnType<typeof dataText>['columns'];

/** What a cell holds: text (codes too), a count, hundredths of a percent, or a moment. Null is unknown, never zero. */
export type CellOf =
  | { readonly kind: 'text'; readonly value: string | null }
  | { readonly kind: 'count'; readonly value: number | null }
  | { readonly kind: 'percent'; readonly value: Hundredths | null }
  | { readonly kind: 'time'; readonly value: Instant | null };

/** One column of a file, in every format. */
export interface Column<Row> {
  /** Stable in every language, e.g. `votes_1`. */
  readonly id: string;
  /** In the language being written, for spreadsheets. */
  readonly label: string;
  /** Its entry in the documentation. */
  readonly name: ColumnName;
  readonly of: (row: Row) => CellOf;
}

export function textColumn<Row>(name: ColumnName, of: (row: Row) => string | null): Column<Row> {
  return column(name, (row) => ({ kind: 'text', value: of(row) }));
}

export function countColumn<Row>(name: ColumnName, of: (row: Row) => number | null): Column<Row> {
  return column(name, (row) => ({ kind: 'count', value: of(row) }));
}

export function percentColumn<Row>(name: ColumnName, of: (row: Row) => Hundredths | null): Column<Row> {
  return column(name, (row) => ({ kind: 'percent', value: of(row) }));
}

export function timeColumn<Row>(name: ColumnName, of: (row: Row) => Instant | null): Column<Row> {
  return column(name, (row) => ({ kind: 'time', value: of(row) }));
}

function column<Row>(name: ColumnName, of: (row: Row) => CellOf): Column<Row> {
  return { id: name, name, label: dataText().columns[name].label, of };
}

/** The same column once for each place on the ballot, or each page of the form: `votes_1`, `votes_2`, … */
export function numbered<Row>(
  count: number,
  make: (place: number) => Column<Row>,
  labels: readonly string[] = [],
): readonly Column<Row>[] {
  return Array.from({ length: count }, (_, place) => {
    const one = make(place);
    return {
      ...one,
      id: `${one.id}_${place + 1}`,
      label: `${one.label}: ${labels[place] ?? place + 1}`,
    };
  });
}
