import { createRandom } from './bound-random.ts';

const ROWS = 40;
const AREAS = { across: 25, down: 20 } as const;
const COLOURS = ['a', 'b', 'c'] as const;

/**
 * The bound to measure against: a results page written by hand, without a script or a second request, with a table of 40
 * rows and a map of 500 areas. About 15 KB gzip. The same text every time.
 */
export function boundPage(): string {
  const random = createRandom(1);
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Hasil hitung suara</title><meta name="description" content="Hasil hitung suara per wilayah"><link rel="icon" href="data:,">
<style>${STYLE}</style>
<main><h1>Hasil hitung suara</h1><p>Versi 20 Maret 2024 22.00 WIB. 823.236 dari 823.236 TPS (100,00%)</p>
<ul class="k">${SLATES.map(
    ([colour, name, votes, share]) =>
      `<li class="k${colour}">${name}<b data-votes="${colour}">${votes}</b>${share}</li>`,
  ).join('')}</ul>
<svg viewBox="0 0 1000 500" role="img" aria-label="Peta">${areas(random)}</svg>
<table><thead><tr><th>Wilayah<th>TPS masuk<th>01<th>02<th>03</thead><tbody>${rows(random)}</tbody></table></main></html>`;
}

const SLATES = [
  ['a', '01 Amat dan Siti', '40.971.906', '24,95%'],
  ['b', '02 Budi dan Dewi', '96.214.691', '58,59%'],
  ['c', '03 Candra dan Eka', '27.040.878', '16,47%'],
] as const;

const STYLE = `body{font:15px/1.4 system-ui,sans-serif;margin:0;color:#111;background:#fff}main{padding:12px;max-width:960px;margin:auto}
h1{font-size:20px;margin:0 0 8px}.k{display:flex;gap:8px;margin:0 0 12px;padding:0;list-style:none}.k li{flex:1;border-top:4px solid;padding:6px 0}
.k b{display:block;font-size:18px}svg{width:100%;height:auto;aspect-ratio:2/1;display:block}path{stroke:#fff;stroke-width:.6}
.a{fill:#00695c}.b{fill:#1565c0}.c{fill:#b71c1c}table{border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums}
th,td{padding:8px 4px;border-bottom:1px solid #ddd;text-align:right}th:first-child{text-align:left;font-weight:400}a{color:#0d47a1;display:inline-block;padding:4px 0}`;

type Random = (below: number) => number;

/** Twelve-cornered areas side by side, no two alike: boundaries do not compress well either. */
function areas(random: Random): string {
  const width = 1000 / AREAS.across;
  const height = 500 / AREAS.down;
  return Array.from({ length: AREAS.across * AREAS.down }, (_, index) => {
    const left = Math.round((index % AREAS.across) * width);
    const top = Math.round(Math.floor(index / AREAS.across) * height);
    const [x, y] = [width / 3, height / 3];
    const sides = [
      [x, 0],
      [x, 0],
      [x, 0],
      [0, y],
      [0, y],
      [0, y],
      [-x, 0],
      [-x, 0],
      [-x, 0],
      [0, -y],
      [0, -y],
    ] as const;
    const corners = sides.map(
      ([dx, dy]) => `${Math.round(dx + random(6) - 3)} ${Math.round(dy + random(6) - 3)}`,
    );
    return `<path class="${COLOURS[random(3)]}" d="M${left} ${top}l${corners.join(' ')}z"/>`;
  }).join('');
}

function rows(random: Random): string {
  return Array.from({ length: ROWS }, (_, index) => {
    const total = 500 + random(9_000);
    const cells = [
      `${total} / ${total}`,
      ...[0, 1, 2].map(() => (20_000 + random(900_000)).toLocaleString('id-ID')),
    ];
    const name = `Kabupaten ${WORDS[random(WORDS.length)]} ${WORDS[random(WORDS.length)]}`;
    return `<tr><th><a href="#${index}">${name}</a>${cells.map((cell) => `<td>${cell}`).join('')}`;
  }).join('');
}

const WORDS = [
  'Sari',
  'Jaya',
  'Raya',
  'Timur',
  'Barat',
  'Tengah',
  'Indah',
  'Makmur',
  'Baru',
  'Lama',
  'Agung',
  'Tirta',
];
