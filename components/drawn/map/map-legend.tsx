import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { type MapClass, shadeOf } from '#lib/domain/map-classes.ts';
import { MARKED_BELOW } from '#lib/domain/map-value.ts';
import type { MapStatistic, MapView } from '#lib/domain/map-view.ts';
import type { NoValue } from '#lib/domain/row-state.ts';
import { formatCount, formatShortShare } from '#lib/format/number.ts';
import { mapText } from '#lib/text/map.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import { stateText } from '#lib/text/state.ts';
import { exampleVotes } from './bubble-size.ts';
import { FULL_SHADE, type MapFill, pairShade } from './map-fill.ts';
import type { MapModel } from './map-model.ts';
import { classWords } from './map-words.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly model: MapModel;
  readonly view: MapView;
  readonly options: readonly BallotOption[];
}

interface Entry {
  readonly fill: MapFill;
  /** With the mark of what rests on little. */
  readonly isPartial: boolean;
  readonly words: string;
}

/** What each look means, in numbers; only looks that the map has, and every one of them. */
export function MapLegend({ model, view, options }: Props) {
  const most = Math.max(0, ...model.children.map(({ votes }) => votes ?? 0));
  return (
    <div className="space-y-1 text-sm">
      <ul aria-label={mapText().legend} className="flex flex-wrap gap-x-4 gap-y-1">
        {legendEntries(model, options).map(({ fill, isPartial, words }) => (
          <li key={words} className="inline-flex min-w-0 items-center gap-1.5">
            <span className="inline-block h-4 w-6 shrink-0 border border-strong-line">
              <Swatch fill={fill} isPartial={isPartial} />
            </span>
            <span className="min-w-0 wrap-anywhere">{words}</span>
          </li>
        ))}
      </ul>
      {view.mode === 'bubbles' && most > 0 && (
        <p className="text-xs text-muted">{mapText().bubbleSize(formatCount(exampleVotes(most)))}</p>
      )}
    </div>
  );
}

/** Every look of a map with its words, in the order of the scale; reasons for no value last. */
export function legendEntries(model: MapModel, options: readonly BallotOption[]): readonly Entry[] {
  const fills = model.children.map(({ fill }) => fill);
  const isOfOptions = model.statistic.kind === 'mostVotes';
  return [
    ...(isOfOptions ? [...optionEntries(fills, options), ...marginEntries(model)] : classEntries(model)),
    ...(fills.some(({ kind }) => kind === 'tie') ? [entry({ kind: 'tie' }, mapText().same)] : []),
    ...partialEntries(model),
    ...reasonsOf(fills).map((why) => entry({ kind: 'none', why }, stateText().row[why])),
  ];
}

function entry(fill: MapFill, words: string): Entry {
  return { fill, words, isPartial: false };
}

function classEntries({ classes, children }: MapModel): readonly Entry[] {
  const hasAbout = children.some(({ value }) => value.kind === 'about' && value.share > 0);
  return classes.map((mapClass, index) =>
    entry({ kind: 'shade', shade: shadeOf(index, classes.length) }, wordsOfClass(mapClass, hasAbout)),
  );
}

/** What the shades of the options' colours mean, in no option's colour; nothing where there is but one. */
function marginEntries({ classes }: MapModel): readonly Entry[] {
  if (classes.length < 2) return [];
  return classes.map((mapClass, index) =>
    entry({ kind: 'shade', shade: pairShade(index, classes.length) }, mapText().margin(classWords(mapClass))),
  );
}

/** A class below everything also holds what the source rounded to everything. */
function wordsOfClass(mapClass: MapClass, hasAbout: boolean): string {
  const words = classWords(mapClass);
  if (mapClass.to === null) return `${words} (${mapText().complete})`;
  return hasAbout && mapClass.to === 10_000 ? `${words}, ${stateText().about('100%')}` : words;
}

function optionEntries(fills: readonly MapFill[], options: readonly BallotOption[]): readonly Entry[] {
  return options.flatMap((option, place) => {
    const token = pairToken(place);
    if (!fills.some((fill) => fill.kind === 'pair' && fill.token === token)) return [];
    const words =
      option.ballotNumber === null ? optionName(option) : `${optionShort(option)} ${optionName(option)}`;
    return [entry({ kind: 'pair', token, shade: FULL_SHADE }, words)];
  });
}

const OF_READING: readonly MapStatistic['kind'][] = ['turnout', 'invalidShare', 'inconsistent'];

function partialEntries({ statistic, children }: MapModel): readonly Entry[] {
  if (!children.some(({ isPartial }) => isPartial)) return [];
  const limit = formatShortShare(MARKED_BELOW);
  const words = OF_READING.includes(statistic.kind) ? mapText().partialRead : mapText().partial;
  return [{ fill: { kind: 'plain' }, isPartial: true, words: words(limit) }];
}

/** Looks that a map's legend has beside those of its regions: patterns are drawn for both. */
export function legendFills(model: MapModel, options: readonly BallotOption[]): readonly MapFill[] {
  return legendEntries(model, options).map(({ fill }) => fill);
}

function reasonsOf(fills: readonly MapFill[]): readonly NoValue[] {
  const reasons = fills.flatMap((fill) => (fill.kind === 'none' ? [fill.why] : []));
  return [...new Set(reasons)];
}
