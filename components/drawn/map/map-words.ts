import type { BallotOption } from '#lib/domain/candidate.ts';
import type { MapClass } from '#lib/domain/map-classes.ts';
import type { MapValue } from '#lib/domain/map-value.ts';
import type { MapStatistic } from '#lib/domain/map-view.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { formatShare, formatShortShare } from '#lib/format/number.ts';
import { mapText } from '#lib/text/map.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import { stateText } from '#lib/text/state.ts';

/** What a statistic is called above a map. */
export function statisticTitle(statistic: MapStatistic, options: readonly BallotOption[]): string {
  if (statistic.kind !== 'votes') return mapText().title[statistic.kind];
  const option = options.find(({ id }) => id === statistic.option);
  return mapText().title.votes(option === undefined ? statistic.option : longName(option));
}

/** What it is called in the switch. */
export function statisticShort(statistic: MapStatistic, options: readonly BallotOption[]): string {
  if (statistic.kind !== 'votes') return mapText().short[statistic.kind];
  const option = options.find(({ id }) => id === statistic.option);
  return mapText().short.votes(option === undefined ? statistic.option : optionShort(option));
}

/** Number and name, so that a map's title says whose votes they are. */
function longName(option: BallotOption): string {
  return option.ballotNumber === null ? optionName(option) : `${option.ballotNumber}: ${optionName(option)}`;
}

/** A value in words and digits: `45,67%`, `nomor urut 2 (45,67%)`, `belum ada data`. */
export function valueWords(value: MapValue, options: readonly BallotOption[]): string {
  switch (value.kind) {
    case 'none':
      return stateText().row[value.why];
    case 'about':
      return aboutWords(value.share);
    case 'share':
      return formatShare(value.share);
    case 'most':
      return value.option === null
        ? mapText().same
        : `${mostWords(options, value.option)} (${formatShare(value.share)})`;
  }
}

/** The value with what its colour's depth says: how far the option with most votes is ahead. */
export function fullValueWords(value: MapValue, options: readonly BallotOption[]): string {
  const words = valueWords(value, options);
  return value.kind === 'most' && value.option !== null && value.margin !== null
    ? `${words}, ${mapText().margin(formatShare(value.margin))}`
    : words;
}

/** The same in a few letters: a share, the number of an option, a dash for what is not known. */
export function valueShort(value: MapValue, options: readonly BallotOption[]): string {
  if (value.kind === 'share') return formatShare(value.share);
  if (value.kind === 'about') return `±${formatShortShare(value.share)}`;
  if (value.kind === 'none') return value.why === 'noValidVotes' ? '0' : '–';
  const option = options.find(({ id }) => id === value.option);
  return option === undefined ? '=' : optionShort(option);
}

function aboutWords(share: Hundredths): string {
  return stateText().about(formatShortShare(share));
}

/** An option by its ballot number, else by its name. */
function mostWords(options: readonly BallotOption[], id: string): string {
  const option = options.find((candidate) => candidate.id === id);
  if (option === undefined) return id;
  return option.ballotNumber === null
    ? optionName(option)
    : mapText().number(
        option.kind === 'kolomKosong'
          ? `${option.ballotNumber} (${optionName(option).toLowerCase()})`
          : String(option.ballotNumber),
      );
}

/** A class of a scale: `40–<45%`, `100%`. */
export function classWords({ from, to }: MapClass): string {
  if (to === null) return formatShortShare(from);
  // Nothing is above 100%: the class that holds it ends with it.
  return to > 10_000
    ? `${formatShortShare(from).replace('%', '')}–100%`
    : `${formatShortShare(from).replace('%', '')}–<${formatShortShare(to)}`;
}
