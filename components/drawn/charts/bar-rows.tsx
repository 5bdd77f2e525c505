import type { ReactNode } from 'react';
import { cssPercent } from '#lib/format/number.ts';
import type { BarGap, BarRow } from './layer-data.ts';
import { SeenLayer } from './seen-layer.client.tsx';

export interface BarHead {
  readonly key: string;
  /** Name of the bar, above it on a phone and before it on a desk. */
  readonly name: ReactNode;
  /** The number that goes with it, at the other end. */
  readonly note: ReactNode;
}

interface Props {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** In the order of the rows. */
  readonly heads: readonly BarHead[];
  /** Heads above their bars always, or beside them where there is room. */
  readonly arrangement: 'above' | 'beside';
  /** Words under the two ends and the middle of the bars. */
  readonly scale: readonly string[];
  /** Marks half, where half decides. */
  readonly half?: boolean;
}

// A bar stands 5 px above the lower end of its row and is 16 px high in every arrangement, so that one drawing fits all.
const ARRANGEMENTS = {
  above: {
    rows: '[--row:5.75rem] max-[22rem]:[--row:8.5rem] sm:[--row:4.5rem]',
    plot: 'inset-x-0',
    head: 'items-end',
  },
  beside: {
    rows: '[--row:2.75rem] max-[22rem]:[--row:4.5rem] sm:[--row:1.625rem]',
    plot: 'inset-x-0 sm:right-44 sm:left-44',
    head: 'sm:grid sm:grid-cols-[10.5rem_minmax(0,1fr)_10.5rem]',
  },
} as const;

/**
 * Bars from an honest zero to 100%, one a row. Names, numbers and what is not known stand in HTML always; only the bars
 * themselves are drawn again by the browser, in the same place, so nothing moves.
 */
export function BarRows({ label, rows, heads, arrangement, scale, half = false }: Props) {
  const { rows: rowClass, plot, head: headClass } = ARRANGEMENTS[arrangement];
  const height = { height: `calc(var(--row) * ${rows.length})` };
  return (
    <div className={`${rowClass} ${arrangement === 'above' ? 'max-w-text' : ''}`}>
      <div className="relative" style={height}>
        <div className={`absolute inset-y-0 ${plot}`}>
          <div aria-hidden="true" className="absolute inset-0">
            {rows.map(({ key, gap }) => (
              <Track key={key} gap={gap} half={half} />
            ))}
          </div>
          <SeenLayer layer={{ kind: 'bars', label, rows }} />
          <div aria-hidden="true" className="pointer-events-none absolute inset-0">
            {rows.map((row) => (
              <InBar key={row.key} row={row} half={half} />
            ))}
          </div>
        </div>
        <ul className="pointer-events-none relative">
          {heads.map(({ key, name, note }) => (
            <li key={key} className={`flex h-(--row) justify-between gap-2 text-sm ${headClass}`}>
              {name}
              {arrangement === 'beside' && <span className="hidden sm:block" />}
              <span className="shrink-0 text-right text-xs leading-6 whitespace-nowrap tabular-nums">
                {note}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div aria-hidden="true" className="relative h-5">
        <div className={`absolute top-0 flex justify-between text-xs text-muted ${plot}`}>
          {scale.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

const LOOKS: Readonly<Record<BarGap['look'], string>> = {
  hatched: 'hatched',
  withheld: 'bg-withheld-surface border-withheld',
  empty: '',
};

function Track({ gap, half }: { readonly gap: BarGap | null; readonly half: boolean }) {
  return (
    <div className="relative h-(--row)">
      <div
        className={`absolute inset-x-0 bottom-[5px] h-4 ${gap === null ? 'bg-raised' : `border border-line ${LOOKS[gap.look]}`}`}
      />
      {half && <div className="absolute bottom-0 left-1/2 h-6 border-l-2 border-ink" />}
    </div>
  );
}

/** What is written on a bar, or in its place where there is none. */
function InBar({ row, half }: { readonly row: BarRow; readonly half: boolean }) {
  const chip = 'bg-surface px-0.5 text-[0.75rem] leading-[0.875rem] tabular-nums text-ink';
  return (
    <div className="relative h-(--row)">
      <div className="absolute inset-x-0 bottom-[5px] flex h-4 items-center overflow-hidden">
        {row.gap !== null && <span className={`ml-1 ${chip} text-muted`}>{row.gap.words}</span>}
        {row.segments.map(({ key, share, mark, inBar }) => (
          <span key={key} className="flex shrink-0 items-center pl-1.5" style={{ width: cssPercent(share) }}>
            {mark !== '' && <span className={`${chip} ${inBar === '' ? '' : 'xl:hidden'}`}>{mark}</span>}
            {inBar !== '' && <span className={`${chip} hidden xl:inline`}>{inBar}</span>}
          </span>
        ))}
      </div>
      {half && <div className="absolute bottom-0 left-1/2 h-6 border-l-2 border-ink" />}
    </div>
  );
}
