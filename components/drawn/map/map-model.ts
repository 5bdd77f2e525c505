import { rowCheckWords } from '#components/result/region/row-check-words.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { classesOf, type MapClass } from '#lib/domain/map-classes.ts';
import { bubbleVotesOf, type MapValue, mapValue } from '#lib/domain/map-value.ts';
import type { MapStatistic } from '#lib/domain/map-view.ts';
import { hasProgress } from '#lib/domain/progress.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { belowAll, fillOf, type MapFill } from './map-fill.ts';
import { valueShort, valueWords } from './map-words.ts';

/** One region as a map draws it, whatever the mode. */
export interface MapChild {
  readonly code: RegionCode;
  readonly name: string;
  readonly value: MapValue;
  readonly fill: MapFill;
  /** Less than half of its TPS are in what it shows: a neutral mark stands on it. */
  readonly isPartial: boolean;
  /** Name, value and progress in one line: the accessible name of its link. */
  readonly label: string;
  /** Its value as short as can be, for a tile. */
  readonly short: string;
  /** Valid votes, for bubbles; null where not known. */
  readonly votes: number | null;
}

/** A map before it is drawn: the same for SVG, tiles, bubbles and the interactive one. */
export interface MapModel {
  readonly statistic: MapStatistic;
  readonly classes: readonly MapClass[];
  readonly children: readonly MapChild[];
}

/** Works a region's children out for one statistic. */
export function mapModel(
  rows: readonly ResultRow[],
  options: readonly BallotOption[],
  statistic: MapStatistic,
): MapModel {
  const values = rows.map((row) => mapValue(row, statistic));
  const classes = classesOf(statistic.kind, values.flatMap(classedShare));
  const children = rows.map((row, index) => {
    const value = values[index] ?? { kind: 'none', why: 'notReported' };
    const name = shortRegionName(row);
    const isSaid = statistic.kind === 'progress' && (value.kind === 'share' || value.kind === 'about');
    const words = isSaid ? [] : [valueWords(value, options)];
    const progress = hasProgress(row.progress) ? [progressWords(row.progress)] : [];
    const event = row.event ? [eventNote(row.event, row.code)] : [];
    const doubt = rowCheckWords(row) ?? [];
    return {
      code: row.code,
      name,
      value,
      fill: fillOf(value, classes, options),
      isPartial: 'isPartial' in value && value.isPartial,
      label: `${name}: ${[words, progress, event, doubt].flat().join(' · ')}`,
      short: valueShort(value, options),
      votes: bubbleVotesOf(row),
    };
  });
  return { statistic, classes, children };
}

/** What of a value the classes part: of the option with most votes, its margin. */
function classedShare(value: MapValue): readonly Hundredths[] {
  switch (value.kind) {
    case 'share':
      return [value.share];
    case 'about':
      return [belowAll(value.share)];
    case 'most':
      return value.option === null || value.margin === null ? [] : [value.margin];
    case 'none':
      return [];
  }
}
