import type { CSSProperties } from 'react';
import { drawable } from './drawable.ts';

interface Props {
  /** Most pixels; what does not fit is cut with an ellipsis. */
  readonly width: number;
  readonly lines?: number;
  readonly style?: CSSProperties;
  readonly children: string;
}

/** The only way in which words get onto a card: none of them can make the drawing library fetch anything. */
export function CardLine({ width, lines = 1, style, children }: Props) {
  return (
    <div
      style={{
        display: 'block',
        maxWidth: width,
        lineHeight: 1.28,
        lineClamp: lines,
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        ...style,
      }}
    >
      {drawable(children)}
    </div>
  );
}
