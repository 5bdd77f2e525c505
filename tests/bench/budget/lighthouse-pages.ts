import { inBothLanguages } from './pages.ts';

const REGION = '/simulasi-gubernur/32';
const KABUPATEN = '/simulasi-bupati-walikota/3212';
const DESA = '/simulasi-bupati-walikota/3212012008';

/** Types of pages beside those of the budget's table: they are held by Lighthouse alone. */
export const LIGHTHOUSE_PAGES = inBothLanguages([
  { name: 'kecamatan', path: '/simulasi-bupati-walikota/321201' },
  { name: 'map', path: `${REGION}/peta` },
  { name: 'charts', path: `${REGION}/grafik` },
  { name: 'every TPS', path: `${DESA}/tps` },
  { name: 'inconsistent TPS', path: `${KABUPATEN}/tidak-konsisten` },
  { name: 'ranking', path: `${KABUPATEN}/peringkat` },
  { name: 'what to compare with', path: `${REGION}/bandingkan` },
  { name: 'two regions', path: `${REGION}/bandingkan/31` },
  { name: 'desk', path: `${DESA}/periksa` },
  { name: 'search', path: '/cari' },
  { name: 'how to read', path: '/cara-membaca' },
  { name: 'data', path: '/data' },
  { name: 'taking away', path: `${REGION}/ambil` },
  { name: 'embedding', path: `${REGION}/sematan` },
]);
