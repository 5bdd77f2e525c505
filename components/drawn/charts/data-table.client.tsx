'use client';

import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { chartsText } from '#lib/text/charts.ts';

export interface DataColumn {
  readonly key: string;
  readonly head: string;
  /** What a short head stands for. */
  readonly longHead?: string;
}

export interface DataRow {
  readonly key: string;
  readonly name: string;
  readonly href: string | null;
  /** One for each column; a number that is not known is words. */
  readonly cells: readonly string[];
}

interface Props {
  readonly caption: string;
  /** Head of the first column, which names the rows. */
  readonly rowHead: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/**
 * A chart's data, folded away under it: the same numbers to read, to copy and to follow. Not the server's alone only
 * because plain rows are a quarter of the page's second copy of it that their elements would be.
 */
export function DataTable({ caption, rowHead, columns, rows }: Props) {
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-accent underline">
        {chartsText().data}
      </summary>
      <ScrollTable label={caption}>
        <table className="w-full border-collapse text-xs sm:text-sm">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b-2 border-ink text-right align-bottom">
              <th scope="col" className="py-2 pr-2 text-left">
                {rowHead}
              </th>
              {columns.map(({ key, head, longHead }) => (
                <th key={key} scope="col" className="px-2 py-2">
                  {head}
                  {longHead !== undefined && <span className="sr-only"> {longHead}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, href, cells }) => (
              <tr key={key} className="border-b border-line text-right tabular-nums">
                <th scope="row" className="pr-2 text-left font-normal wrap-anywhere">
                  {href === null ? (
                    <span className="block py-2">{name}</span>
                  ) : (
                    <a href={href} className="inline-flex min-h-9 min-w-20 items-center">
                      {name}
                    </a>
                  )}
                </th>
                {columns.map((column, index) => (
                  <td key={column.key} className="px-2 py-1">
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </details>
  );
}
