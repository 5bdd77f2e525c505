import type { ReactNode } from 'react';
import type { BoundaryMap } from '#lib/domain/map-outline.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { RegionCode } from '#lib/domain/region-code.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { hasProvinceLayout } from '#lib/domain/tile-layout.ts';
import { formatCount } from '#lib/format/number.ts';
import { embedText } from '#lib/text/embed.ts';
import { mapText } from '#lib/text/map.ts';
import { exampleVotes } from '../map/bubble-size.ts';
import { legendEntries } from '../map/map-legend.tsx';
import { type MapChild, type MapModel, mapModel } from '../map/map-model.ts';
import { type Block, CONTENT_WIDTH, NO_BLOCK, stacked, textBlock } from './block.tsx';
import { DrawnPatterns, drawnFill, type MapInk } from './drawn-fill.tsx';
import { DrawnMap, mapBox } from './drawn-map.tsx';
import { DrawnTiles, tileGrid } from './drawn-tiles.tsx';
import { legendBlock } from './legend-block.tsx';
import { inkOf } from './map-ink.ts';
import { LITERAL } from './palette.ts';

/** Boundaries with the lines of every child, as `d` of an SVG path. */
export interface DrawnBoundary {
  readonly boundary: BoundaryMap;
  readonly lines: ReadonlyMap<RegionCode, string>;
}

interface Props {
  readonly result: RegionResult;
  readonly view: MapView;
  /** Null where there are no boundaries: tiles stand in their place. */
  readonly drawn: DrawnBoundary | null;
}

const TALLEST = 900;
const COLUMNS = 8;
/** Whole pixels in a PNG, or a pattern's tiles would show seams. */
const PATTERN = 12;

/** A map with its legend and everything that the drawing leaves out. */
export function mapBlock({ result, view, drawn }: Props): Block {
  const { region, rows, options } = result;
  const model = mapModel(rows, options, view.statistic);
  const ink = inkOf(view.statistic, options, LITERAL);
  const isBubbles = view.mode === 'bubbles';
  const parts =
    drawn === null || view.mode === 'tiles'
      ? [tilesBlock(region, model.children, ink, isBubbles), noteBlock(tilesNote(region))]
      : shapesBlocks(region, drawn, model.children, ink, isBubbles);
  const legendInk = { ...ink, name: 'legenda' };
  const looks = legendEntries(model, options);
  const patterns = <DrawnPatterns fills={looks.map(({ fill }) => fill)} ink={legendInk} size={PATTERN} />;
  const entries = looks.map(({ fill, isPartial, words }) => ({
    fill: drawnFill(fill, legendInk),
    isPartial,
    words,
  }));
  const legend = legendBlock(entries);
  return stacked([...parts, withDefs(legend, patterns), bubbleBlock(model, isBubbles)], 14);
}

function shapesBlocks(
  region: RegionCode,
  { boundary, lines }: DrawnBoundary,
  children: readonly MapChild[],
  ink: MapInk,
  isBubbles: boolean,
): readonly Block[] {
  const { outline } = boundary;
  const box = mapBox(outline);
  const scale = round(Math.min(CONTENT_WIDTH / box.width, TALLEST / box.height));
  const left = (CONTENT_WIDTH - box.width * scale) / 2;
  const known = new Set(outline.places.map(({ code }) => code));
  const beside = children.filter(({ code }) => !known.has(code));
  const shapes: Block = {
    height: Math.ceil(box.height * scale),
    node: (
      <g transform={`translate(${round(left - box.x * scale)} ${round(-box.y * scale)}) scale(${scale})`}>
        <DrawnMap
          outline={outline}
          drawn={children}
          isBubbles={isBubbles}
          ink={ink}
          shapeOf={(code) => <path d={lines.get(code) ?? ''} />}
          linkOf={null}
          patternSize={PATTERN / scale}
        />
      </g>
    ),
  };
  return [
    shapes,
    outline.isCropped ? noteBlock(embedText().picture.cropped) : NO_BLOCK,
    ...(beside.length === 0 ? [] : [noteBlock(mapText().beside), tilesBlock(region, beside, ink, false)]),
  ];
}

/** Patterns beside what refers to them. */
function withDefs({ height, node }: Block, defs: ReactNode): Block {
  return {
    height,
    node: (
      <>
        {defs}
        {node}
      </>
    ),
  };
}

function tilesBlock(region: RegionCode, children: readonly MapChild[], ink: MapInk, isSized: boolean): Block {
  const grid = tileGrid(region, children, COLUMNS);
  const scale = CONTENT_WIDTH / grid.width;
  return {
    height: Math.ceil(grid.height * scale),
    node: (
      <g transform={`scale(${round(scale)})`}>
        <DrawnTiles
          grid={grid}
          drawn={children}
          ink={{ ...ink, name: 'kotak' }}
          isSized={isSized}
          linkOf={null}
        />
      </g>
    ),
  };
}

function tilesNote(region: RegionCode): string {
  return hasProvinceLayout(region) ? mapText().schematic : mapText().schematicGrid;
}

function bubbleBlock({ children }: MapModel, isBubbles: boolean): Block {
  const most = Math.max(0, ...children.map(({ votes }) => votes ?? 0));
  return isBubbles && most > 0 ? noteBlock(mapText().bubbleSize(formatCount(exampleVotes(most)))) : NO_BLOCK;
}

function noteBlock(words: string): Block {
  return textBlock(words, { size: 17, paint: 'muted' });
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
