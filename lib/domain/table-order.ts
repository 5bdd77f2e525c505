/** By which column a table is sorted, and which way. */
export interface TableOrder {
  /** The word of the column in an address: `wilayah`, `suara-1`. */
  readonly key: string;
  readonly descending: boolean;
}

/** Part of an address's query that holds the order of the page's table. Servers and caches leave it out of what they are asked. */
const PARAMETER = 'urut';

/** The order that an address (`?urut=suara-1-turun`) asks for; null for none, and for columns that the table does not have. */
export function orderInAddress(search: string, keys: readonly string[]): TableOrder | null {
  const [, key = '', way] =
    /^(.+)-(naik|turun)$/.exec(new URLSearchParams(search).get(PARAMETER) ?? '') ?? [];
  return keys.includes(key) ? { key, descending: way === 'turun' } : null;
}

/** The query of an address with an order in it and the rest as it was; null takes the order out. */
export function addressWithOrder(search: string, order: TableOrder | null): string {
  const query = new URLSearchParams(search);
  if (order === null) query.delete(PARAMETER);
  else query.set(PARAMETER, `${order.key}-${order.descending ? 'turun' : 'naik'}`);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The order after a press on a column's head: its own, then the other way round, then none again. */
export function nextOrder(
  before: TableOrder | null,
  key: string,
  descendingFirst: boolean,
): TableOrder | null {
  if (before?.key !== key) return { key, descending: descendingFirst };
  return before.descending === descendingFirst ? { key, descending: !descendingFirst } : null;
}

/** What an item is sorted by; null where that is not known. */
export type SortValue = number | string | null;

/** Sorted items; one without a value comes last whichever way the order runs: unknown is not the least. Equal ones stay as they were. */
export function sortByValue<Item>(
  items: readonly Item[],
  sortedBy: (item: Item) => SortValue,
  descending: boolean,
): readonly Item[] {
  const sign = descending ? -1 : 1;
  return [...items].sort((a, b) => {
    const left = sortedBy(a);
    const right = sortedBy(b);
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return left < right ? -sign : left > right ? sign : 0;
  });
}
