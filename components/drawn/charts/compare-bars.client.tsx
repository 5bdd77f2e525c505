'use client';

import { useEffect, useState } from 'react';
import { chartsText } from '#lib/text/charts.ts';
import type { ComparedRow } from './compared-row.ts';
import { LinkedBars } from './linked-bars.tsx';

const KEYS = ['code', 'name', 'size', 'turnout'] as const;
type SortKey = (typeof KEYS)[number];

interface Props {
  readonly label: string;
  readonly rows: readonly ComparedRow[];
  /** Places of the rows in each order; null where a reader cannot choose it. */
  readonly orders: Readonly<Record<SortKey, readonly number[] | null>>;
}

/** Bars whose rows can be put in another order. Within a row nothing ever moves: ballot order. */
export function CompareBars({ label, rows, orders }: Props) {
  const text = chartsText().compare;
  const [sortedBy, setSortedBy] = useState<SortKey>('code');
  const [isMounted, setIsMounted] = useState(false);
  useEffect(() => setIsMounted(true), []);
  const sorted = (orders[sortedBy] ?? []).flatMap((place) => {
    const row = rows[place];
    return row === undefined ? [] : [{ ...row, note: sortedBy === 'turnout' ? row.turnout : row.size }];
  });
  return (
    <div className="space-y-3">
      {/* Kept free until there are scripts, so that nothing moves when the buttons appear. */}
      <fieldset
        aria-label={text.sortBy}
        className={`flex min-w-0 flex-wrap items-center gap-x-4 text-sm ${isMounted ? '' : 'invisible'}`}
        data-screen-only
      >
        <span aria-hidden="true" className="text-muted">
          {text.sortBy}
        </span>
        {KEYS.filter((key) => orders[key] !== null).map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === sortedBy}
            onClick={() => setSortedBy(key)}
            className={`inline-flex min-h-11 items-center border-b-2 ${key === sortedBy ? 'border-accent font-bold' : 'border-transparent'}`}
          >
            {text.sorts[key]}
          </button>
        ))}
      </fieldset>
      <LinkedBars label={label} rows={sorted} scale={text.scale} />
    </div>
  );
}
