/** By the first part below a region's address. */
const OF_PART: Readonly<Record<string, string>> = {
  peta: 'map',
  grafik: 'charts',
  tps: 'tpsList',
  'tidak-konsisten': 'inconsistent',
  peringkat: 'ranking',
  bandingkan: 'compare',
  periksa: 'desk',
  ambil: 'take',
  sematan: 'embed',
  data: 'data',
  'data.csv': 'data',
  'data.csv-metadata.json': 'data',
  'data.json': 'data',
  'data.xlsx': 'data',
  gambar: 'picture',
  'kartu.png': 'card',
  'qr.svg': 'card',
  'umpan.atom': 'feed',
  'umpan.json': 'feed',
  'halaman.data': 'react',
};

/** By the length of its code. */
const OF_LENGTH: Readonly<Record<number, string>> = {
  2: 'provinsi',
  4: 'kabkota',
  6: 'kecamatan',
  10: 'desa',
  13: 'tps',
};

/** By the first part of an address that is of no contest. */
const OF_SITE: Readonly<Record<string, string>> = {
  'cara-membaca': 'about',
  data: 'about',
  luring: 'about',
  cari: 'search',
  geo: 'boundaries',
  sitemap: 'crawlers',
  'sitemap.xml': 'crawlers',
  'robots.txt': 'crawlers',
  'openapi.json': 'crawlers',
  _next: 'asset',
  icons: 'asset',
  'sw.js': 'asset',
  'halaman.data': 'react',
  'manifest.webmanifest': 'asset',
};

const OF_API: Readonly<Record<string, string>> = { rekap: 'refresh', cari: 'search', berubah: 'webhook' };

/**
 * What kind of page an address is of, from a fixed list: counts must not grow with what readers type. `path` is without
 * its language and query, `contests` are the contests' slugs; addresses of nothing are `other`.
 */
export function pageKind(path: string, contests: readonly string[]): string {
  if (path === '/') return 'home';
  const [first = '', second = '', ...rest] = path.split('/').slice(1);
  if (first === 'api') return own(OF_API, second) ?? 'other';
  if (!contests.includes(first)) return own(OF_SITE, first) ?? 'other';
  if (second === '') return 'nation';
  if (!/^[0-9A-Z]+$/.test(second)) return own(OF_PART, second) ?? 'other';
  const [part] = rest;
  if (part !== undefined && part !== '') return own(OF_PART, part) ?? 'other';
  return OF_LENGTH[second.length] ?? 'other';
}

function own(kinds: Readonly<Record<string, string>>, part: string): string | undefined {
  return Object.hasOwn(kinds, part) ? kinds[part] : undefined;
}
