import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { type Edition, siteAddress } from '#lib/domain/edition.ts';
import type { Instant } from '#lib/domain/instant.ts';
import { UNKNOWN_PROGRESS } from '#lib/domain/progress.ts';
import type { Region } from '#lib/domain/region.ts';
import { eventOf, isCounting, numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { resultCheck } from '#lib/domain/row-check.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionName, shortRegionName } from '#lib/format/region-name.ts';
import { sourceTimeWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { contestTitle } from '#lib/text/contest-names.ts';
import { embedText } from '#lib/text/embed.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { regionText } from '#lib/text/region.ts';
import { sourceWords } from '#lib/text/source-names.ts';
import { stateText } from '#lib/text/state.ts';
import { voteEventText } from '#lib/text/vote-event.ts';

/** A region with its result, as its page has it. */
export interface ShownPlace {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly above: readonly Region[];
  readonly result: RegionResult;
  readonly edition: Pick<Edition, 'site'>;
}

/**
 * What numbers of the site carry wherever they go. Frames and pictures are made with one and always write all of it;
 * nothing that a reader or an embedding page says takes a part away.
 */
export interface Stamp {
  readonly contest: string;
  readonly place: string;
  /** The regions above, nearest first; empty for the nation and its provinces. */
  readonly within: string;
  readonly isSimulated: boolean;
  readonly layer: string;
  readonly progress: string;
  /** When the source wrote the numbers, or what is known instead. */
  readonly time: string;
  readonly source: string;
  /** Path of the page with these numbers, and its whole address where the site knows its own name. */
  readonly path: string;
  readonly address: string;
  /** What else must be known: the source fails, the numbers are another document's, the vote is a repeated one. */
  readonly notes: readonly string[];
  readonly isCounting: boolean;
}

export function stampOf({ contest, region, above, result, edition }: ShownPlace): Stamp {
  const path = pageHref(contest.slug, region.code);
  const numbers = numbersOf(result.state);
  const format = (instant: Instant) => formatTime(instant, timeZoneOf(region.code));
  return {
    contest: contestTitle(contest),
    place: regionName(region),
    within: above.map(regionName).reverse().join(', '),
    isSimulated: contest.simulated,
    layer: stateText().layerCount,
    progress: progressWords(numbers?.progress ?? UNKNOWN_PROGRESS),
    time: timeWords(result, format),
    source: embedText().source(sourceWords(contest.source.name)),
    path,
    address: siteAddress(edition.site, path),
    notes: notesOf(result, format),
    isCounting: isCounting(result),
  };
}

type Format = (instant: Instant) => string;

function timeWords({ state, region }: RegionResult, format: Format): string {
  const provenance = numbersOf(state)?.provenance;
  if (provenance !== undefined) {
    const written = sourceTimeWords(provenance, timeZoneOf(region), stateText());
    return provenance.sourceTime === null
      ? `${written}. ${stateText().fetched} ${format(provenance.fetchedAt)}`
      : written;
  }
  return state.kind === 'notPublished'
    ? `${stateText().checked} ${format(state.checkedAt)}`
    : stateText().sourceTimeUnknown;
}

function notesOf(result: RegionResult, format: Format): readonly string[] {
  const { region, state, rows, failingSince } = result;
  const check = resultCheck(result);
  const elsewhere = state.kind === 'notPublished' && state.elsewhere !== null ? state.elsewhere.origin : null;
  const event = eventOf(state);
  return [
    failingSince === null ? '' : embedText().failingSince(format(failingSince)),
    elsewhere === null ? '' : regionText().elsewhere[elsewhere],
    event === null ? '' : eventNote(event, region),
    check === null ? '' : regionText().rowCheck.title[check.severity],
    ...markedRows(rows),
  ].filter((words) => words !== '');
}

/** Named places a kind; the rest is counted. */
const MOST_NAMED = 3;

/** Rows that the source marks, by kind: a drawing has no room for a mark on each. */
function markedRows(rows: RegionResult['rows']): readonly string[] {
  const byKind = new Map<string, string[]>();
  for (const row of rows) {
    if (row.event === undefined) continue;
    const note = eventNote(row.event, row.code);
    byKind.set(note, [...(byKind.get(note) ?? []), shortRegionName(row)]);
  }
  const text = voteEventText();
  return [...byKind].slice(0, MOST_NAMED).map(([note, places]) => {
    const left = places.length - MOST_NAMED;
    const named = places.slice(0, MOST_NAMED);
    return text.inPlaces(note, [...named, ...(left > 0 ? [text.more(formatCount(left))] : [])].join(', '));
  });
}
