import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { type Hundredths, shareOf } from '#lib/domain/share.ts';
import { votesOf } from '#lib/domain/tally.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { cardText } from '#lib/text/card.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';
import { verdictText } from '#lib/text/verdict.ts';
import { votesText } from '#lib/text/votes.ts';

/** The result of a region or of a TPS, as their pages have it. */
export type ShownResult =
  | { readonly kind: 'region'; readonly result: RegionResult }
  | { readonly kind: 'tps'; readonly result: TpsResult };

export interface HeadlineRow {
  readonly option: BallotOption;
  /** Place on the ballot, from 0. */
  readonly place: number;
  /** Null where the source gives none: never zero. */
  readonly votes: number | null;
  /** Of the valid votes; null while any of them is unknown. */
  readonly share: Hundredths | null;
}

/** A result in a few facts: what a title, a description or a share card has room for. */
export interface Headline {
  /** In ballot order; empty where there are no votes to show. */
  readonly rows: readonly HeadlineRow[];
  /** Why there are no votes; of a TPS with votes, whether they agree with the rest of its form. */
  readonly statement: string | null;
  /** Null for a TPS, and where nothing is published. */
  readonly progress: Progress | null;
  readonly provenance: Provenance | null;
}

const NOTHING = { rows: [], progress: null, provenance: null } as const;

export function headlineOf(shown: ShownResult): Headline {
  if (shown.result.state.kind === 'noContest') return { ...NOTHING, statement: regionText().noContest.title };
  return shown.kind === 'tps' ? ofTps(shown.result) : ofRegion(shown.result);
}

function ofRegion({ state, options }: RegionResult): Headline {
  const numbers = numbersOf(state);
  if (numbers === null) return { ...NOTHING, statement: regionText().notPublished.title };
  const { tally, progress, provenance } = numbers;
  switch (tally.kind) {
    case 'counted': {
      const rows = rowsOf(options, (option) => votesOf(tally.votes, option.id));
      return { rows, statement: null, progress, provenance };
    }
    case 'withheld':
      return { rows: [], statement: regionText().withheld.title, progress, provenance };
    case 'noTotals':
      return { rows: [], statement: cardText().severalSlates, progress, provenance };
    case 'unreachable':
      return { rows: [], statement: stateText().failing.title, progress, provenance };
    case 'notReported':
      return { rows: [], statement: votesText().noVotes, progress, provenance };
  }
}

function ofTps({ state, options }: TpsResult): Headline {
  if (state.kind !== 'published') return { ...NOTHING, statement: verdictText().notPublished.title };
  const { document, verdict, provenance } = state;
  const words =
    verdict.kind === 'partlyRead'
      ? verdictText().partlyRead[verdict.missing].title
      : verdictText()[verdict.kind].title;
  const read = document.votes.kind === 'read' ? document.votes.votes : [];
  const votesOfOption = ({ id }: BallotOption) => read.find(({ option }) => option === id)?.votes ?? null;
  const rows = read.length === 0 ? [] : rowsOf(options, votesOfOption);
  return { rows, statement: words, progress: null, provenance };
}

function rowsOf(
  options: readonly BallotOption[],
  votesOfOption: (option: BallotOption) => number | null,
): readonly HeadlineRow[] {
  const rows = options.map((option, place) => ({ option, place, votes: votesOfOption(option) }));
  const sum = rows.reduce<number | null>(
    (total, { votes }) => (total === null || votes === null ? null : total + votes),
    0,
  );
  return rows.map((row) => ({
    ...row,
    share: sum === null || row.votes === null ? null : shareOf(row.votes, sum),
  }));
}
