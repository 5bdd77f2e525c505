/**
 * A region's name without what sources spell differently: case, accents, punctuation, spaces, the word for its kind.
 * `Kab. Pangkajene & Kepulauan` and `PANGKAJENE DAN KEPULAUAN` come out the same.
 */
export function bareName(name: string): string {
  const words = plainWords(name);
  while (words.length > 1 && KIND_WORDS.has(words[0] ?? '')) words.shift();
  return words.map((word) => SHORT_FORMS.get(word) ?? word).join('');
}

// `Kota Administrasi Jakarta Barat`, `Prov. Daerah Istimewa Yogyakarta`.
const KIND_WORDS = new Set(
  'PROVINSI PROV PROPINSI DAERAH DKI DI KHUSUS IBUKOTA ISTIMEWA KABUPATEN KAB KOTA KOTAMADYA ADMINISTRASI ADM KECAMATAN KEC DISTRIK DESA KELURAHAN KEL'.split(
    ' ',
  ),
);

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['KEPULAUAN', 'KEP'],
  ['GUNUNG', 'GN'],
  ['SUNGAI', 'SEI'],
  ['DAN', ''],
]);

/** `kota`, `kabupaten`, or null where the name does not say. */
export function kindOf(name: string): 'kota' | 'kabupaten' | null {
  const first = plainWords(name)[0];
  if (first === 'KOTA' || first === 'KOTAMADYA') return 'kota';
  return first === 'KABUPATEN' || first === 'KAB' ? 'kabupaten' : null;
}

/** True when two bare names differ by no more than spelling does: a letter or two, more in longer names. */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const longer = Math.max(a.length, b.length);
  // Directions tell neighbours apart and are few letters from one another.
  if (directionsIn(a) !== directionsIn(b)) return false;
  return editDistance(a, b) <= Math.max(1, Math.floor(longer * 0.2));
}

function directionsIn(name: string): string {
  return (name.match(/BARAT|TIMUR|UTARA|SELATAN|TENGAH|TENGGARA|DAYA|HULU|HILIR|I+$/g) ?? []).sort().join();
}

function plainWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll("'", '')
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}

/** Levenshtein's distance: letters to insert, drop or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
