import type { BallotOption, CandidateId } from '../candidate.ts';
import type { ResultRow } from '../region-result.ts';
import type { Hundredths } from '../share.ts';
import { marginOf, voteShare } from '../vote-table.ts';
import { beyondFences, type Fences, fencesOf } from './quartiles.ts';
import { type ReadShare, readShareOf } from './read-share.ts';

/** What stands on the vertical axis: a share of one option, or where ballots differ the distance of the first two. */
export type ScatterMeasure =
  | { readonly kind: 'votes'; readonly option: CandidateId }
  | { readonly kind: 'margin' };

/** One child of which both are known. */
export interface ScatterPoint {
  readonly row: ResultRow;
  readonly turnout: ReadShare;
  readonly value: Hundredths;
  /** How far it lies from the others: 0 within all fences, else the sum of what lies beyond them. */
  readonly distance: number;
}

export interface ScatterPanel {
  readonly measure: ScatterMeasure;
  readonly points: readonly ScatterPoint[];
}

/** Why a child is far from the others. */
export interface FarReason {
  readonly measure: ScatterMeasure | { readonly kind: 'turnout' };
  readonly side: 'low' | 'high';
  readonly value: Hundredths;
}

export interface FarChild {
  readonly row: ResultRow;
  readonly reasons: readonly FarReason[];
  readonly distance: number;
}

export interface Scatter {
  /** One for each option in ballot order, or one of margins; all of the same children. */
  readonly panels: readonly ScatterPanel[];
  /** The most distant first. */
  readonly far: readonly FarChild[];
}

/** Turnout against votes, child by child: for looking at, not for concluding from (DOMAIN §3). */
export function scatterOf(rows: readonly ResultRow[], options: readonly BallotOption[]): Scatter {
  const measures: readonly ScatterMeasure[] =
    options.length > 0
      ? options.map(({ id }) => ({ kind: 'votes', option: id }) as const)
      : [{ kind: 'margin' }];
  const known = rows.flatMap((row) => {
    const turnout = readShareOf(row, 'turnout');
    return turnout === null ? [] : [{ row, turnout }];
  });
  const turnoutFences = fencesOf(known.map(({ turnout }) => turnout.share));
  const far = new Map<ResultRow, FarChild>();
  for (const { row, turnout } of known) {
    add(far, row, { kind: 'turnout' }, turnout.share, turnoutFences);
  }
  const panels = measures.map((measure) => {
    const plotted = known.flatMap(({ row, turnout }) => {
      const value = measureOf(row, measure);
      return value === null ? [] : [{ row, turnout, value }];
    });
    const fences = fencesOf(plotted.map(({ value }) => value));
    for (const { row, value } of plotted) add(far, row, measure, value, fences);
    const points = plotted.map((point) => ({
      ...point,
      distance: distance(point.turnout.share, turnoutFences) + distance(point.value, fences),
    }));
    return { measure, points };
  });
  return { panels, far: [...far.values()].sort((a, b) => b.distance - a.distance) };
}

function measureOf({ tally }: ResultRow, measure: ScatterMeasure): Hundredths | null {
  if (tally.kind !== 'counted') return null;
  return measure.kind === 'margin' ? marginOf(tally.votes) : voteShare(tally.votes, measure.option);
}

function distance(value: Hundredths, fences: Fences | null): number {
  return fences === null ? 0 : Math.abs(beyondFences(value, fences));
}

function add(
  far: Map<ResultRow, FarChild>,
  row: ResultRow,
  measure: FarReason['measure'],
  value: Hundredths,
  fences: Fences | null,
): void {
  const beyond = fences === null ? 0 : beyondFences(value, fences);
  if (beyond === 0) return;
  const before = far.get(row) ?? { row, reasons: [], distance: 0 };
  const reason: FarReason = { measure, side: beyond < 0 ? 'low' : 'high', value };
  far.set(row, {
    row,
    reasons: [...before.reasons, reason],
    distance: before.distance + Math.abs(beyond),
  });
}
