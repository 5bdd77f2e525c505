import { useEffect, useState } from 'react';
import { addressWithOrder, nextOrder, orderInAddress, type TableOrder } from '#lib/domain/table-order.ts';

interface OrderOfTable {
  /** Null in the order of the server. */
  readonly order: TableOrder | null;
  readonly sortBy: (key: string, descendingFirst: boolean) => void;
}

/** The order of a page's table, kept in its address: a link, a reload and Back show the table as it was. */
export function useTableOrder(keys: readonly string[]): OrderOfTable {
  const [order, setOrder] = useState<TableOrder | null>(null);
  const known = keys.join(' ');
  // The page is written once for everyone, so what an address asks for is found in the browser.
  useEffect(() => setOrder(orderInAddress(location.search, known.split(' '))), [known]);
  useEffect(() => void import('./sort-looks.ts'), []);
  const sortBy = (key: string, descendingFirst: boolean) => {
    const next = nextOrder(order, key, descendingFirst);
    setOrder(next);
    const { pathname, search, hash } = location;
    history.replaceState(history.state, '', pathname + addressWithOrder(search, next) + hash);
  };
  return { order, sortBy };
}
