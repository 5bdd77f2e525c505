import { at } from '../at.ts';
import { slateAt } from '../contest-at.ts';
import { desaOf } from '../country.ts';
import { childrenOf } from '../documents/aggregate.ts';
import type { ElectionCode } from '../election-code.ts';
import type { Place } from '../places.ts';
import type { Publication } from '../publication.ts';
import { stream } from '../random.ts';
import { photograph } from './paper.ts';
import { box, printedLines, textLine } from './svg.ts';

const LEFT = 56;
const RIGHT = 738;
const NAMES_END = 250;
const NUMBERS = new Intl.NumberFormat('id-ID');

/**
 * The image (SVG) of a region's D.Hasil: true votes of each child and their sum; null where the election is
 * not held.
 */
export function drawRecapSheet(from: Publication, election: ElectionCode, place: Place): string | null {
  const { tiers } = from.demo.country;
  const slate = slateAt(from.demo, election, place);
  if (slate === null) return null;
  const options = slate.options.length;
  const votesIn = (region: Place): readonly number[] =>
    from.written(election)(desaOf(tiers, region), options).votes;
  const children = childrenOf(from, place);
  const pitch = Math.min(24, 780 / (children.length + 2));
  const rows = [
    { name: 'Nomor urut', cells: slate.options.map((option) => String(option.ballotNumber)), isBold: true },
    ...children.map((child) => ({
      name: nameOf(from, child),
      cells: votesIn(child).map(grouped),
      isBold: false,
    })),
    { name: 'Jumlah', cells: votesIn(place).map(grouped), isBold: true },
  ];
  const tier = place.tier === 'provinsi' ? 'PROVINSI' : 'KABUPATEN/KOTA';
  const content = [
    textLine(397, 84, `MODEL D.HASIL ${tier}-KWK`, { size: 17, anchor: 'middle', isBold: true }),
    textLine(397, 108, nameOf(from, place), { size: 14, anchor: 'middle', isBold: true }),
    ...slate.options.map((option, i) =>
      textLine(LEFT, 134 + i * 14, `${option.ballotNumber}. ${option.name}`, { size: 10 }),
    ),
    ...rows.map((row, r) => drawRow(row, 226 + r * pitch, pitch)),
  ].join('');
  const photo = stream(from.demo.seed, `photo of recap sheet of ${election}`);
  return photograph(`D.Hasil ${nameOf(from, place)}`, content, photo, place.index);
}

interface SheetRow {
  readonly name: string;
  readonly cells: readonly string[];
  readonly isBold: boolean;
}

function drawRow({ name, cells, isBold }: SheetRow, y: number, height: number): string {
  const width = (RIGHT - NAMES_END) / cells.length;
  const size = Math.min(11, height - 4);
  const baseline = y + height / 2 + size / 3;
  return [
    printedLines([
      box(LEFT, y, RIGHT - LEFT, height),
      ...cells.map((_, i) => box(NAMES_END + i * width, y, width, height)),
    ]),
    textLine(LEFT + 6, baseline, name, { size, isBold }),
    ...cells.map((cell, i) =>
      textLine(NAMES_END + (i + 1) * width - 8, baseline, cell, { size, isBold, anchor: 'end' }),
    ),
  ].join('');
}

function grouped(value: number): string {
  return NUMBERS.format(value);
}

function nameOf(from: Publication, place: Place): string {
  return at(from.demo.country.tiers[place.tier].names, place.index);
}
