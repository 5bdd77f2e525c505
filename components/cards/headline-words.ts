import type { BallotOption } from '#lib/domain/candidate.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import type { VoteLine } from '#lib/domain/vote-table.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { noSourceTimeWords, togetherWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { cardText } from '#lib/text/card.ts';
import { stateText } from '#lib/text/state.ts';
import { progressWords } from '../state/progress-line.tsx';
import { optionName } from '../votes/option-label.tsx';
import type { Headline } from './headline.ts';

/** More would push the place out of a browser's tab. */
const MOST_IN_TITLE = 4;
/** Longer than this, names give way to shorter ones, and these to ballot numbers: of all options alike. */
const LONGEST_NAMES = 170;

/** The figures of a title with their time, or nothing where some of them could not be told apart. */
export function titleFigures({ rows, provenance }: Headline, zone: TimeZone): string {
  const isShort = rows.length > 0 && rows.length <= MOST_IN_TITLE;
  if (!isShort || provenance === null || rows.some(({ option }) => option.ballotNumber === null)) return '';
  const time = formatTime(provenance.sourceTime ?? provenance.fetchedAt, zone);
  return [...rows.map(numbered), time].map((part) => ` · ${part}`).join('');
}

/** Figures, coverage, time and layer in one line of plain text, in ballot order. */
export function headlineSentence(headline: Headline, zone: TimeZone): string {
  const { rows, statement, progress } = headline;
  const figures = figuresIn(rows);
  return [
    ...(figures === '' ? [] : [figures]),
    ...(statement === null ? [] : [statement]),
    ...(progress === null ? [] : [progressWords(progress)]),
    ...(headline.provenance === null ? [] : [timeWords(headline, zone)]),
    stateText().layerCount,
  ].join(' · ');
}

/** When the source wrote the figures; when they were fetched, where it does not say. */
export function timeWords({ provenance }: Headline, zone: TimeZone): string {
  if (provenance === null) return '';
  const { sourceTime, fetchedAt, refusedTime } = provenance;
  if (sourceTime !== null)
    return togetherWords(provenance, zone, stateText()) ?? cardText().updated(formatTime(sourceTime, zone));
  const fetched = cardText().fetched(formatTime(fetchedAt, zone));
  return refusedTime === undefined ? fetched : `${noSourceTimeWords(provenance, stateText())} · ${fetched}`;
}

function figuresIn(rows: readonly VoteLine[]): string {
  const named = [optionName, headOf].map((nameOf) => rows.map((row) => namedFigure(row, nameOf)).join(', '));
  return named.find(({ length }) => length <= LONGEST_NAMES) ?? rows.map(numbered).join(', ');
}

function headOf(option: BallotOption): string {
  return option.kind === 'pair' ? option.headName : optionName(option);
}

function namedFigure(row: VoteLine, nameOf: (option: BallotOption) => string): string {
  const { option } = row;
  const number = option.ballotNumber === null ? '–' : String(option.ballotNumber);
  return cardText().named(number, nameOf(option), figureOf(row));
}

function numbered(row: VoteLine): string {
  const { ballotNumber } = row.option;
  return cardText().numbered(
    ballotNumber === null ? optionName(row.option) : String(ballotNumber),
    figureOf(row),
  );
}

/** The share; where a part of the votes is not known, the option's own votes. */
function figureOf({ votes, share }: VoteLine): string {
  if (share !== null) return formatShare(share);
  return votes === null ? cardText().notRead : cardText().votes(formatCount(votes));
}
