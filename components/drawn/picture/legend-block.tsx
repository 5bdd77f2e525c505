import { type Block, CONTENT_WIDTH, NO_BLOCK } from './block.tsx';
import { LITERAL } from './palette.ts';
import { PartMark } from './part-mark.tsx';
import { fitText, textWidth } from './text-fit.ts';

interface Entry {
  readonly words: string;
  readonly fill: { readonly fill: string };
  /** With the mark of what rests on little. */
  readonly isPartial: boolean;
}

const SIZE = 18;
const ROW = 30;
const BOX = 44;

/** What each look means, in as many lines as it takes. */
export function legendBlock(entries: readonly Entry[]): Block {
  if (entries.length === 0) return NO_BLOCK;
  const places: { readonly x: number; readonly row: number; readonly words: string }[] = [];
  let [x, row] = [0, 0];
  for (const { words } of entries) {
    const [line = ''] = fitText(words, SIZE, CONTENT_WIDTH - BOX, 1);
    const width = BOX + textWidth(line, SIZE) + 24;
    if (x > 0 && x + width > CONTENT_WIDTH) [x, row] = [0, row + 1];
    places.push({ x, row, words: line });
    x += width;
  }
  return {
    height: (row + 1) * ROW,
    node: places.map((place, index) => (
      <g key={place.words} transform={`translate(${place.x} ${place.row * ROW})`}>
        <rect
          x="0.5"
          y="0.5"
          width="34"
          height="20"
          {...entries[index]?.fill}
          stroke={LITERAL.of('strong-line')}
        />
        {entries[index]?.isPartial === true && <PartMark x={17.5} y={10.5} radius={5} paints={LITERAL} />}
        <text x={BOX} y="17" fontSize={SIZE} fill={LITERAL.of('ink')}>
          {place.words}
        </text>
      </g>
    )),
  };
}
