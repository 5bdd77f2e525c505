import type { Progress } from '#lib/domain/progress.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import type { TpsResult } from '#lib/domain/tps-result.ts';
import { type VoteLine, voteTable } from '#lib/domain/vote-table.ts';
import { cardText } from '#lib/text/card.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';
import { verdictText } from '#lib/text/verdict.ts';
import { votesText } from '#lib/text/votes.ts';

/** The result of a region or of a TPS, as their pages have it. */
export type ShownResult =
  | { readonly kind: 'region'; readonly result: RegionResult }
  | { readonly kind: 'tps'; readonly result: TpsResult };

/** A result in a few facts: what a title, a description or a share card has room for. */
export interface Headline {
  /** In ballot order; empty where there are no votes to show. */
  readonly rows: readonly VoteLine[];
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
      const { lines, unknown } = voteTable(options, tally.votes);
      return {
        rows: lines,
        statement: unknown > 0 ? votesText().incompleteTitle : null,
        progress,
        provenance,
      };
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
  const rows = read.length === 0 ? [] : voteTable(options, read).lines;
  return { rows, statement: words, progress: null, provenance };
}
