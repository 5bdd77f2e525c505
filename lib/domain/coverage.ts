import { progressShare } from './progress.ts';
import { levelOf } from './region-code.ts';
import type { ResultRow } from './region-result.ts';
import { type Hundredths, shareOf } from './share.ts';
import type { TpsDigest } from './tps-digest.ts';
import { validVotesOf } from './vote-table.ts';

/**
 * Least share of a region's own TPS on which a figure of the region must rest: a tenth (docs/adr/0026). Below it, turnout,
 * invalid votes, consistency, the option with most votes and the margin are told as coverage, not as a figure nor as a
 * colour. TPS come in by distance and network, not by lot, so a first tenth is one corner of a region as likely as not.
 * Votes themselves are always shown.
 */
export const LEAST_COVERAGE: Hundredths = 1_000;

/** Whether a figure may stand for its region; `unknown` where nobody can tell of how many TPS. */
export type Coverage = 'enough' | 'tooLittle' | 'unknown';

/** Coverage of what the source publishes of a region. A TPS is in whole. */
export function coverageOfVotes({ code, progress }: Pick<ResultRow, 'code' | 'progress'>): Coverage {
  return levelOf(code) === 'tps' ? 'enough' : coverage(progressShare(progress));
}

/** Part of a region that a sum over `tps` of its documents rests on. */
export function coverageOfRead(
  tps: number,
  region: Pick<ResultRow, 'progress' | 'tally'>,
  digest: TpsDigest,
): Coverage {
  const { progress } = region;
  if (progress.kind === 'fraction') return coverage(shareOf(tps, progress.total));
  return progress.kind === 'percentOnly'
    ? coverage(shareByVotes(tps, region, digest, progress.hundredths))
    : 'unknown';
}

/**
 * Where the source says a percentage and no number of TPS: the part of the region's valid votes that lies in the documents
 * read, of the part that is in.
 */
function shareByVotes(
  tps: number,
  { tally }: Pick<ResultRow, 'tally'>,
  { ballots }: TpsDigest,
  percent: Hundredths,
): Hundredths | null {
  const valid = tally.kind === 'counted' ? validVotesOf(tally.votes) : null;
  const share = valid === null ? null : shareOf(ballots.valid, valid);
  if (share === null || ballots.tps === 0) return null;
  return (Math.min(share, 10_000) * percent * tps) / (10_000 * ballots.tps);
}

function coverage(share: Hundredths | null): Coverage {
  if (share === null) return 'unknown';
  return share >= LEAST_COVERAGE ? 'enough' : 'tooLittle';
}
