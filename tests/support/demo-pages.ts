import type { DemoTps } from './demo-walk.ts';

export const DEMO_CONTEST = '/simulasi-gubernur';
export const OTHER_DEMO_CONTEST = '/simulasi-bupati-walikota';

/** The kecamatan in which tests of the simulated election walk. */
export const DEMO_KECAMATAN = '321201';

export type PageType = {
  readonly name: string;
  /** Address of the page of this type that lies on the way to a TPS. */
  path(tps: DemoTps): string;
  /** Shows results, so it has a place in its title. */
  readonly isResult: boolean;
};

/** Every type of page, the result pages from the top down to a TPS. */
export const DEMO_PAGES: readonly PageType[] = [
  { name: 'home', path: () => '/', isResult: false },
  { name: 'nation', path: () => DEMO_CONTEST, isResult: true },
  { name: 'provinsi', path: ({ provinsi }) => `${DEMO_CONTEST}/${provinsi}`, isResult: true },
  { name: 'map of a provinsi', path: ({ provinsi }) => `${DEMO_CONTEST}/${provinsi}/peta`, isResult: true },
  {
    name: 'charts of a provinsi',
    path: ({ provinsi }) => `${DEMO_CONTEST}/${provinsi}/grafik`,
    isResult: true,
  },
  { name: 'kabupaten', path: ({ kabkota }) => `${DEMO_CONTEST}/${kabkota}`, isResult: true },
  { name: 'kecamatan', path: ({ kecamatan }) => `${DEMO_CONTEST}/${kecamatan}`, isResult: true },
  { name: 'desa', path: ({ desa }) => `${DEMO_CONTEST}/${desa}`, isResult: true },
  { name: 'TPS', path: ({ tps }) => `${DEMO_CONTEST}/${tps}`, isResult: true },
  { name: 'provinsi without a contest', path: () => `${DEMO_CONTEST}/34`, isResult: true },
  { name: 'nation of another contest', path: () => OTHER_DEMO_CONTEST, isResult: true },
  { name: 'how to read', path: () => '/cara-membaca', isResult: false },
  { name: 'unknown address', path: () => `${DEMO_CONTEST}/9999`, isResult: false },
];
