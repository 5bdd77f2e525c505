import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { type MapClass, shadeOf } from '#lib/domain/map-classes.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { NoValue } from '#lib/domain/row-state.ts';
import { formatCount } from '#lib/format/number.ts';
import { mapText } from '#lib/text/map.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import { stateText } from '#lib/text/state.ts';
import { exampleVotes } from './bubble-size.ts';
import type { MapFill } from './map-fill.ts';
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
  readonly words: string;
}

/** What each look means, in numbers; only looks that the map has, and every one of them. */
export function MapLegend({ model, view, options }: Props) {
  const most = Math.max(0, ...model.children.map(({ votes }) => votes ?? 0));
  return (
    <div className="space-y-1 text-sm">
      <ul aria-label={mapText().legend} className="flex flex-wrap gap-x-4 gap-y-1">
        {legendEntries(model, options).map(({ fill, words }) => (
          <li key={words} className="inline-flex min-w-0 items-center gap-1.5">
            <span className="inline-block h-4 w-6 shrink-0 border border-strong-line">
              <Swatch fill={fill} />
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
  const has = (test: (fill: MapFill) => boolean) => fills.some(test);
  const partial = partialEntry(model, fills);
  return [
    ...(model.statistic.kind === 'mostVotes' ? optionEntries(fills, options) : classEntries(model)),
    ...(has((fill) => fill.kind === 'tie')
      ? [{ fill: { kind: 'tie' } as const, words: mapText().same }]
      : []),
    ...(partial === null ? [] : [partial]),
    ...reasonsOf(fills).map((why) => ({ fill: { kind: 'none', why } as const, words: stateText().row[why] })),
  ];
}

function classEntries({ classes, children, statistic }: MapModel): readonly Entry[] {
  const isEmpty = children.every(({ value }) => value.kind === 'none');
  if (isEmpty && statistic.kind !== 'progress') return [];
  const hasAbout = children.some(({ value }) => value.kind === 'about' && value.share > 0);
  return classes.map((mapClass, index) => ({
    fill: { kind: 'shade', shade: shadeOf(index, classes.length), isPartial: false },
    words: wordsOfClass(mapClass, hasAbout),
  }));
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
    return [{ fill: { kind: 'pair', token, isPartial: false }, words }];
  });
}

function partialEntry({ statistic }: MapModel, fills: readonly MapFill[]): Entry | null {
  const fill = fills.find((candidate) => 'isPartial' in candidate && candidate.isPartial);
  if (fill === undefined) return null;
  const isRead = ['turnout', 'invalidShare', 'inconsistent'].includes(statistic.kind);
  return { fill, words: isRead ? mapText().partialRead : mapText().partial };
}

function reasonsOf(fills: readonly MapFill[]): readonly NoValue[] {
  const reasons = fills.flatMap((fill) => (fill.kind === 'none' ? [fill.why] : []));
  return [...new Set(reasons)];
}
