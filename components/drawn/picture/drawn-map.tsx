import type { ReactNode } from 'react';
import type { MapOutline, MapPlace } from '#lib/domain/map-outline.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import { bubbleRadius } from '../map/bubble-size.ts';
import { MAP_MARGIN } from '../map/map-margin.ts';
import type { MapChild } from '../map/map-model.ts';
import { withPlaces } from '../map/shapes-map.tsx';
import { DrawnPatterns, drawnFill, type MapInk } from './drawn-fill.tsx';
import { PartMark } from './part-mark.tsx';

interface Props {
  readonly outline: MapOutline;
  readonly drawn: readonly MapChild[];
  readonly isBubbles: boolean;
  readonly ink: MapInk;
  /** The lines of a child: written out in a file of its own, referred to where the site is at hand. */
  readonly shapeOf: (code: RegionCode) => ReactNode;
  /** Page of a child; null in a picture, which leads nowhere. */
  readonly linkOf: ((code: RegionCode) => string) | null;
  /** Side of a pattern's tile, in the outline's units. */
  readonly patternSize: number;
}

const SMALLEST = 26;
const MARK = 11;
const PART_MARK = 7;
const LARGEST = 64;

/** Box that holds an outline with what is drawn at its edge. */
export function mapBox({ width, height }: MapOutline) {
  return { x: -MAP_MARGIN, y: -MAP_MARGIN, width: width + 2 * MAP_MARGIN, height: height + 2 * MAP_MARGIN };
}

/** A region's children by their boundaries or as bubbles, in the outline's own units. */
export function DrawnMap({ outline, drawn, isBubbles, ink, shapeOf, linkOf, patternSize }: Props) {
  const placed = withPlaces(outline, drawn);
  const line = { stroke: ink.paints.of('strong-line'), strokeWidth: 1.4 };
  const most = Math.max(0, ...drawn.map(({ votes }) => votes ?? 0));
  const radius = (child: MapChild) => bubbleRadius(child.votes, most, LARGEST);
  const order = isBubbles ? [...placed].sort((a, b) => radius(b.child) - radius(a.child)) : placed;
  return (
    <>
      <DrawnPatterns fills={drawn.map(({ fill }) => fill)} ink={ink} size={patternSize} />
      {isBubbles && (
        <g fill={ink.paints.of('raised')} stroke={ink.paints.of('line')} strokeWidth={1.4}>
          {placed.map(({ child }) => (
            <g key={child.code}>{shapeOf(child.code)}</g>
          ))}
        </g>
      )}
      {order.map(({ child, place }) => (
        <Linked key={child.code} child={child} linkOf={linkOf}>
          <g {...drawnFill(child.fill, ink)} {...line}>
            {!isBubbles && shapeOf(child.code)}
            {isBubbles && <circle cx={place.x} cy={place.y} r={radius(child)} />}
            {!isBubbles && isSmall(place) && <circle cx={place.x} cy={place.y} r={MARK} />}
          </g>
          {child.isPartial && <PartMark x={place.x} y={place.y} radius={PART_MARK} paints={ink.paints} />}
        </Linked>
      ))}
    </>
  );
}

interface LinkedProps {
  readonly child: MapChild;
  readonly linkOf: Props['linkOf'];
  readonly children: ReactNode;
}

/** A child with its name and value, and in a document with a link to its page. */
export function Linked({ child, linkOf, children }: LinkedProps) {
  const inside = (
    <>
      <title>{child.label}</title>
      {children}
    </>
  );
  return linkOf === null ? (
    <g>{inside}</g>
  ) : (
    <a href={linkOf(child.code)} rel="noopener">
      {inside}
    </a>
  );
}

function isSmall({ width, height }: MapPlace): boolean {
  return Math.max(width, height) < SMALLEST;
}
