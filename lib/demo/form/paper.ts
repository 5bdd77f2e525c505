import type { Stream } from '../random.ts';
import { digitShapes } from './handwriting.ts';
import { escapeText, textLine } from './svg.ts';
import { tallyShapes } from './tally-marks.ts';

/** A4 upright at 96 to the inch. */
const PAPER_WIDTH = 794;
const PAPER_HEIGHT = 1123;

/** Share of pages photographed lying on their side. */
const SIDEWAYS = 0.03;

/** What every page says whatever is on it. */
const NOT_A_REAL_FORM = 'Formulir simulasi, bukan dokumen KPU';

const TINTS = ['#fbf9f2', '#f7f4ea', '#fafaf6', '#f4f1e6'] as const;

/** Lays printed and written content on a sheet that is plainly no real form, and photographs it. */
export function photograph(title: string, content: string, photo: Stream, index: number): string {
  const tint = TINTS[photo.pick(TINTS.length, index, 0)] ?? TINTS[0];
  const tilt = photo.unit(index, 1) < 0.55 ? 0 : Math.round(photo.bell(index, 2) * 4) / 10;
  const isSideways = photo.unit(index, 3) < SIDEWAYS;
  const [width, height] = isSideways ? [PAPER_HEIGHT, PAPER_WIDTH] : [PAPER_WIDTH, PAPER_HEIGHT];
  const turn = isSideways ? `translate(${PAPER_HEIGHT} 0)rotate(90)` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeText(title)}. ${NOT_A_REAL_FORM}</title>`,
    '<style>text{font-family:Helvetica,Arial,"Liberation Sans",sans-serif;fill:#1c1c1c}',
    '.hand{font-family:"Comic Sans MS","Segoe Print","Bradley Hand",cursive;font-style:italic}</style>',
    `<defs>${digitShapes()}${tallyShapes()}`,
    '<linearGradient id="shade" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0"/>',
    '<stop offset="1" stop-color="#7a6f55" stop-opacity=".14"/></linearGradient></defs>',
    `<rect width="${width}" height="${height}" fill="#d6cfbf"/>`,
    `<g transform="${turn}rotate(${tilt} ${PAPER_WIDTH / 2} ${PAPER_HEIGHT / 2})">`,
    `<rect x="6" y="6" width="${PAPER_WIDTH - 12}" height="${PAPER_HEIGHT - 12}" fill="${tint}"/>`,
    cornerMarkers(),
    content,
    watermark(),
    `<rect x="6" y="6" width="${PAPER_WIDTH - 12}" height="${PAPER_HEIGHT - 12}" fill="url(#shade)"/>`,
    '</g></svg>',
  ].join('');
}

/** As KPU prints them: two squares that touch at a corner, in the same way in all four corners of the page. */
function cornerMarkers(): string {
  const centre = 37;
  const square = 11;
  const corner = (x: number, y: number): string =>
    `<rect x="${x - square}" y="${y - square}" width="${square}" height="${square}"/>` +
    `<rect x="${x}" y="${y}" width="${square}" height="${square}"/>`;
  const right = PAPER_WIDTH - centre;
  const bottom = PAPER_HEIGHT - centre;
  return `<g fill="#111">${corner(centre, centre)}${corner(right, centre)}${corner(centre, bottom)}${corner(right, bottom)}</g>`;
}

function watermark(): string {
  const middle = PAPER_WIDTH / 2;
  const word =
    `<text transform="translate(${middle + 40} 620)rotate(-52)" text-anchor="middle" font-size="182" font-weight="700" ` +
    'letter-spacing="10" style="fill:#b3261e" fill-opacity=".13">SIMULASI</text>';
  return (
    word +
    textLine(middle, 44, NOT_A_REAL_FORM, { size: 15, anchor: 'middle', isBold: true }) +
    textLine(middle, PAPER_HEIGHT - 32, NOT_A_REAL_FORM, { size: 13, anchor: 'middle', isBold: true })
  );
}
