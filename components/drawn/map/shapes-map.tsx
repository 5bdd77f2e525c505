import type { CSSProperties, ReactNode } from 'react';
import type { BoundaryMap, MapOutline, MapPlace } from '#lib/domain/map-outline.ts';
import { shapeId } from '#lib/domain/map-outline.ts';
import { fillProps, type MapFill } from './map-fill.ts';
import type { ChildLink } from './map-links.ts';
import { MAP_MARGIN } from './map-margin.ts';
import type { MapChild } from './map-model.ts';
import { MapNames } from './map-names.tsx';
import { MapPatterns } from './map-patterns.tsx';

interface Props {
  readonly linkOf: ChildLink;
  readonly boundary: BoundaryMap;
  readonly drawn: readonly MapChild[];
  readonly label: string;
  /** As many names are written on it at most. */
  readonly mostNames: number;
}

// Smaller than this, in map units, a shape gets a mark beside it that a finger can hit.
const SMALLEST = 26;
const MARK = 11;
const PART_MARK = 7;

/** A region's children by their boundaries. Lines come as a file of their own; links and colours stand in the page. */
export function ShapesMap({ linkOf, boundary, drawn, label, mostNames }: Props) {
  const placed = withPlaces(boundary.outline, drawn);
  const named = placed.map(({ child, place }) => ({ name: child.name, place, isBelow: child.isPartial }));
  return (
    <MapSvg
      outline={boundary.outline}
      label={label}
      fills={drawn.map(({ fill }) => fill)}
      names={<MapNames outline={boundary.outline} names={named} most={mostNames} />}
    >
      {placed.map(({ child, place }) => (
        <a key={child.code} href={linkOf(child.code)}>
          <title>{child.label}</title>
          <use href={`${boundary.shapesUrl}#${shapeId(child.code)}`} {...fillProps(child.fill, 'map')} />
          {isSmall(place) && <circle cx={place.x} cy={place.y} r={MARK} {...fillProps(child.fill, 'map')} />}
          {child.isPartial && <PartMark {...place} />}
        </a>
      ))}
    </MapSvg>
  );
}

/** A neutral ring on a region of which less than half is in, whatever its colour. */
export function PartMark({ x, y }: Pick<MapPlace, 'x' | 'y'>) {
  return <circle className="map-part" cx={x} cy={y} r={PART_MARK} />;
}

interface MapSvgProps {
  readonly outline: MapOutline;
  readonly label: string;
  readonly fills: readonly MapFill[];
  /** Written over the sheet. */
  readonly names?: ReactNode;
  readonly children: ReactNode;
}

/** The sheet a map is drawn on, with a margin for what is drawn at its edge; on a phone a wide one scrolls sideways. */
export function MapSvg({ outline, label, fills, names, children }: MapSvgProps) {
  const box = [
    -MAP_MARGIN,
    -MAP_MARGIN,
    outline.width + 2 * MAP_MARGIN,
    outline.height + 2 * MAP_MARGIN,
  ].join(' ');
  return (
    <div className="map-room">
      <div className="map-sheet" style={ratioOf(outline)}>
        <svg viewBox={box} className="map-svg">
          <title>{label}</title>
          <MapPatterns fills={fills} scale="map" />
          {children}
        </svg>
        {names}
      </div>
    </div>
  );
}

type Ratio = CSSProperties & { readonly '--ratio': number };

/** Width by height: on a phone a wide map is as high as its room, and wider than it. */
function ratioOf({ width, height }: MapOutline): Ratio {
  return { '--ratio': Math.round(((width + 2 * MAP_MARGIN) * 100) / (height + 2 * MAP_MARGIN)) / 100 };
}

interface Placed {
  readonly child: MapChild;
  readonly place: MapPlace;
}

/** Children with their places; small ones last, so that no neighbour covers their mark. */
export function withPlaces(outline: MapOutline, drawn: readonly MapChild[]): readonly Placed[] {
  const places = new Map(outline.places.map((place) => [place.code, place]));
  const placed = drawn.flatMap((child) => {
    const place = places.get(child.code);
    return place === undefined ? [] : [{ child, place }];
  });
  return [...placed.filter(({ place }) => !isSmall(place)), ...placed.filter(({ place }) => isSmall(place))];
}

function isSmall({ width, height }: MapPlace): boolean {
  return Math.max(width, height) < SMALLEST;
}
