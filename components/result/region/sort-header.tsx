import { regionText } from '#lib/text/region.ts';

interface Props {
  readonly label: string;
  /** What a short label stands for, for assistive technology and the tooltip. */
  readonly longLabel?: string;
  readonly isFirst?: boolean;
  readonly direction: 'ascending' | 'descending' | 'none';
  readonly onSort: () => void;
}

const ARROWS = { ascending: '▲', descending: '▼' } as const;

/** A column head that sorts. */
export function SortHeader({ label, longLabel = label, isFirst = false, direction, onSort }: Props) {
  const text = regionText().table;
  const side = isFirst ? 'sticky left-0 bg-surface text-left' : 'text-right';
  return (
    <th scope="col" aria-sort={direction} className={`p-0 align-bottom font-medium ${side}`}>
      <button
        type="button"
        onClick={onSort}
        title={longLabel}
        aria-description={text.sort}
        className={`inline-flex min-h-11 w-full items-end gap-1 px-1 py-2 font-bold sm:px-2 ${isFirst ? 'justify-start' : 'justify-end'}`}
      >
        <span>{label}</span>
        {longLabel !== label && <span className="sr-only">{longLabel}</span>}
        {direction !== 'none' && (
          <span aria-hidden="true" className="text-xs">
            {ARROWS[direction]}
          </span>
        )}
      </button>
    </th>
  );
}
