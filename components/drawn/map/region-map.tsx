import type { CSSProperties } from 'react';
import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import type { MapStatistic, MapView } from '#lib/domain/map-view.ts';
import type { Region } from '#lib/domain/region.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { regionName, rowLevelName } from '#lib/format/region-name.ts';
import { mapText } from '#lib/text/map.ts';
import { MapDrawing } from './map-drawing.tsx';
import { legendFills, MapLegend } from './map-legend.tsx';
import { toMaps, toNumbers } from './map-links.ts';
import { mapModel } from './map-model.ts';
import { MapPatterns } from './map-patterns.tsx';
import { ModeSwitch, StatisticSwitch } from './map-switch.tsx';
import { statisticTitle } from './map-words.ts';

interface Props {
  readonly slug: string;
  readonly region: Region;
  readonly rows: readonly ResultRow[];
  readonly options: readonly BallotOption[];
  readonly statistics: readonly MapStatistic[];
  readonly view: MapView;
  /** Null where there are no boundaries: tiles stand in their place. */
  readonly boundary: BoundaryMap | null;
  /** The large map leads from map to map; beside numbers it leads to numbers. */
  readonly isLarge: boolean;
  /** As many names are written on outlines at most; a page that counts its bytes says fewer than have room. */
  readonly mostNames: number;
}

/** A region's children on a map: what it shows, its switch, the drawing, the legend, the credit. */
export function RegionMap(props: Props) {
  const { slug, region, rows, options, statistics, view, boundary, isLarge, mostNames } = props;
  const model = mapModel(rows, options, view.statistic);
  const title = statisticTitle(view.statistic, options);
  const level = rowLevelName(region.code);
  const place = { slug, code: region.code, options, view };
  return (
    <figure className={`map-${view.statistic.kind} space-y-3`} style={rampOf(view.statistic, options)}>
      <figcaption>
        <p className="font-medium wrap-anywhere">{title}</p>
        <p className="max-w-text text-xs text-muted">{mapText().unit[view.statistic.kind]}</p>
      </figcaption>
      <StatisticSwitch {...place} statistics={statistics} />
      <svg className="absolute size-0" aria-hidden="true">
        <MapPatterns
          fills={[...model.children.map(({ fill }) => fill), ...legendFills(model, options)]}
          scale="px"
        />
      </svg>
      <MapDrawing
        slug={slug}
        region={region}
        model={model}
        view={view}
        linkOf={isLarge ? toMaps(slug, view, options) : toNumbers(slug)}
        isLarge={isLarge}
        mostNames={mostNames}
        boundary={boundary}
        label={mapText().table.caption(title, level, regionName(region))}
      />
      <MapLegend model={model} view={view} options={options} />
      <ModeSwitch {...place} hasShapes={boundary !== null} />
    </figure>
  );
}

type Ramp = CSSProperties & { readonly '--map': string };

/** The colour that a map's shades are mixed from: an option's own for its votes, no option's beside several, else the accent. */
function rampOf(statistic: MapStatistic, options: readonly BallotOption[]): Ramp | undefined {
  if (statistic.kind === 'mostVotes') return { '--map': 'var(--color-muted)' };
  if (statistic.kind !== 'votes') return undefined;
  const place = options.findIndex(({ id }) => id === statistic.option);
  return { '--map': `var(--color-pair-${pairToken(Math.max(0, place))})` };
}
