import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { rowCheck } from '#lib/domain/row-check.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';
import { embedText } from '#lib/text/embed.ts';
import { optionName } from '#lib/text/option-name.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { childWord } from '../charts/child-word.ts';
import { comparedRow } from '../charts/compared-row.ts';
import type { BarRow } from '../charts/layer-data.ts';
import { progressBar } from '../charts/progress-bar.ts';
import type { ShownPlace } from './stamp.ts';

/** A child's bar with the number that goes beside it. */
export interface ShownBar extends BarRow {
  readonly note: string;
}

/** A chart of children, or in words why there is none. */
export interface ShownBars {
  readonly bars: readonly ShownBar[];
  /** What the bars' parts are; empty where they have one. */
  readonly legend: readonly { readonly token: number; readonly words: string }[];
  readonly why: string | null;
  /** What a bar is and where it ends. */
  readonly unit: string;
  /** That there are more children than bars; empty where there are not. */
  readonly more: string;
}

/** A frame or picture with more bars is no chart that anyone can read; the page has them all. */
const MOST_BARS = 60;
/** More shares do not fit beside a bar; then its valid votes stand there. */
const MOST_SHARES = 4;

/** Votes by child: shares of valid votes, stacked in ballot order. */
export function votesByChild({ contest, region, result }: ShownPlace): ShownBars {
  const text = chartsText().compare;
  const unit = childWord(region.code);
  const rows = result.rows.filter((row) => row.isContested);
  const hasOwn = rows.some((row) => row.ownOptions !== null || row.tally.kind === 'noTotals');
  const isKnown = rows.some(({ tally }) => tally.kind === 'counted') && result.options.length > 0;
  const why = hasOwn ? text.severalSlates(unit) : isKnown ? null : text.none(unit);
  const bars = rows.slice(0, MOST_BARS).map((row): ShownBar => {
    const bar = comparedRow(row, contest.slug, result.options);
    const hasRoom = bar.segments.length > 1 && bar.segments.length <= MOST_SHARES && rowCheck(row) === null;
    return { ...bar, note: hasRoom ? sharesOf(bar) : bar.size };
  });
  return {
    bars: why === null ? bars : [],
    legend: why === null ? result.options.map(legendOf) : [],
    why,
    unit: text.unit(unit),
    more: why === null ? moreWords(rows) : '',
  };
}

/** In ballot order, as the legend has them. */
function sharesOf({ segments }: BarRow): string {
  return segments.map(({ share }) => formatShare(share)).join(' · ');
}

function legendOf(option: BallotOption, place: number) {
  const name = optionName(option);
  return {
    token: pairToken(place),
    words: option.ballotNumber === null ? name : `${option.ballotNumber} ${name}`,
  };
}

/** How much of each child is in, in code order. */
export function progressByChild({ contest, region, result }: ShownPlace): ShownBars {
  const rows = result.rows.filter((row) => row.isContested);
  return {
    bars: rows.slice(0, MOST_BARS).map((row) => barInWords(row, contest.slug)),
    legend: [],
    why: rows.length === 0 ? chartsText().compare.none(childWord(region.code)) : null,
    unit: chartsText().progress.unit,
    more: moreWords(rows),
  };
}

/** The bar with its number in words. */
function barInWords(row: ResultRow, slug: string): ShownBar {
  const bar = progressBar(row, slug);
  return { ...bar, note: bar.gap === null ? progressWords(row.progress) : '' };
}

function moreWords(rows: readonly ResultRow[]): string {
  return rows.length > MOST_BARS ? embedText().more(formatCount(rows.length - MOST_BARS)) : '';
}
