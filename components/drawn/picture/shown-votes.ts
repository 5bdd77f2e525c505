import { missingWords } from '#components/result/state/missing-words.ts';
import { pairToken } from '#components/result/votes/option-label.tsx';
import { basisWords, validVotesWords } from '#components/result/votes/vote-words.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { levelOf } from '#lib/domain/region-code.ts';
import { numbersOf } from '#lib/domain/region-result.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import type { OptionVotes } from '#lib/domain/tally.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { type VoteLine as TableLine, voteTable } from '#lib/domain/vote-table.ts';
import { halfMatters, winRuleOf } from '#lib/domain/win-rule.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { formatTime } from '#lib/format/time.ts';
import { chartsText } from '#lib/text/charts.ts';
import { optionName } from '#lib/text/option-name.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';
import { votesText } from '#lib/text/votes.ts';
import type { ShownPlace } from './stamp.ts';

/** One option of the ballot, in words. */
export interface VoteLine {
  readonly key: string;
  /** Colour and pattern, 1 to 6. */
  readonly token: number;
  /** Its ballot number, or a dash. */
  readonly number: string;
  readonly name: string;
  readonly deputy: string | null;
  /** A count, or that there is none yet. */
  readonly votes: string;
  readonly isKnown: boolean;
  /** Share of valid votes; empty where it is not known. */
  readonly shareWords: string;
  readonly share: Hundredths | null;
}

/** Votes as frames and pictures show them, or in words why there are none. */
export type ShownVotes =
  | {
      readonly kind: 'lines';
      /** In ballot order. */
      readonly lines: readonly VoteLine[];
      /** Valid votes, and what shares are shares of. */
      readonly basis: string;
      /** Marks half of the valid votes, where that decides. */
      readonly half: boolean;
    }
  | { readonly kind: 'words'; readonly title: string; readonly body: string };

export function shownVotes({ contest, region, result }: ShownPlace): ShownVotes {
  const { state, options } = result;
  if (state.kind === 'noContest') return words(regionText().noContest.title, '');
  const numbers = numbersOf(state);
  if (numbers === null) return words(missingWords(state).title, missingWords(state).body);
  const { tally, progress, provenance } = numbers;
  switch (tally.kind) {
    case 'counted': {
      const half =
        halfMatters(winRuleOf(contest.office, options, region.code)) &&
        levelOf(region.code) === contest.slateLevel;
      return options.length === 0
        ? words(votesText().noVotes, votesText().slateUnknown)
        : lines(options, tally.votes, half);
    }
    case 'withheld': {
      const time = formatTime(provenance.sourceTime ?? provenance.fetchedAt, timeZoneOf(region.code));
      const { title, body } = regionText().withheld;
      return words(title, body(time, progressWords(progress)));
    }
    case 'noTotals':
      return words(votesText().noVotes, votesText().severalSlates);
    case 'unreachable':
      return words(votesText().noVotes, chartsText().votes.unreachable);
    case 'notReported':
      return words(regionText().notCounted.title, regionText().notCounted.body);
  }
}

function words(title: string, body: string): ShownVotes {
  return { kind: 'words', title, body };
}

function lines(options: readonly BallotOption[], votes: readonly OptionVotes[], half: boolean): ShownVotes {
  const table = voteTable(options, votes);
  return {
    kind: 'lines',
    lines: table.lines.map(lineOf),
    basis: `${validVotesWords(table)} ${basisWords(table, half)}`,
    half,
  };
}

function lineOf({ option, place, votes: own, share }: TableLine): VoteLine {
  return {
    key: option.id,
    token: pairToken(place),
    number: option.ballotNumber === null ? '–' : String(option.ballotNumber),
    name: option.kind === 'pair' ? option.headName : optionName(option),
    deputy: deputyOf(option),
    votes: own === null ? stateText().notReported : formatCount(own),
    isKnown: own !== null,
    shareWords: share === null ? '' : formatShare(share),
    share,
  };
}

function deputyOf(option: BallotOption): string | null {
  if (option.kind === 'pair') return option.deputyName;
  return option.kind === 'kolomKosong' ? votesText().kolomKosongHint : null;
}
