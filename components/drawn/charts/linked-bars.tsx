import { BarRows } from './bar-rows.tsx';
import type { NotedRow } from './layer-data.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly NotedRow[];
  readonly scale: readonly string[];
}

/** Bars whose names lead to the pages of what they are about. */
export function LinkedBars({ label, rows, scale }: Props) {
  return (
    <BarRows
      label={label}
      rows={rows}
      arrangement="beside"
      scale={scale}
      heads={rows.map(({ key, name, href, note }) => ({
        key,
        name: (
          <a
            href={href}
            className="pointer-events-auto block h-6 max-w-full truncate leading-6 max-[22rem]:h-auto max-[22rem]:leading-tight max-[22rem]:whitespace-normal sm:h-(--row)"
            title={name}
          >
            {name}
          </a>
        ),
        note,
      }))}
    />
  );
}
