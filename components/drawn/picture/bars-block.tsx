import { BAR_HEIGHT, Bar } from './bar.tsx';
import { type Block, CONTENT_WIDTH, NO_BLOCK, stacked, textBlock } from './block.tsx';
import { barFill, PairPatternDefs } from './drawn-fill.tsx';
import { legendBlock } from './legend-block.tsx';
import { LITERAL } from './palette.ts';
import type { ShownBar, ShownBars } from './shown-bars.ts';
import { fitText } from './text-fit.ts';

const NAME = 250;
const NOTE = 290;
const BAR = CONTENT_WIDTH - NAME - NOTE;
const ROW = 32;

/** Bars of children, or the words that stand in their place. */
export function barsBlock(shown: ShownBars): Block {
  if (shown.why !== null) return textBlock(shown.why, { size: 22, most: 8 });
  const entries = shown.legend.map(({ token, words }) => ({
    words,
    isPartial: false,
    fill: { fill: barFill(token, LITERAL) },
  }));
  const rows: Block = {
    height: shown.bars.length * ROW,
    node: shown.bars.map((bar, index) => (
      <g key={bar.key} transform={`translate(0 ${index * ROW})`}>
        <BarLine bar={bar} />
      </g>
    )),
  };
  return stacked(
    [
      { height: 0.01, node: <PairPatternDefs paints={LITERAL} size={12} /> },
      legendBlock(entries),
      rows,
      scale(),
      shown.more === '' ? NO_BLOCK : textBlock(shown.more, { size: 18, paint: 'muted' }),
    ],
    14,
  );
}

function BarLine({ bar }: { readonly bar: ShownBar }) {
  const [name = ''] = fitText(bar.name, 17, NAME - 14, 1);
  const [note = ''] = fitText(bar.note, 15, NOTE - 12, 1);
  return (
    <>
      <text x={NAME - 12} y="17" textAnchor="end" fontSize="17" fill={LITERAL.of('ink')}>
        {name}
      </text>
      <g transform={`translate(${NAME} 0)`}>
        <Bar width={BAR} segments={bar.segments} gap={bar.gap} half={false} />
        {bar.segments.length > 1 && <SegmentNumbers bar={bar} />}
      </g>
      <text x={NAME + BAR + 12} y="17" fontSize="15" fill={LITERAL.of('muted')}>
        {note}
      </text>
    </>
  );
}

/** Ballot numbers on their parts, so that colour is never alone. */
function SegmentNumbers({ bar }: { readonly bar: ShownBar }) {
  const starts = bar.segments.map((_, index) =>
    bar.segments.slice(0, index).reduce((sum, { share }) => sum + share, 0),
  );
  return bar.segments.map(({ key, mark }, index) => {
    if (mark === '') return null;
    const x = ((starts[index] ?? 0) * BAR) / 10_000 + 5;
    return (
      <g key={key}>
        <rect x={x} y="3" width={mark.length * 10 + 6} height={BAR_HEIGHT - 6} fill={LITERAL.of('surface')} />
        <text x={x + 3} y="16" fontSize="14" fill={LITERAL.of('ink')}>
          {mark}
        </text>
      </g>
    );
  });
}

function scale(): Block {
  return {
    height: 18,
    node: (
      <g fontSize="15" fill={LITERAL.of('muted')} transform={`translate(${NAME} 14)`}>
        <text>0%</text>
        <text x={BAR / 2} textAnchor="middle">
          50%
        </text>
        <text x={BAR} textAnchor="end">
          100%
        </text>
      </g>
    ),
  };
}
