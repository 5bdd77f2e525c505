import type { BallotOption } from '#lib/domain/candidate.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import type { VoteLine } from '#lib/domain/vote-table.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { noSourceTimeWords, togetherWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { cardText } from '#lib/text/card.ts';
import { optionName } from '#lib/text/option-name.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';
import type { Headline } from './headline.ts';

/** More would push the place out of a browser's tab. */
const MOST_IN_TITLE = 4;
/** Longer than this, names give way to shorter ones, and these to ballot numbers: of all options alike. */
const LONGEST_NAMES = 170;

/**
 * What a title says besides the place: first what must be known before its figures, then these with their time; none where
 * they are in doubt, or some of them could not be told apart.
 */
export function titleFigures(headline: Headline, zone: TimeZone): string {
  const { warning } = headline;
  const parts = [...(warning === null ? [] : [warning]), ...figuresOfTitle(headline, zone)];
  return parts.map((part) => ` · ${part}`).join('');
}

function figuresOfTitle(
  { rows, missing, provenance, isInDoubt }: Headline,
  zone: TimeZone,
): readonly string[] {
  const isShort = rows.length > 0 && rows.length <= MOST_IN_TITLE;
  const isNumbered = rows.every(({ option }) => option.ballotNumber !== null);
  if (!isShort || !isNumbered || isInDoubt || provenance === null) return [];
  const figures = rows.map((row) => numbered(row, missing));
  return [...figures, formatTime(provenance.sourceTime ?? provenance.fetchedAt, zone)];
}

/** Figures in ballot order, coverage, time and layer in one line of plain text; a warning comes before the figures. */
export function headlineSentence(headline: Headline, zone: TimeZone): string {
  const { statement, warning, progress } = headline;
  const figures = figuresIn(headline);
  const said = [figures === '' ? [] : [figures], statement === null ? [] : [statement]];
  return [
    ...(warning === null ? said : said.reverse()).flat(),
    ...(progress === null ? [] : [progressWords(progress)]),
    ...(headline.provenance === null ? [] : [timeWords(headline, zone)]),
    stateText().layerCount,
  ].join(' · ');
}

/** When the source wrote the figures; when they were fetched, where it does not say. */
export function timeWords({ provenance }: Pick<Headline, 'provenance'>, zone: TimeZone): string {
  if (provenance === null) return '';
  const { sourceTime, fetchedAt, refusedTime } = provenance;
  if (sourceTime !== null)
    return togetherWords(provenance, zone, stateText()) ?? cardText().updated(formatTime(sourceTime, zone));
  const fetched = cardText().fetched(formatTime(fetchedAt, zone));
  return refusedTime === undefined ? fetched : `${noSourceTimeWords(provenance, stateText())} · ${fetched}`;
}

function figuresIn({ rows, missing }: Headline): string {
  const named = [optionName, headOf].map((nameOf) =>
    rows.map((row) => namedFigure(row, nameOf, missing)).join(', '),
  );
  const short = named.find(({ length }) => length <= LONGEST_NAMES);
  return short ?? rows.map((row) => numbered(row, missing)).join(', ');
}

function headOf(option: BallotOption): string {
  return option.kind === 'pair' ? option.headName : optionName(option);
}

function namedFigure(row: VoteLine, nameOf: (option: BallotOption) => string, missing: string): string {
  const { option } = row;
  const number = option.ballotNumber === null ? '–' : String(option.ballotNumber);
  return cardText().named(number, nameOf(option), figureOf(row, missing));
}

function numbered(row: VoteLine, missing: string): string {
  const { ballotNumber } = row.option;
  return cardText().numbered(
    ballotNumber === null ? optionName(row.option) : String(ballotNumber),
    figureOf(row, missing),
  );
}

/** The share; where there is none, the option's own votes. */
function figureOf({ votes, share }: VoteLine, missing: string): string {
  if (share !== null) return formatShare(share);
  return votes === null ? missing : cardText().votes(formatCount(votes));
}
