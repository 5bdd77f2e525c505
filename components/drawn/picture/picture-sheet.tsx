import { embedText } from '#lib/text/embed.ts';
import { siteText } from '#lib/text/site.ts';
import { type Block, CONTENT_WIDTH, NO_BLOCK, stacked, textBlock } from './block.tsx';
import { LITERAL } from './palette.ts';
import type { Stamp } from './stamp.ts';
import { textWidth } from './text-fit.ts';

interface Props {
  readonly stamp: Stamp;
  /** What is drawn. */
  readonly title: string;
  readonly unit: string;
  readonly body: Block;
  /** Whose boundaries are drawn; empty for none. */
  readonly credit: string;
}

const MARGIN = 40;
const WIDTH = CONTENT_WIDTH + 2 * MARGIN;
const FONTS = "'Noto Sans','Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif";

/** A picture: what it shows, between everything that its numbers must not go without. */
export function PictureSheet({ stamp, title, unit, body, credit }: Props) {
  const content = stacked([headOf(stamp, title, unit), body, footOf(stamp, credit)], 28);
  const height = Math.ceil(content.height + 2 * MARGIN);
  const label = `${stamp.isSimulated ? `[${siteText().simulation.badge}] ` : ''}${title}, ${stamp.place}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      fontFamily={FONTS}
    >
      <title>{label}</title>
      <desc>{[stamp.layer, stamp.progress, stamp.time, stamp.source, stamp.address].join(' · ')}</desc>
      <path d={`M0 0h${WIDTH}v${height}H0z`} fill={LITERAL.of('surface')} />
      <g transform={`translate(${MARGIN} ${MARGIN})`}>{content.node}</g>
    </svg>
  );
}

function headOf(stamp: Stamp, title: string, unit: string): Block {
  return stacked(
    [
      stamp.isSimulated ? simulationBlock() : NO_BLOCK,
      textBlock(stamp.contest, { size: 22, paint: 'muted', most: 2 }),
      textBlock(stamp.place, { size: 40, isBold: true, most: 2 }),
      stamp.within === '' ? NO_BLOCK : textBlock(stamp.within, { size: 20, paint: 'muted', most: 2 }),
      badgeBlock(stamp),
      textBlock(stamp.time, { size: 20, most: 2 }),
      ...stamp.notes.map((note) => textBlock(note, { size: 20, isBold: true, most: 3 })),
      textBlock(title, { size: 28, isBold: true, most: 3 }),
      unit === '' ? NO_BLOCK : textBlock(unit, { size: 18, paint: 'muted' }),
    ],
    8,
  );
}

/** The layer in its box, with the progress beside it. */
function badgeBlock({ layer, progress }: Stamp): Block {
  const width = Math.ceil(textWidth(layer, 20, true)) + 24;
  const words = textBlock(progress, { size: 22, isBold: true, width: CONTENT_WIDTH - width - 20, most: 2 });
  return {
    height: Math.max(38, words.height),
    node: (
      <>
        <rect x="1" y="1" width={width} height="34" fill="none" stroke={LITERAL.of('ink')} strokeWidth="2" />
        <text x={1 + width / 2} y="25" textAnchor="middle" fontSize="20" fill={LITERAL.of('ink')}>
          {layer}
        </text>
        <g transform={`translate(${width + 20} 3)`}>{words.node}</g>
      </>
    ),
  };
}

function simulationBlock(): Block {
  const { badge } = siteText().simulation;
  const width = Math.ceil(textWidth(badge, 30, true)) + 50;
  const words = textBlock(embedText().simulated, { size: 20, width: CONTENT_WIDTH - width - 48, most: 2 });
  const height = Math.max(68, words.height + 24);
  const paint = LITERAL.of('simulation');
  return {
    height: height + 8,
    node: (
      <>
        <rect
          x="1"
          y="1"
          width={CONTENT_WIDTH - 2}
          height={height}
          fill={LITERAL.of('simulation-surface')}
          stroke={paint}
          strokeWidth="2"
        />
        <rect x="16" y="13" width={width} height="44" fill="none" stroke={paint} strokeWidth="3" />
        <text
          x={16 + width / 2}
          y="46"
          textAnchor="middle"
          fontSize="30"
          fontWeight="700"
          letterSpacing="3"
          fill={paint}
        >
          {badge}
        </text>
        <g transform={`translate(${width + 36} 18)`}>{words.node}</g>
      </>
    ),
  };
}

function footOf(stamp: Stamp, credit: string): Block {
  const source = [`${stamp.source}.`, embedText().official].join(' ');
  return stacked(
    [
      { height: 2, node: <path d={`M0 0h${CONTENT_WIDTH}v2H0z`} fill={LITERAL.of('ink')} /> },
      textBlock(source, { size: 18 }),
      textBlock(embedText().picture.address(stamp.address), { size: 20, isBold: true }),
      credit === '' ? NO_BLOCK : textBlock(credit, { size: 16, paint: 'muted' }),
    ],
    8,
  );
}
