import { inBothLanguages } from './pages.ts';

const REGION = '/simulasi-gubernur/32';
const KABUPATEN = '/simulasi-bupati-walikota/3212';
const DESA = '/simulasi-bupati-walikota/3212012008';

export interface LighthousePage {
  readonly name: string;
  readonly path: string;
  /** Asks search engines to leave it out: what it shows stands on other pages. Lighthouse would call that a mistake. */
  readonly isLeftOutOfSearch?: true;
}

/** Types of pages beside those of the budget's table: they are held by Lighthouse alone. */
export const LIGHTHOUSE_PAGES = inBothLanguages<LighthousePage>([
  { name: 'kecamatan', path: '/simulasi-bupati-walikota/321201' },
  { name: 'map', path: `${REGION}/peta` },
  { name: 'charts', path: `${REGION}/grafik` },
  { name: 'every TPS', path: `${DESA}/tps` },
  { name: 'inconsistent TPS', path: `${KABUPATEN}/tidak-konsisten` },
  { name: 'ranking', path: `${KABUPATEN}/peringkat` },
  { name: 'what to compare with', path: `${REGION}/bandingkan`, isLeftOutOfSearch: true },
  { name: 'two regions', path: `${REGION}/bandingkan/31`, isLeftOutOfSearch: true },
  { name: 'desk', path: `${DESA}/periksa`, isLeftOutOfSearch: true },
  { name: 'search', path: '/cari', isLeftOutOfSearch: true },
  { name: 'how to read', path: '/cara-membaca' },
  { name: 'data', path: '/data' },
  { name: 'taking away', path: `${REGION}/ambil`, isLeftOutOfSearch: true },
  { name: 'embedding', path: `${REGION}/sematan` },
]);
