import type { BallotOption } from '#lib/domain/candidate.ts';
import type { FormalRecap } from '#lib/domain/formal-recap.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { RecapState } from '#lib/domain/region-result.ts';
import { votesInOrder, withOptions } from './packed-votes.ts';

type Row = FormalRecap['rows'][number];
type PackedRow = readonly [code: RegionCode, votes: readonly (number | null)[]];

type Asked = Extract<RecapState, { kind: 'asked' }>;
type Published = Extract<Asked['answer'], { kind: 'published' }>;

interface PackedAsked extends Omit<Asked, 'answer'> {
  readonly answer: Omit<Published, 'value'> & {
    readonly value: Omit<FormalRecap, 'rows'> & { readonly packed: readonly (PackedRow | Row)[] };
  };
}

/** What the plenary published, each child's votes in the order of the ballot. */
export type PackedRecap = RecapState | PackedAsked;

export function packRecap(recap: RecapState, options: readonly BallotOption[]): PackedRecap {
  if (recap.kind !== 'asked' || recap.answer.kind !== 'published') return recap;
  const { rows, ...value } = recap.answer.value;
  const packed = rows.map((row): PackedRow | Row => {
    const votes = votesInOrder(row.votes, options);
    return votes === null ? row : [row.code, votes];
  });
  return { ...recap, answer: { ...recap.answer, value: { ...value, packed } } };
}

export function unpackRecap(recap: PackedRecap, options: readonly BallotOption[]): RecapState {
  if (!isPacked(recap)) return recap;
  const { packed, ...value } = recap.answer.value;
  const rows = packed.map((row): Row => {
    if ('code' in row) return row;
    const [code, votes] = row;
    return { code, votes: withOptions(votes, options) };
  });
  return { ...recap, answer: { ...recap.answer, value: { ...value, rows } } };
}

function isPacked(recap: PackedRecap): recap is PackedAsked {
  return recap.kind === 'asked' && recap.answer.kind === 'published' && 'packed' in recap.answer.value;
}
