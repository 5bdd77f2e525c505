import { at } from '../at.ts';

const SMALL = [
  'NOL',
  'SATU',
  'DUA',
  'TIGA',
  'EMPAT',
  'LIMA',
  'ENAM',
  'TUJUH',
  'DELAPAN',
  'SEMBILAN',
  'SEPULUH',
  'SEBELAS',
] as const;

const SCALES = [
  [1_000_000_000, 'MILIAR'],
  [1_000_000, 'JUTA'],
  [1_000, 'RIBU'],
  [100, 'RATUS'],
  [10, 'PULUH'],
] as const;

/** A whole number in Indonesian words, upper case, as forms ask for: 213 is `DUA RATUS TIGA BELAS`. */
export function terbilang(value: number): string {
  if (value < SMALL.length) return at(SMALL, value);
  if (value < 20) return `${terbilang(value - 10)} BELAS`;
  for (const [size, word] of SCALES) {
    if (value < size) continue;
    const count = Math.floor(value / size);
    const rest = value % size;
    // One hundred and one thousand have words of their own; one million is said as "satu juta".
    const head = count === 1 && size <= 1_000 ? `SE${word}` : `${terbilang(count)} ${word}`;
    return rest === 0 ? head : `${head} ${terbilang(rest)}`;
  }
  throw new RangeError(`not a whole number from 0: ${value}`);
}
