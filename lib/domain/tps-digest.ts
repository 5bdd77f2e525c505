import type { CandidateId } from './candidate.ts';
import type { Check, RuleId } from './check.ts';
import { type Hundredths, shareOf } from './share.ts';
import type { KnownVotes } from './tally.ts';
import type { TpsDocument } from './tps.ts';
import type { Verdict } from './verdict.ts';

/**
 * What this site found in the TPS documents of a region. The source publishes voters and invalid votes per TPS only,
 * so these sums are the site's own, over the documents it has read, and never stand without their counts.
 */
export interface TpsDigest {
  /** TPS whose document was read, whatever it held. */
  readonly read: number;
  /** Over TPS whose voter figures are all there and agree with each other (R01, R03, R04, R12). */
  readonly turnout: {
    readonly tps: number;
    readonly voted: number;
    /** Voters on the list and those added to it on the day: the denominator of R21. */
    readonly entitled: number;
  };
  /** Over TPS whose valid, invalid and total votes are all there and add up (R09). */
  readonly ballots: { readonly tps: number; readonly valid: number; readonly invalid: number };
  /** Over TPS of which every vote is read: the sum of forms, to be held against the source's own total. */
  readonly votes: { readonly tps: number; readonly byOption: readonly KnownVotes[] };
  /** TPS with figures that some rule could be held against. */
  readonly checked: number;
  /** Of those: TPS in which a rule fails that a correct form and reading cannot fail. */
  readonly inconsistent: number;
}

export const EMPTY_DIGEST: TpsDigest = {
  read: 0,
  turnout: { tps: 0, voted: 0, entitled: 0 },
  ballots: { tps: 0, valid: 0, invalid: 0 },
  votes: { tps: 0, byOption: [] },
  checked: 0,
  inconsistent: 0,
};

/** The digest of one TPS. */
export function digestOfTps(document: TpsDocument, checks: readonly Check[], verdict: Verdict): TpsDigest {
  const admin = document.administration;
  const fails = (rules: readonly RuleId[]): boolean =>
    checks.some(
      ({ rule, outcome, severity }) =>
        outcome === 'fails' && severity === 'inconsistent' && rules.includes(rule),
    );
  const voted = admin?.votedTotal.total ?? null;
  const registered = admin?.registeredDpt.total ?? null;
  const added = admin?.votedByIdCard.total ?? null;
  const hasTurnout =
    voted !== null && registered !== null && added !== null && !fails(['R01', 'R03', 'R04', 'R12']);
  const valid = admin?.validVotes ?? null;
  const invalid = admin?.invalidVotes ?? null;
  const hasBallots = valid !== null && invalid !== null && admin?.totalVotes !== null && !fails(['R09']);
  const isChecked = ['passes', 'partlyRead', 'attention', 'inconsistent'].includes(verdict.kind);
  return {
    read: 1,
    turnout: hasTurnout ? { tps: 1, voted, entitled: registered + added } : EMPTY_DIGEST.turnout,
    ballots: hasBallots ? { tps: 1, valid, invalid } : EMPTY_DIGEST.ballots,
    votes: votesOfTps(document),
    checked: isChecked ? 1 : 0,
    inconsistent: verdict.kind === 'inconsistent' ? 1 : 0,
  };
}

function votesOfTps({ votes }: TpsDocument): TpsDigest['votes'] {
  if (votes.kind !== 'read') return EMPTY_DIGEST.votes;
  const byOption = votes.votes.flatMap(({ option, votes: own }) =>
    own === null ? [] : [{ option, votes: own }],
  );
  return byOption.length === votes.votes.length ? { tps: 1, byOption } : EMPTY_DIGEST.votes;
}

/** The digest of a region from those of its parts. */
export function sumDigests(parts: Iterable<TpsDigest>): TpsDigest {
  let sum = EMPTY_DIGEST;
  let votesTps = 0;
  const votes = new Map<CandidateId, number>();
  for (const part of parts) {
    votesTps += part.votes.tps;
    for (const { option, votes: own } of part.votes.byOption)
      votes.set(option, (votes.get(option) ?? 0) + own);
    sum = {
      ...sum,
      read: sum.read + part.read,
      turnout: {
        tps: sum.turnout.tps + part.turnout.tps,
        voted: sum.turnout.voted + part.turnout.voted,
        entitled: sum.turnout.entitled + part.turnout.entitled,
      },
      ballots: {
        tps: sum.ballots.tps + part.ballots.tps,
        valid: sum.ballots.valid + part.ballots.valid,
        invalid: sum.ballots.invalid + part.ballots.invalid,
      },
      checked: sum.checked + part.checked,
      inconsistent: sum.inconsistent + part.inconsistent,
    };
  }
  const byOption = [...votes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([option, own]) => ({ option, votes: own }));
  return { ...sum, votes: { tps: votesTps, byOption } };
}

/** Turnout (R21): those who voted, of those on the list and those added to it; null where no TPS tells. */
export function turnoutOf({ turnout }: TpsDigest): Hundredths | null {
  return shareOf(turnout.voted, turnout.entitled);
}

/** Invalid votes, of all votes cast; null where no TPS tells. */
export function invalidShareOf({ ballots }: TpsDigest): Hundredths | null {
  return shareOf(ballots.invalid, ballots.valid + ballots.invalid);
}

/** TPS that are not consistent, of those that could be checked; null where none could. */
export function inconsistentShareOf({ inconsistent, checked }: TpsDigest): Hundredths | null {
  return shareOf(inconsistent, checked);
}
