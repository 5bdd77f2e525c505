import type { Aggregate } from '#lib/domain/aggregate.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Check } from '#lib/domain/check.ts';
import type { Contest } from '#lib/domain/contest.ts';
import type { Published } from '#lib/domain/provenance.ts';
import { ok, type Result } from '#lib/domain/result.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { checkTps } from '#lib/domain/tps-checks.ts';
import { type Verdict, verdictOf } from '#lib/domain/verdict.ts';
import { votesOnBallot } from '#lib/domain/vote-table.ts';
import type { SirekapError } from '#lib/sirekap/error.ts';
import { withUnlisted } from '../region/slate.ts';

/** A TPS document as the site understands it, held against every rule. */
export interface JudgedTps {
  /** The ballot, with whatever the document holds votes for besides. */
  readonly options: readonly BallotOption[];
  readonly document: TpsDocument;
  readonly checks: readonly Check[];
  readonly verdict: Verdict;
}

/**
 * The one way from a TPS document to its verdict, for its page and for sums over many. `isDesaWithheld` is asked only
 * where every vote that was read is zero: a TPS can truly have zeros, unless its desa as a whole is withheld (docs/adr/0004).
 */
export async function judgeTps(
  contest: Contest,
  listed: readonly BallotOption[],
  answer: TpsDocument,
  isDesaWithheld: () => Promise<Result<boolean, SirekapError>>,
): Promise<Result<JudgedTps, SirekapError>> {
  const options = withUnlisted(listed, answer.votes.kind === 'read' ? answer.votes.votes : []);
  const ordered = inOrderOf(options, answer);
  const withheld = isAllZero(ordered) ? await isDesaWithheld() : ok(false);
  if (!withheld.ok) return withheld;
  const document: TpsDocument = withheld.value ? { ...ordered, votes: { kind: 'withheld' } } : ordered;
  const checks = checkTps(document, contest);
  return ok({ options, document, checks, verdict: verdictOf(document, checks) });
}

/** True for a document in which the source hides the votes of a region. */
export function isWithheldAggregate(answer: Published<Aggregate>): boolean {
  return answer.kind === 'published' && answer.value.tally.kind === 'withheld';
}

/** Votes in ballot order, an option the source leaves out as an unknown number: sums are spelled out as on the form. */
function inOrderOf(options: readonly BallotOption[], document: TpsDocument): TpsDocument {
  if (document.votes.kind !== 'read') return document;
  const isOnBallot = new Set(options.map(({ id }) => id));
  const named = document.votes.votes.filter(({ option }) => isOnBallot.has(option));
  return { ...document, votes: { kind: 'read', votes: votesOnBallot(options, named) } };
}

/** A vote that was not read is none that speaks against it. */
function isAllZero({ votes }: TpsDocument): boolean {
  return votes.kind === 'read' && votes.votes.every((entry) => (entry.votes ?? 0) === 0);
}
