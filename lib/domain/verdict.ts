import { type Check, onItsOwn, type RuleId } from './check.ts';
import type { TpsDocument } from './tps.ts';
import { publishedOperands } from './tps-operands.ts';
import { isPartlyKnown } from './vote-table.ts';

/** What the site says of a TPS in one sentence; a closed set, so that each can be worded with care. */
export type Verdict =
  /** Neither numbers nor scans. */
  | { readonly kind: 'noData' }
  /** The source hides the votes of the whole desa. */
  | { readonly kind: 'withheld' }
  /** The source has at least one scan (perhaps one that is not shown), no number has been read. */
  | { readonly kind: 'scanNotRead' }
  /** A rule fails that a correct form and reading cannot fail. The first such check is the reason. */
  | { readonly kind: 'inconsistent'; readonly reason: Check; readonly failing: number }
  /** Only rules fail that may legitimately fail. */
  | { readonly kind: 'attention'; readonly reason: Check; readonly failing: number }
  /** Numbers are there, but votes cannot be held against the administration part: something of one is missing. */
  | { readonly kind: 'partlyRead'; readonly missing: MissingPart }
  /** Every rule that can be tested holds, R08 among them. */
  | { readonly kind: 'passes'; readonly tested: number };

/** What keeps the votes from being held against the valid votes (R08). */
export type MissingPart =
  /** No vote is read. */
  | 'votes'
  /** Votes of some options are read, of others not. */
  | 'someVotes'
  /** Nothing but the votes is read. */
  | 'administration'
  /** Votes and other figures are read, but not the valid votes. */
  | 'validVotes';

/** Names of the sentences that verdicts are told in. */
export const VERDICT_SENTENCES = [
  'noData',
  'withheld',
  'scanNotRead',
  'inconsistent',
  'attention',
  'votes',
  'someVotes',
  'administration',
  'validVotes',
  'passes',
] as const satisfies readonly (Exclude<Verdict['kind'], 'partlyRead'> | MissingPart)[];
export type VerdictSentence = (typeof VERDICT_SENTENCES)[number];

export function sentenceOf(verdict: Verdict): VerdictSentence {
  return verdict.kind === 'partlyRead' ? verdict.missing : verdict.kind;
}

/**
 * Chooses the sentence, by the document alone. Which failing check is named first follows what a reader cares about: the
 * votes.
 */
export function verdictOf(document: TpsDocument, all: readonly Check[]): Verdict {
  const checks = onItsOwn(all);
  if (document.votes.kind === 'withheld') return { kind: 'withheld' };
  if (document.votes.kind === 'notRead' && isBlank(document)) {
    return document.pages.some((page) => page.kind !== 'missing')
      ? { kind: 'scanNotRead' }
      : { kind: 'noData' };
  }
  const failing = checks.filter((check) => check.outcome === 'fails');
  const worst = firstFailing(failing, 'inconsistent');
  if (worst) return { kind: 'inconsistent', reason: worst, failing: failing.length };
  const odd = firstFailing(failing, 'attention');
  if (odd) return { kind: 'attention', reason: odd, failing: failing.length };
  if (!checks.some((check) => check.rule === 'R08' && check.outcome === 'holds'))
    return { kind: 'partlyRead', missing: missingPart(document) };
  return { kind: 'passes', tested: checks.filter((check) => check.outcome !== 'untestable').length };
}

function missingPart(document: TpsDocument): MissingPart {
  const { votes } = document;
  if (votes.kind !== 'read') return 'votes';
  if (isPartlyKnown(votes.votes)) return 'someVotes';
  return isBlank(document) ? 'administration' : 'validVotes';
}

/** True while no figure of the administration part is read. */
function isBlank({ code, administration }: TpsDocument): boolean {
  return publishedOperands({ code, votes: { kind: 'notRead' }, administration }).every(
    ({ value }) => value === null,
  );
}

const BY_INTEREST: readonly RuleId[] = [
  ...(['R08', 'R09', 'R10', 'R13', 'R15'] as const),
  ...(['R03', 'R02', 'R07', 'R06', 'R04', 'R01'] as const),
  ...(['R12', 'R11', 'R05', 'R14', 'R16'] as const),
];

function firstFailing(failing: readonly Check[], severity: Check['severity']): Check | undefined {
  return failing
    .filter((check) => check.severity === severity)
    .sort((a, b) => BY_INTEREST.indexOf(a.rule) - BY_INTEREST.indexOf(b.rule))[0];
}
