import type { RegionCode } from './region-code.ts';
import type { ResultRow } from './region-result.ts';
import type { KnownVotes, OptionVotes } from './tally.ts';
import type { TpsDigest } from './tps-digest.ts';
import { votesOf } from './vote-table.ts';

/** A region whose forms, all of them read, add up to something else than the source's total. */
export interface FormDifference {
  readonly code: RegionCode;
  /** Sum of the forms minus the source's total, for each option that differs. */
  readonly differences: readonly KnownVotes[];
}

/**
 * Children whose TPS forms do not add up to their own total (R18, the C layer). Only where exactly as many forms were read
 * whole as the source has counted: forms and total of different moments differ without meaning anything.
 */
export function formDifferences(rows: readonly ResultRow[]): readonly FormDifference[] {
  return rows.flatMap(({ code, tally, progress, digest }) => {
    if (tally.kind !== 'counted' || progress.kind !== 'fraction' || digest === null) return [];
    if (digest.votes.tps !== progress.counted) return [];
    const differences = differencesOf(digest, tally.votes);
    return differences.length === 0 ? [] : [{ code, differences }];
  });
}

function differencesOf({ votes }: TpsDigest, published: readonly OptionVotes[]): readonly KnownVotes[] {
  return published.flatMap(({ option, votes: total }) => {
    const forms = votesOf(votes.byOption, option);
    return forms === null || total === null || forms === total ? [] : [{ option, votes: forms - total }];
  });
}
