import type { TableOrder } from '#lib/domain/table-order.ts';
import { regionText } from '#lib/text/region.ts';

/** One way to sort by a column. */
export interface SortChoice {
  /** Its word in the address. */
  readonly key: string;
  readonly label: string;
  /** A second line of the label. */
  readonly second?: string;
  /** What a short label stands for, for assistive technology. */
  readonly longLabel?: string;
  /** Numbers are looked at from the largest, names from the first. */
  readonly descendingFirst: boolean;
}

interface Props {
  /** A column of votes can be sorted by their share too. */
  readonly choices: readonly SortChoice[];
  readonly order: TableOrder | null;
  readonly onSort: (key: string, descendingFirst: boolean) => void;
  readonly isText?: boolean;
}

/** A column head that sorts. Its arrows are those of `.heads` in the stylesheet. */
export function SortHeader({ choices, order, onSort, isText = false }: Props) {
  const sorted = choices.some(({ key }) => key === order?.key) ? order : null;
  const direction = sorted === null ? 'none' : sorted.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction} className={isText ? 'text-left' : undefined}>
      {choices.map(({ key, label, second, longLabel = label, descendingFirst }) => (
        <button
          key={key}
          type="button"
          data-sort={key === sorted?.key ? direction : undefined}
          aria-description={regionText().table.sort}
          onClick={() => onSort(key, descendingFirst)}
        >
          <span>{label}</span>
          {second !== undefined && <small aria-hidden="true">{second}</small>}
          {longLabel !== label && <span className="sr-only">{longLabel}</span>}
        </button>
      ))}
    </th>
  );
}
