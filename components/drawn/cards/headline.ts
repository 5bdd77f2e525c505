import { missingWords } from '#components/result/state/missing-words.ts';
import { coverageOfVotes } from '#lib/domain/coverage.ts';
import { contradictionIn, type Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { type ResultCheck, resultCheck } from '#lib/domain/row-check.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { sentenceOf, type Verdict } from '#lib/domain/verdict.ts';
import { type VoteLine, voteTable } from '#lib/domain/vote-table.ts';
import { cardText } from '#lib/text/card.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';
import { tpsListText } from '#lib/text/tps-list.ts';
import { verdictText } from '#lib/text/verdict.ts';
import { verdictWords } from '#lib/text/verdict-words.ts';
import { votesText } from '#lib/text/votes.ts';

/** The result of a region or of a TPS, as their pages have it. */
export type ShownResult =
  | { readonly kind: 'region'; readonly result: RegionResult }
  | { readonly kind: 'tps'; readonly result: TpsResult };

/** A result in a few facts: what a title, a description or a share card has room for. */
export interface Headline {
  /** In ballot order; empty where there are no votes to show. Without shares where the votes are in doubt. */
  readonly rows: readonly VoteLine[];
  /** Why there are no votes; of a TPS with votes, whether they agree with the rest of its form. */
  readonly statement: string | null;
  /** What must be known before any figure is read, in two or three words; null where that is nothing. */
  readonly warning: string | null;
  /** The figures do not agree with each other: they are not for a line that is read without the page. */
  readonly isInDoubt: boolean;
  /** Said where a row has no votes. */
  readonly missing: string;
  /** Null for a TPS, and where nothing is published. */
  readonly progress: Progress | null;
  readonly provenance: Provenance | null;
}

const NOTHING = { rows: [], warning: null, isInDoubt: false, progress: null, provenance: null } as const;

type WithoutWords = Omit<Headline, 'missing'>;

export function headlineOf(shown: ShownResult): Headline {
  const missing = shown.kind === 'tps' ? cardText().notRead : stateText().notReported;
  const { state, failingSince } = shown.result;
  if (state.kind === 'noContest') return { ...NOTHING, statement: regionText().noContest.title, missing };
  const headline = shown.kind === 'tps' ? ofTps(shown.result) : ofRegion(shown.result);
  const isOld = failingSince !== null && headline.rows.length > 0;
  return { ...(isOld ? asOld(headline) : headline), missing };
}

/** While the source does not answer: figures that it gave before. */
function asOld(headline: WithoutWords): WithoutWords {
  const { unreachable, failing } = stateText();
  const { warning, statement } = headline;
  return {
    ...headline,
    warning: [warning ?? [], unreachable].flat().join(', '),
    statement: [statement ?? [], `${failing.title}.`].flat().join(' '),
  };
}

function ofRegion(result: RegionResult): WithoutWords {
  const { state, options } = result;
  const numbers = numbersOf(state);
  if (numbers === null) return { ...NOTHING, statement: missingWords(state).title };
  const { tally, progress, provenance } = numbers;
  const known = { ...NOTHING, progress, provenance };
  switch (tally.kind) {
    case 'counted': {
      const table = voteTable(options, tally.votes);
      const check = resultCheck(result);
      if (check !== null) return { ...known, ...inDoubt(table.lines, check) };
      if (table.unknown > 0) {
        const warning = stateText().row.votesIncomplete;
        return { ...known, rows: table.lines, statement: votesText().incompleteTitle, warning };
      }
      if (contradictionIn(progress) !== null)
        return { ...known, rows: table.lines, statement: null, warning: stateText().row.contradictory };
      const isThin = coverageOfVotes({ code: result.region, progress }) === 'tooLittle';
      return { ...known, ...(isThin ? ofFewTps(table.lines) : { rows: table.lines, statement: null }) };
    }
    case 'withheld':
      return { ...known, statement: regionText().withheld.title };
    case 'noTotals': {
      const check = resultCheck(result);
      const several = { ...known, statement: cardText().severalSlates };
      return check === null ? several : { ...several, ...inDoubt([], check) };
    }
    case 'unreachable':
      return { ...known, statement: stateText().failing.title };
    case 'notReported':
      return { ...known, statement: votesText().noVotes };
  }
}

/** Votes of less than `LEAST_COVERAGE` are told, their shares stand for nothing yet. */
function ofFewTps(lines: readonly VoteLine[]) {
  return {
    rows: withoutShares(lines),
    statement: cardText().tooFewIn,
    warning: stateText().row.tooFewIn,
  };
}

function withoutShares(lines: readonly VoteLine[]): readonly VoteLine[] {
  return lines.map((line) => ({ ...line, share: null }));
}

/** A share of more votes than there can be is none. */
function inDoubt(lines: readonly VoteLine[], { severity }: ResultCheck) {
  return {
    rows: withoutShares(lines),
    statement: regionText().rowCheck.title[severity],
    warning: tpsListText().verdict[severity],
    isInDoubt: true,
  };
}

function ofTps({ state, options }: TpsResult): WithoutWords {
  if (state.kind !== 'published') {
    const isWithdrawn = state.kind === 'notPublished' && state.withdrawn !== null;
    const words = isWithdrawn ? verdictText().withdrawn : verdictText().notPublished;
    return { ...NOTHING, statement: words.title };
  }
  const { document, verdict, provenance } = state;
  const statement = verdictWords(sentenceOf(verdict)).title;
  const isInDoubt = verdict.kind === 'inconsistent';
  if (document.votes.kind !== 'read') {
    return { ...NOTHING, statement, warning: warningOf(verdict, 0), isInDoubt, provenance };
  }
  const table = voteTable(options, document.votes.votes);
  return {
    rows: isInDoubt ? withoutShares(table.lines) : table.lines,
    statement,
    warning: warningOf(verdict, table.unknown),
    isInDoubt,
    progress: null,
    provenance,
  };
}

function warningOf({ kind }: Verdict, unknown: number): string | null {
  switch (kind) {
    case 'inconsistent':
      return tpsListText().verdict.inconsistent;
    case 'attention':
    case 'partlyRead':
      return unknown > 0 ? stateText().row.votesIncomplete : tpsListText().verdict[kind];
    case 'noData':
    case 'withheld':
    case 'scanNotRead':
    case 'passes':
      return null;
  }
}
