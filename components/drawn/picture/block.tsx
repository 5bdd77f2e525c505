import type { ReactNode } from 'react';
import { LITERAL, type Paint } from './palette.ts';
import { fitText } from './text-fit.ts';

/** Width of every picture's writing, in the picture's units. */
export const CONTENT_WIDTH = 1120;

/** A part of a picture: as wide as its content, this high, drawn from its own origin. */
export interface Block {
  readonly height: number;
  readonly node: ReactNode;
}

export interface TextLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly paint?: Paint;
  readonly width?: number;
  readonly most?: number;
}

/** A paragraph in lines that fit. */
export function textBlock(text: string, look: TextLook): Block {
  const { size, isBold = false, paint = 'ink', width = CONTENT_WIDTH, most = 4 } = look;
  const lines = fitText(text, size, width, most, isBold);
  const step = Math.round(size * 1.35);
  const placed = lines.map((line, index) => ({ line, y: index * step + size }));
  return {
    height: lines.length * step,
    node: (
      <g fill={LITERAL.of(paint)} fontSize={size} fontWeight={isBold ? 700 : 400}>
        {placed.map(({ line, y }) => (
          <text key={y} y={y}>
            {line}
          </text>
        ))}
      </g>
    ),
  };
}

export const NO_BLOCK: Block = { height: 0, node: null };

/** Blocks below each other, with a gap after each that has a height. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const tops = shown.map((_, index) =>
    shown.slice(0, index).reduce((sum, { height }) => sum + height + gap, 0),
  );
  const last = shown.length - 1;
  return {
    height: last < 0 ? 0 : (tops[last] ?? 0) + (shown[last]?.height ?? 0),
    node: shown.map(({ node }, index) => (
      <g key={tops[index]} transform={`translate(0 ${tops[index]})`}>
        {node}
      </g>
    )),
  };
}
