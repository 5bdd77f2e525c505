import { headlineOf, type ShownResult } from '#components/drawn/cards/headline.ts';
import { timeWords } from '#components/drawn/cards/headline-words.ts';
import { shownEvent } from '#components/drawn/cards/shown-event.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import type { TimeZone } from '#lib/domain/time-zone.ts';
import type { VoteLine } from '#lib/domain/vote-table.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { citeText } from '#lib/text/cite.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { optionName } from '#lib/text/option-name.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { takeText } from '#lib/text/take.ts';

export interface SaidNumbers {
  readonly contest: Pick<ContestLabel, 'title' | 'simulated'>;
  /** The place with every region above it, e.g. `Desa Karangsong, Kecamatan Indramayu, …`. */
  readonly place: string;
  /** Whole address of its page. */
  readonly address: string;
  readonly shown: ShownResult;
  readonly zone: TimeZone;
}

/**
 * The numbers of a page as plain text for an article or a message: that they are invented, contest, place, layer, what must
 * be known first, every option in ballot order with votes and share, coverage, time and address.
 */
export function numbersSentence({ contest, place, address, shown, zone }: SaidNumbers): string {
  const headline = headlineOf(shown);
  const { rows, missing, statement, progress, provenance } = headline;
  const votes = rows.map((row) => voteWords(row, missing)).join('; ');
  const sentences = [
    contest.simulated ? citeText().simulation : '',
    `${contestTitle(contest)}, ${place}`,
    citeText().layer,
    shownEvent(shown) ?? '',
    statement ?? '',
    votes,
    progress === null ? '' : progressWords(progress),
    provenance === null ? '' : timeWords(headline, zone),
  ];
  const said = sentences.filter((sentence) => sentence !== '').map(asSentence);
  return [...said, address].join(' ');
}

function voteWords({ option, votes, share }: VoteLine, missing: string): string {
  const name =
    option.ballotNumber === null ? optionName(option) : `${option.ballotNumber} ${optionName(option)}`;
  if (votes === null) return `${name}: ${missing}`;
  return takeText().votesOf(name, formatCount(votes), share === null ? null : formatShare(share));
}

function asSentence(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}
