import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import { shapeId } from '#lib/domain/map-outline.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { hasProvinceLayout } from '#lib/domain/tile-layout.ts';
import { formatCount } from '#lib/format/number.ts';
import { mapText } from '#lib/text/map.ts';
import { exampleVotes } from '../map/bubble-size.ts';
import { legendEntries, legendFills } from '../map/map-legend.tsx';
import { toNumbers } from '../map/map-links.ts';
import { type MapChild, type MapModel, mapModel } from '../map/map-model.ts';
import { valueWords } from '../map/map-words.ts';
import { DrawnPatterns, drawnFill, type MapInk } from '../picture/drawn-fill.tsx';
import { DrawnMap, mapBox } from '../picture/drawn-map.tsx';
import { DrawnTiles, tileGrid } from '../picture/drawn-tiles.tsx';
import { inkOf } from '../picture/map-ink.ts';
import { VARIABLE } from '../picture/palette.ts';
import { PartMark } from '../picture/part-mark.tsx';
import type { ShownPlace } from '../picture/stamp.ts';

interface Props {
  readonly place: ShownPlace;
  readonly view: MapView;
  readonly boundary: BoundaryMap | null;
  /** Accessible name of the drawing. */
  readonly label: string;
}

/** A map in a frame: its lines are a file of the site's own, each region is a link to its page. */
export function FrameMap({ place, view, boundary, label }: Props) {
  const { contest, region, result } = place;
  const model = mapModel(result.rows, result.options, view.statistic);
  const ink = inkOf(view.statistic, result.options, VARIABLE);
  const linkOf = toNumbers(contest.slug);
  const isBubbles = view.mode === 'bubbles';
  // Swatches are drawn in pixels, the map in units of its own.
  const swatchInk = { ...ink, name: 'contoh' };
  const drawing = { linkOf, label };
  const hasShapes = boundary !== null && view.mode !== 'tiles';
  const known = new Set(boundary?.outline.places.map(({ code }) => code));
  const beside = hasShapes ? model.children.filter(({ code }) => !known.has(code)) : [];
  return (
    <>
      <svg aria-hidden="true" width="0" height="0" className="sr">
        <DrawnPatterns
          fills={[...model.children.map(({ fill }) => fill), ...legendFills(model, result.options)]}
          ink={swatchInk}
          size={8}
        />
      </svg>
      {hasShapes ? (
        <Shapes {...drawing} ink={ink} boundary={boundary} drawn={model.children} isBubbles={isBubbles} />
      ) : hasProvinceLayout(region.code) ? (
        <Letters {...drawing} ink={ink} parent={region.code} drawn={model.children} isSized={isBubbles} />
      ) : (
        <Tiles {...drawing} ink={swatchInk} drawn={model.children} place={place} />
      )}
      {beside.length > 0 && <p className="small">{mapText().beside}</p>}
      {beside.length > 0 && <Tiles {...drawing} ink={swatchInk} drawn={beside} place={place} />}
      <Legend model={model} place={place} ink={swatchInk} isBubbles={isBubbles} />
      <p className="small">{hasShapes ? creditWords(boundary) : schematicWords(region.code)}</p>
    </>
  );
}

interface DrawingProps {
  readonly ink: MapInk;
  readonly linkOf: (code: RegionCode) => string;
  readonly label: string;
  readonly drawn: readonly MapChild[];
}

function Shapes(props: DrawingProps & { readonly boundary: BoundaryMap; readonly isBubbles: boolean }) {
  const { boundary, drawn, ink, linkOf, label, isBubbles } = props;
  const { x, y, width, height } = mapBox(boundary.outline);
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} className="map">
      <title>{label}</title>
      <DrawnMap
        outline={boundary.outline}
        drawn={drawn}
        isBubbles={isBubbles}
        ink={ink}
        shapeOf={(code) => <use href={`${boundary.shapesUrl}#${shapeId(code)}`} />}
        linkOf={linkOf}
        patternSize={16}
      />
    </svg>
  );
}

function Letters(props: DrawingProps & { readonly parent: RegionCode; readonly isSized: boolean }) {
  const grid = tileGrid(props.parent, props.drawn, 4);
  return (
    <svg viewBox={`0 0 ${grid.width} ${grid.height}`} className="map">
      <title>{props.label}</title>
      <DrawnTiles {...props} grid={grid} />
    </svg>
  );
}

/** Tiles as a list, which a narrow frame has room for; patterns stand in the legend's drawing. */
function Tiles({ drawn, ink, linkOf, place }: DrawingProps & { readonly place: ShownPlace }) {
  return (
    <ul className="tiles">
      {drawn.map((child) => (
        <li key={child.code}>
          <a href={linkOf(child.code)} rel="noopener">
            <svg aria-hidden="true">
              <rect width="100%" height="100%" {...drawnFill(child.fill, ink)} />
              {child.isPartial && <PartMark x={8} y={8} radius={3.5} paints={ink.paints} />}
            </svg>
            <span>
              <b>{child.name}</b>
              <span className="small">{valueWords(child.value, place.result.options)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface LegendProps {
  readonly model: MapModel;
  readonly place: ShownPlace;
  readonly ink: MapInk;
  readonly isBubbles: boolean;
}

function Legend({ model, place, ink, isBubbles }: LegendProps) {
  const most = Math.max(0, ...model.children.map(({ votes }) => votes ?? 0));
  return (
    <div>
      <ul className="legend" aria-label={mapText().legend}>
        {legendEntries(model, place.result.options).map(({ fill, isPartial, words }) => (
          <li key={words}>
            <svg aria-hidden="true">
              <rect width="100%" height="100%" {...drawnFill(fill, ink)} />
              {isPartial && <PartMark x={8} y={8} radius={3.5} paints={VARIABLE} />}
            </svg>
            {words}
          </li>
        ))}
      </ul>
      {isBubbles && most > 0 && (
        <p className="small">{mapText().bubbleSize(formatCount(exampleVotes(most)))}</p>
      )}
    </div>
  );
}

function creditWords({ credit, outline }: BoundaryMap): string {
  const words = `${mapText().credit} ${credit.name} (${credit.licence}).`;
  return outline.isCropped ? `${words} ${mapText().cropped}` : words;
}

function schematicWords(region: RegionCode): string {
  return hasProvinceLayout(region) ? mapText().schematic : mapText().schematicGrid;
}
