import { type BoundaryMap, shapeId } from '#lib/domain/map-outline.ts';
import { bubbleRadius } from './bubble-size.ts';
import { fillProps } from './map-fill.ts';
import type { ChildLink } from './map-links.ts';
import type { MapChild } from './map-model.ts';
import { MapSvg, PartMark, withPlaces } from './shapes-map.tsx';

interface Props {
  readonly linkOf: ChildLink;
  readonly boundary: BoundaryMap;
  readonly drawn: readonly MapChild[];
  readonly label: string;
}

const LARGEST = 64;

/** A region's children as circles whose area is their valid votes: large empty land is not votes. */
export function BubblesMap({ linkOf, boundary, drawn, label }: Props) {
  const most = Math.max(0, ...drawn.map(({ votes }) => votes ?? 0));
  const placed = withPlaces(boundary.outline, drawn).map((entry) => ({
    ...entry,
    radius: bubbleRadius(entry.child.votes, most, LARGEST),
  }));
  // Large ones first, so that a small one is never under a large one.
  const bySize = [...placed].sort((a, b) => b.radius - a.radius);
  return (
    <MapSvg outline={boundary.outline} label={label} fills={drawn.map(({ fill }) => fill)}>
      <g className="map-land">
        {placed.map(({ child }) => (
          <use key={child.code} href={`${boundary.shapesUrl}#${shapeId(child.code)}`} />
        ))}
      </g>
      {bySize.map(({ child, place, radius }) => (
        <a key={child.code} href={linkOf(child.code)}>
          <title>{child.label}</title>
          <circle cx={place.x} cy={place.y} r={radius} {...fillProps(child.fill, 'map')} />
          {child.isPartial && <PartMark {...place} />}
        </a>
      ))}
    </MapSvg>
  );
}
