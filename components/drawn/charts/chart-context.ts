import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { tierOfRows } from '#lib/domain/overseas.ts';
import type { Provenance } from '#lib/domain/provenance.ts';
import type { Region } from '#lib/domain/region.ts';
import { numbersOf, type RegionResult } from '#lib/domain/region-result.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { regionName } from '#lib/format/region-name.ts';
import { sourceTimeWords } from '#lib/format/source-time-words.ts';
import { formatTime } from '#lib/format/time.ts';
import { chartsText } from '#lib/text/charts.ts';
import { sourceWords } from '#lib/text/source-names.ts';
import { stateText } from '#lib/text/state.ts';
import { childWord } from './child-word.ts';

/** What every chart of a page needs beside its own numbers. */
export interface ChartContext {
  readonly slug: string;
  readonly place: string;
  /** Word for a child in a sentence. */
  readonly unit: string;
  /** Under charts of what the source publishes for regions. */
  readonly source: string;
  /** Under charts of what the site itself read in TPS documents. */
  readonly readSource: string;
  /** Why nothing of that can be drawn, where nothing was read. */
  readonly notRead: string;
}

export function chartContext(contest: ContestLabel, region: Region, result: RegionResult): ChartContext {
  const text = chartsText().source;
  const time = timeWords(result, (instant) => formatTime(instant, timeZoneOf(region.code)));
  return {
    slug: contest.slug,
    place: regionName(region),
    unit: childWord(region.code),
    source: `${text.layer} ${text.from(sourceWords(contest.source.name))} ${time}`,
    notRead: tierOfRows(region.code) === 'tps' ? chartsText().read.tpsChildren : chartsText().read.none,
    readSource: `${text.layer} ${text.read(sourceWords(contest.source.name))}`,
  };
}

function timeWords(
  { state, region }: RegionResult,
  format: (instant: Provenance['fetchedAt']) => string,
): string {
  const text = chartsText().source;
  const provenance = numbersOf(state)?.provenance;
  if (provenance === undefined) {
    return state.kind === 'notPublished' ? text.checked(format(state.checkedAt)) : '';
  }
  const written = `${sourceTimeWords(provenance, timeZoneOf(region), stateText())}.`;
  return provenance.sourceTime === null
    ? `${written} ${text.fetched(format(provenance.fetchedAt))}`
    : written;
}
