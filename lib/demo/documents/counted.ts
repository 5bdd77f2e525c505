import type { Slate } from '../slates.ts';
import type { Json } from './json-text.ts';

export type JsonObject = { readonly [key: string]: Json };

/** `progres` of a chart or row; unit TPS. */
export function progresOf(progres: number, total: number): JsonObject {
  return { total, persen: percent(progres, total), progres };
}

/** 0..100 with two decimals. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100;
}

/** Votes keyed by candidate id; nothing at all where nothing is counted, never zeros (RECAP_API §1). */
export function votesById(slate: Slate | null, votes: readonly number[] | null, counted: number): JsonObject {
  if (slate === null || votes === null || counted === 0) return {};
  return Object.fromEntries(slate.options.map((option, i) => [option.id, votes[i] ?? 0]));
}
