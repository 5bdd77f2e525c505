import { missingVotesWords } from '#components/result/region/missing-votes-words.ts';
import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { readOf } from '#lib/domain/charts/read-share.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { rowCheck } from '#lib/domain/row-check.ts';
import { type VotesState, votesState } from '#lib/domain/row-state.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { voteTable } from '#lib/domain/vote-table.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { optionShort } from '#lib/text/option-name.ts';
import { tpsListText } from '#lib/text/tps-list.ts';
import type { BarGap, BarRow, BarSegment } from './layer-data.ts';
import { readShareWords } from './read-words.ts';

/** A child's bar, with the numbers that go beside it. */
export interface ComparedRow extends BarRow {
  readonly href: string;
  readonly size: string;
  readonly turnout: string;
  /** That its numbers do not agree; empty where they do. */
  readonly doubt: string;
}

// Room for a number alone on a phone's bar, and for "1: 45,67%" where bars are longer.
const ROOM_FOR_MARK: Hundredths = 700;
const ROOM_FOR_SHARE: Hundredths = 1_500;

export function comparedRow(row: ResultRow, slug: string, options: readonly BallotOption[]): ComparedRow {
  const text = chartsText().compare;
  const table = row.tally.kind === 'counted' ? voteTable(options, row.tally.votes) : null;
  const valid = table?.validVotes ?? null;
  const turnout = readOf(row, 'turnout');
  const check = rowCheck(row);
  const segments = (table?.lines ?? []).flatMap(({ option, place, votes: own, share }): BarSegment[] => {
    if (own === null || share === null) return [];
    return [
      {
        key: option.id,
        token: pairToken(place),
        share,
        mark: share >= ROOM_FOR_MARK && option.ballotNumber !== null ? String(option.ballotNumber) : '',
        inBar: inBar(option, share),
        words: text.segment(optionShort(option), formatCount(own), formatShare(share)),
      },
    ];
  });
  return {
    key: row.code,
    name: shortRegionName(row),
    href: pageHref(slug, row.code),
    segments,
    gap: segments.length > 0 ? null : gapOf(row),
    // A counted row without a bar has no votes at all: its gap says so.
    size: valid === null || segments.length === 0 ? '' : sizeWords(row, valid),
    turnout:
      turnout === null || turnout.share === null
        ? readShareWords(turnout)
        : text.turnout(formatShare(turnout.share)),
    doubt: check === null ? '' : tpsListText().verdict[check.severity],
  };
}

/** Number and share, where a desk's bar has room; where there is no number, colour and pattern say which it is. */
function inBar(option: BallotOption, share: Hundredths): string {
  const text = chartsText().compare;
  if (share < ROOM_FOR_SHARE) return '';
  return option.ballotNumber === null
    ? formatShare(share)
    : text.inBar(String(option.ballotNumber), formatShare(share));
}

/** Valid votes; of more than there can be, that they are. */
export function sizeWords(row: ResultRow, valid: number): string {
  const check = rowCheck(row);
  return check === null
    ? chartsText().compare.valid(formatCount(valid))
    : `${formatCount(valid)} · ${tpsListText().verdict[check.severity]}`;
}

function gapOf(row: ResultRow): BarGap {
  return { look: lookOf(votesState(row)), words: missingVotesWords(row) };
}

function lookOf(state: VotesState): BarGap['look'] {
  if (state === 'withheld') return 'withheld';
  return state === 'noValidVotes' || state === 'notContested' ? 'empty' : 'hatched';
}
