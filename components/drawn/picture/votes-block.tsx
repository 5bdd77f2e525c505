import { BAR_HEIGHT, Bar } from './bar.tsx';
import { type Block, CONTENT_WIDTH, stacked, textBlock } from './block.tsx';
import { PairPatternDefs } from './drawn-fill.tsx';
import { LITERAL, pairPaint } from './palette.ts';
import type { ShownVotes, VoteLine } from './shown-votes.ts';

const NUMBERS = 260;
const NAMES = CONTENT_WIDTH - NUMBERS - 64;

/** Votes in ballot order, or the words that stand in their place. */
export function votesBlock(shown: ShownVotes): Block {
  if (shown.kind === 'words') {
    return stacked(
      [textBlock(shown.title, { size: 26, isBold: true }), textBlock(shown.body, { size: 20, most: 8 })],
      8,
    );
  }
  const patterns: Block = { height: 0.01, node: <PairPatternDefs paints={LITERAL} size={12} /> };
  return stacked(
    [
      patterns,
      ...shown.lines.map((line) => lineBlock(line, shown.half)),
      textBlock(shown.basis, { size: 18, paint: 'muted' }),
    ],
    18,
  );
}

function lineBlock(line: VoteLine, half: boolean): Block {
  const name = textBlock(line.name, { size: 24, isBold: true, width: NAMES, most: 2 });
  const names =
    line.deputy === null
      ? name
      : stacked([name, textBlock(line.deputy, { size: 20, width: NAMES, most: 2 })], 0);
  const top = Math.max(60, names.height + 6);
  return {
    height: top + BAR_HEIGHT,
    node: (
      <>
        <rect
          x="1.5"
          y="3"
          width="45"
          height="45"
          fill="none"
          stroke={LITERAL.of(pairPaint(line.token))}
          strokeWidth="3"
        />
        <text x="24" y="35" textAnchor="middle" fontSize="26" fontWeight="700" fill={LITERAL.of('ink')}>
          {line.number}
        </text>
        <g transform="translate(64 0)">{names.node}</g>
        <g textAnchor="end" fill={LITERAL.of(line.isKnown ? 'ink' : 'muted')}>
          <text
            x={CONTENT_WIDTH}
            y="26"
            fontSize={line.isKnown ? 28 : 20}
            fontWeight={line.isKnown ? 700 : 400}
          >
            {line.votes}
          </text>
          <text x={CONTENT_WIDTH} y="54" fontSize="22">
            {line.shareWords}
          </text>
        </g>
        <g transform={`translate(0 ${top})`}>
          <Bar
            width={CONTENT_WIDTH}
            segments={line.share === null ? [] : [{ key: line.key, token: line.token, share: line.share }]}
            gap={line.share === null ? { look: 'hatched', words: '' } : null}
            half={half}
          />
        </g>
      </>
    ),
  };
}
