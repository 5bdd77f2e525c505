import type { RegionCode } from '#lib/domain/region-code.ts';
import { hasProvinceLayout, PROVINCE_GRID, provinceLetters, provinceSpot } from '#lib/domain/tile-layout.ts';
import { bubbleRadius } from '../map/bubble-size.ts';
import type { MapChild } from '../map/map-model.ts';
import { DrawnPatterns, drawnFill, type MapInk } from './drawn-fill.tsx';
import { Linked } from './drawn-map.tsx';
import { PartMark } from './part-mark.tsx';
import { fitText, textWidth } from './text-fit.ts';

/** Where the tiles of a map stand, in units of their own. */
export interface TileGrid {
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly Tile[];
}

interface Tile {
  readonly code: RegionCode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What stands on it. */
  readonly chip: string;
  /** What stands under it; none where the chip says it all. */
  readonly names: readonly string[];
}

const SIDE = 40;
const NAMED = { width: 124, height: 36, row: 78, size: 12 } as const;

/** Provinces in the layout that keeps the archipelago's shape; what has no place there, and all others, in code order. */
export function tileGrid(parent: RegionCode, drawn: readonly MapChild[], columns: number): TileGrid {
  const isPlaced = (code: RegionCode) => hasProvinceLayout(parent) && provinceSpot(code) !== null;
  const placed = drawn.filter(({ code }) => isPlaced(code)).map(({ code }) => letterTile(code));
  const rest = drawn.filter(({ code }) => !isPlaced(code));
  const across = placed.length > 0 ? Math.floor((PROVINCE_GRID.columns * SIDE) / NAMED.width) : columns;
  const top = placed.length > 0 ? PROVINCE_GRID.rows * SIDE + 8 : 0;
  return {
    width: placed.length > 0 ? PROVINCE_GRID.columns * SIDE : across * NAMED.width,
    height: top + Math.ceil(rest.length / across) * NAMED.row,
    tiles: [...placed, ...rest.map((child, index) => namedTile(child, index, across, top))],
  };
}

function letterTile(code: RegionCode): Tile {
  const { column, row } = provinceSpot(code) ?? { column: 1, row: 1 };
  const place = { x: (column - 1) * SIDE + 1, y: (row - 1) * SIDE + 1 };
  return { code, ...place, width: SIDE - 2, height: SIDE - 2, chip: provinceLetters(code) ?? '', names: [] };
}

function namedTile({ code, short, name }: MapChild, index: number, across: number, top: number): Tile {
  return {
    code,
    x: (index % across) * NAMED.width + 2,
    y: top + Math.floor(index / across) * NAMED.row + 1,
    width: NAMED.width - 6,
    height: NAMED.height,
    chip: short,
    names: fitText(name, NAMED.size, NAMED.width - 8, 2),
  };
}

interface Props {
  readonly grid: TileGrid;
  readonly drawn: readonly MapChild[];
  readonly ink: MapInk;
  /** Tiles are circles sized by votes. */
  readonly isSized: boolean;
  readonly linkOf: ((code: RegionCode) => string) | null;
}

/** A region's children as tiles of one size. */
export function DrawnTiles({ grid, drawn, ink, isSized, linkOf }: Props) {
  const children = new Map(drawn.map((child) => [child.code, child]));
  const most = Math.max(0, ...drawn.map(({ votes }) => votes ?? 0));
  const line = ink.paints.of('strong-line');
  return (
    <>
      <DrawnPatterns fills={drawn.map(({ fill }) => fill)} ink={ink} size={6} />
      {grid.tiles.map((tile) => {
        const child = children.get(tile.code);
        if (child === undefined) return null;
        const middle = { x: tile.x + tile.width / 2, y: tile.y + tile.height / 2 };
        return (
          <Linked key={tile.code} child={child} linkOf={linkOf}>
            <rect
              x={tile.x}
              y={tile.y}
              width={tile.width}
              height={tile.height}
              stroke={line}
              {...(isSized ? { fill: ink.paints.of('surface') } : drawnFill(child.fill, ink))}
            />
            {isSized && (
              <circle
                cx={middle.x}
                cy={middle.y}
                r={bubbleRadius(child.votes, most, tile.height / 2 - 1)}
                stroke={line}
                {...drawnFill(child.fill, ink)}
              />
            )}
            {child.isPartial && <PartMark x={tile.x + 6} y={tile.y + 6} radius={3.5} paints={ink.paints} />}
            <Chip text={tile.chip} x={middle.x} y={middle.y} ink={ink} />
            {tile.names.map((name, index) => (
              <text
                key={name}
                x={tile.x}
                y={tile.y + tile.height + 15 + index * 15}
                fontSize={NAMED.size}
                fill={ink.paints.of('ink')}
              >
                {name}
              </text>
            ))}
          </Linked>
        );
      })}
    </>
  );
}

interface ChipProps {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly ink: MapInk;
}

/** Letters on a ground of their own, so that they can be read on any look. */
function Chip({ text, x, y, ink }: ChipProps) {
  const width = textWidth(text, 12) + 4;
  return (
    <>
      <rect x={x - width / 2} y={y - 8} width={width} height="16" fill={ink.paints.of('surface')} />
      <text x={x} y={y + 4.5} textAnchor="middle" fontSize="12" fill={ink.paints.of('ink')}>
        {text}
      </text>
    </>
  );
}
