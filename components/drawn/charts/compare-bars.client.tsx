'use client';

import { useState } from 'react';
import { formatShare } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';
import type { ComparedRow } from './compared-row.ts';
import type { NotedRow } from './layer-data.ts';
import { LinkedBars } from './linked-bars.tsx';

const KEYS = ['share', 'code', 'name', 'size', 'turnout'] as const;
type SortKey = (typeof KEYS)[number];

/** An option a reader can look at. */
export interface ComparedOption {
  readonly key: string;
  readonly name: string;
  /** Places of the rows by this option's share, the highest first. */
  readonly byShare: readonly number[];
}

interface Props {
  readonly label: string;
  /** In ballot order. */
  readonly options: readonly ComparedOption[];
  readonly rows: readonly ComparedRow[];
  /** Places of the rows in each other order; null where a reader cannot choose it. */
  readonly orders: Readonly<Record<Exclude<SortKey, 'share'>, readonly number[] | null>>;
}

/**
 * One option at a time, since only bars that begin at one line can be compared: its share in every child, the number at
 * the end. Which option is a choice of the browser's own, made without scripts; the order is one with them.
 */
export function CompareBars({ label, options, rows, orders }: Props) {
  const text = chartsText().compare;
  const [sortedBy, setSortedBy] = useState<SortKey>('share');
  return (
    <div className="flex flex-wrap">
      {options.map(({ key, name, byShare }, place) => (
        <div key={key} className="group contents">
          <label className="order-1 flex min-h-11 w-full items-center gap-2 text-sm group-has-checked:font-bold">
            <input
              type="radio"
              name="pilihan-perbandingan"
              value={key}
              defaultChecked={place === 0}
              className="size-4 shrink-0 accent-ink"
            />
            <span className="wrap-anywhere">{name}</span>
          </label>
          <div className="order-3 hidden w-full group-has-checked:block">
            <LinkedBars
              label={`${label}: ${name}`}
              rows={inOrder(rows, sortedBy === 'share' ? byShare : (orders[sortedBy] ?? byShare)).map((row) =>
                ofOption(row, key, sortedBy),
              )}
              scale={text.scale}
            />
          </div>
        </div>
      ))}
      {/* Kept free until there are scripts, so that nothing moves when the buttons appear. */}
      <fieldset
        aria-label={text.sortBy}
        className="order-2 flex w-full min-w-0 flex-wrap items-center gap-x-4 text-sm noscript:invisible"
        data-screen-only
      >
        <span aria-hidden="true" className="text-muted">
          {text.sortBy}
        </span>
        {KEYS.filter((key) => key === 'share' || orders[key] !== null).map((key) => (
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
    </div>
  );
}

function inOrder(rows: readonly ComparedRow[], places: readonly number[]): readonly ComparedRow[] {
  return places.flatMap((place) => rows[place] ?? []);
}

/** The row with the bar of one option alone, and beside it its share with what the rows are sorted by. */
function ofOption(row: ComparedRow, option: string, sortedBy: SortKey): NotedRow {
  const segments = row.segments
    .filter(({ key }) => key === option)
    .map((segment) => ({ ...segment, mark: '', inBar: '', isPlain: true }));
  const share = segments.map((segment) => formatShare(segment.share));
  return {
    ...row,
    segments,
    note: [...share, besides(row, sortedBy)].filter((words) => words !== '').join(' · '),
  };
}

function besides({ size, turnout, doubt }: ComparedRow, sortedBy: SortKey): string {
  if (sortedBy === 'turnout') return turnout;
  return sortedBy === 'size' ? size : doubt;
}
