import { pairToken } from '#components/result/votes/option-label.tsx';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { type Edition, siteAddress } from '#lib/domain/edition.ts';
import type { Region } from '#lib/domain/region.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import type { VoteLine } from '#lib/domain/vote-table.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { regionName } from '#lib/format/region-name.ts';
import { cardText } from '#lib/text/card.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { optionName } from '#lib/text/option-name.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { siteText } from '#lib/text/site.ts';
import { votesText } from '#lib/text/votes.ts';
import { type Headline, headlineOf, type ShownResult } from './headline.ts';
import { timeWords } from './headline-words.ts';
import { shownEvent } from './shown-event.ts';

/** All that a share card says, in words: what is not in here is not on it. */
export interface CardModel {
  /** Said across the card where the numbers are invented. */
  readonly simulation: string | null;
  readonly site: string;
  /** Where the card can be checked; printed on it twice, so that a cropped one still has it. */
  readonly address: string;
  readonly contest: string;
  readonly place: string;
  /** The regions above, from the nearest up; empty for a province. */
  readonly path: string;
  readonly layer: string;
  /** Coverage and time. */
  readonly facts: readonly string[];
  readonly statement: string | null;
  readonly rows: readonly CardRow[];
  readonly note: string;
}

export interface CardRow {
  readonly number: string;
  readonly name: string;
  readonly votes: string;
  /** Empty while any option's votes are unknown, or the figures do not agree with each other. */
  readonly share: string;
  /** Length of the bar; null for none. */
  readonly bar: Hundredths | null;
  readonly token: number;
}

export type CardPage = ShownResult & {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
  readonly edition: Pick<Edition, 'site'>;
};

/** More than these cannot be read on a phone, and leaving some out would favour the others: then none is shown. */
export const MOST_ROWS = 10;

export function cardModel(page: CardPage): CardModel {
  const { contest, region, above, edition } = page;
  const headline = headlineOf(page);
  const isTooMuch = headline.rows.length > MOST_ROWS;
  return {
    simulation: contest.simulated ? cardText().simulation : null,
    site: siteText().name,
    address: siteAddress(edition.site, pageHref(contest.slug, region.code)).replace(/^https?:\/\//, ''),
    contest: contestTitle(contest),
    place: regionName(region),
    path: above.map(regionName).reverse().join(' · '),
    layer: cardText().badge,
    facts: factsOf(headline, page),
    statement:
      [
        shownEvent(page),
        isTooMuch && headline.warning === null ? null : headline.statement,
        isTooMuch ? cardText().tooMany(formatCount(headline.rows.length)) : null,
      ]
        .filter((words) => words !== null)
        .join(' · ') || null,
    rows: isTooMuch ? [] : headline.rows.map((row) => rowOf(row, headline.missing)),
    note: cardText().notOfficial,
  };
}

function factsOf(headline: Headline, { region }: CardPage): readonly string[] {
  const { progress, provenance } = headline;
  return [
    ...(progress === null ? [] : [progressWords(progress)]),
    ...(provenance === null ? [] : [timeWords(headline, timeZoneOf(region.code))]),
  ];
}

function rowOf({ option, place, votes, share }: VoteLine, missing: string): CardRow {
  return {
    number: option.ballotNumber === null ? '–' : String(option.ballotNumber),
    name:
      option.ballotNumber === null ? `${optionName(option)} (${votesText().noNumber})` : optionName(option),
    votes: votes === null ? missing : cardText().votes(formatCount(votes)),
    share: share === null ? '' : formatShare(share),
    bar: share,
    token: pairToken(place),
  };
}
