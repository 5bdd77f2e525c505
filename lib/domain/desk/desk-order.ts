import { millisOf } from '../instant.ts';
import type { RegionCode } from '../region-code.ts';
import type { TpsProgress } from './desk-progress.ts';
import { type Finding, findingKey } from './finding.ts';

/** What is to be at hand when a TPS is looked at; null past either end. */
export interface Neighbours {
  readonly previous: RegionCode | null;
  readonly next: RegionCode | null;
  readonly afterNext: RegionCode | null;
}

export function neighboursOf(order: readonly RegionCode[], code: RegionCode): Neighbours {
  const at = order.indexOf(code);
  const after = (step: number): RegionCode | null => (at < 0 ? null : (order[at + step] ?? null));
  return { previous: at > 0 ? (order[at - 1] ?? null) : null, next: after(1), afterNext: after(2) };
}

/**
 * Where to go on: the first TPS that is not done after the one last worked on, else the first one not done at all. So a
 * TPS left aside, for want of a photo perhaps, does not stop the reader each time.
 */
export function resumeAt(all: readonly TpsProgress[], findings: Iterable<Finding>): RegionCode | null {
  const last = [...findings].reduce<Finding | null>(
    (latest, finding) => (latest === null || millisOf(finding.at) > millisOf(latest.at) ? finding : latest),
    null,
  );
  const start = all.findIndex(({ code }) => code === last?.code);
  const rest = start < 0 ? [] : all.slice(start);
  const isLeft = ({ step }: TpsProgress): boolean => step !== 'done';
  return (rest.find(isLeft) ?? all.find(isLeft) ?? all[0])?.code ?? null;
}

/** Findings in the order of the desk: TPS after TPS, rows as on the ballot and the form, unknown ones last. */
export function inDeskOrder(
  findings: Iterable<Finding>,
  order: readonly RegionCode[],
  rows: readonly string[],
): readonly Finding[] {
  const tpsAt = placesOf(order);
  const rowAt = placesOf(rows);
  const last = Number.MAX_SAFE_INTEGER;
  return [...findings].sort(
    (a, b) =>
      (tpsAt.get(a.code) ?? last) - (tpsAt.get(b.code) ?? last) ||
      (rowAt.get(a.row) ?? last) - (rowAt.get(b.row) ?? last) ||
      (findingKey(a) < findingKey(b) ? -1 : 1),
  );
}

function placesOf(order: readonly string[]): ReadonlyMap<string, number> {
  return new Map(order.map((name, place) => [name, place]));
}
