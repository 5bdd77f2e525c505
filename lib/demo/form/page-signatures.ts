import type { WrittenForm } from '../truth.ts';
import { type Hand, signature } from './handwriting.ts';
import { box, printedLines, textLine } from './svg.ts';

const LEFT = 56;
const WIDTH = 682;
const ROW = 46;
const OFFICERS = 7;

/** Page 3: signatures of the officers and of the witnesses who came, without any name. */
export function pageOfSignatures(form: WrittenForm, hand: Hand): string {
  const parts: string[] = [];
  let y = 214;
  const head = (title: string): void => {
    parts.push(
      printedLines([box(LEFT, y, WIDTH, 30)]),
      textLine(LEFT + 8, y + 20, title, { size: 12, isBold: true }),
    );
    y += 30;
  };
  const line = (label: string, isSigned: boolean): void => {
    parts.push(printedLines([box(LEFT, y, WIDTH, ROW), box(LEFT + 360, y, WIDTH - 360, ROW)]));
    parts.push(textLine(LEFT + 8, y + 28, label, { size: 11.5 }));
    if (isSigned) parts.push(signature(LEFT + 400 + 30 * hand.waver(), y + 32, hand));
    y += ROW;
  };
  head('KELOMPOK PENYELENGGARA PEMUNGUTAN SUARA (KPPS)');
  for (let i = 1; i <= OFFICERS; i += 1) line(i === 1 ? '1. Ketua' : `${i}. Anggota`, true);
  y += 16;
  head('SAKSI PASANGAN CALON');
  for (const option of form.slate.options) {
    // Nobody sends a witness for the empty column, and some pairs send none.
    const isPair = option.kind === 'paslon';
    line(
      isPair ? `Saksi paslon nomor urut ${option.ballotNumber}` : 'Kolom kosong: tanpa saksi',
      isPair && hand.waver() < 0.7,
    );
  }
  parts.push(
    textLine(LEFT, y + 26, 'Tanda tangan pada formulir simulasi ini bukan milik siapa pun.', { size: 11 }),
  );
  return parts.join('');
}
