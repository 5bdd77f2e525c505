import type { BallotOption, CandidateId } from './candidate.ts';
import { isComplete, isKnownIncomplete, type Progress, UNKNOWN_PROGRESS } from './progress.ts';
import type { RegionCode } from './region-code.ts';
import { numbersOf, type RecapState, type RegionResult } from './region-result.ts';
import type { OptionVotes } from './tally.ts';
import { votesOf, voteTable } from './vote-table.ts';

/** How a difference between D.Hasil and the sum of C.Hasil is to be read. */
export type DifferenceState =
  | 'same'
  /** TPS are still missing from the C.Hasil side: part of the difference, or all of it. */
  | 'incomplete'
  /** They may be: the source rounds, contradicts itself, or does not say. */
  | 'perhapsIncomplete'
  /** Every TPS is in: the plenary settled on another number than the forms' sum. */
  | 'corrected'
  /** One side is not known. */
  | 'unknown';

/** One row of the comparison of tiers: the same figure by every source that has it. */
export interface TierLine {
  readonly figure:
    | { readonly kind: 'option'; readonly option: CandidateId }
    | { readonly kind: 'validVotes' };
  /** Added up by this site from the forms it has read. */
  readonly forms: number | null;
  /** Sirekap's aggregate: the C.Hasil layer. */
  readonly count: number | null;
  /** The D.Hasil layer. */
  readonly recap: number | null;
  readonly state: DifferenceState;
}

/** Votes of the D.Hasil layer of a region, from its own document or its row in the one above; null where there are none. */
function recapVotes(recap: RecapState): readonly OptionVotes[] | null {
  if (recap.kind === 'parentRow') return recap.votes;
  return recap.kind === 'asked' && recap.answer.kind === 'published' ? recap.answer.value.votes : null;
}

/** Every figure that the tiers can be compared by, options in ballot order. */
export function tierLines(result: RegionResult): readonly TierLine[] {
  const numbers = numbersOf(result.state);
  const counted = numbers?.tally.kind === 'counted' ? numbers.tally.votes : null;
  const recap = recapVotes(result.recap);
  const read = result.digest?.votes ?? null;
  const forms = read === null || read.tps === 0 ? null : read.byOption;
  const progress = numbers?.progress ?? UNKNOWN_PROGRESS;
  const line = (
    figure: TierLine['figure'],
    pick: (votes: readonly OptionVotes[]) => number | null,
  ): TierLine => {
    const count = counted === null ? null : pick(counted);
    const official = recap === null ? null : pick(recap);
    return {
      figure,
      forms: forms === null ? null : pick(forms),
      count,
      recap: official,
      state: stateOf(count, official, progress),
    };
  };
  const options = result.options.map(({ id }) =>
    line({ kind: 'option', option: id }, (votes) => votesOf(votes, id)),
  );
  const validVotes = (votes: readonly OptionVotes[]) => voteTable(result.options, votes).validVotes;
  return options.length === 0 ? [] : [...options, line({ kind: 'validVotes' }, validVotes)];
}

function stateOf(count: number | null, recap: number | null, progress: Progress): DifferenceState {
  if (count === null || recap === null) return 'unknown';
  return count === recap ? 'same' : reasonOf(progress);
}

/** How a difference is to be read, by how much of the C.Hasil side is in. */
function reasonOf(progress: Progress): ChildDifference['state'] {
  if (isComplete(progress)) return 'corrected';
  return isKnownIncomplete(progress) ? 'incomplete' : 'perhapsIncomplete';
}

/** A child whose D.Hasil differs from its C.Hasil: where a region's difference comes from. */
export interface ChildDifference {
  readonly code: RegionCode;
  readonly name: string | null;
  readonly state: Exclude<DifferenceState, 'same' | 'unknown'>;
  /** D − C in ballot order; null where one side has no such option. */
  readonly differences: readonly (number | null)[];
}

/**
 * Children that explain the region's difference; empty where D.Hasil has no rows of them. Those come first that nothing but
 * the plenary explains, then those of which TPS may be missing, then those of which they are; in each the largest first.
 */
export function explainingChildren(
  { recap, rows }: RegionResult,
  options: readonly BallotOption[],
): readonly ChildDifference[] {
  if (recap.kind !== 'asked' || recap.answer.kind !== 'published') return [];
  const official = new Map(recap.answer.value.rows.map(({ code, votes }) => [code, votes]));
  const found = rows.flatMap(({ code, name, tally, progress }): readonly ChildDifference[] => {
    const votes = official.get(code);
    if (votes === undefined || tally.kind !== 'counted') return [];
    const differences = options.map(({ id }) => {
      const [d, c] = [votesOf(votes, id), votesOf(tally.votes, id)];
      return d === null || c === null ? null : d - c;
    });
    // What one side does not give is no difference.
    if (differences.every((difference) => (difference ?? 0) === 0)) return [];
    return [{ code, name, state: reasonOf(progress), differences }];
  });
  return [...found].sort(
    (a, b) => EXPLAINED.indexOf(a.state) - EXPLAINED.indexOf(b.state) || sizeOf(b) - sizeOf(a),
  );
}

const EXPLAINED: readonly ChildDifference['state'][] = ['corrected', 'perhapsIncomplete', 'incomplete'];

function sizeOf({ differences }: ChildDifference): number {
  return differences.reduce<number>((sum, difference) => sum + Math.abs(difference ?? 0), 0);
}
