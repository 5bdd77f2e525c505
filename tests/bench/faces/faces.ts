/** A page of the demo whose first screen is measured, and what stands on it, as CSS selectors of which the first match counts. */
export interface Face {
  readonly name: string;
  readonly path: string;
  readonly marks: Readonly<Record<string, string>>;
}

const CONTEST = '/simulasi-bupati-walikota';
const NUMBERS = { heading: 'h1', votes: '[data-votes]' } as const;

/** Citizens walk home → desa → TPS; journalists stay with regions. */
export const FACES: readonly Face[] = [
  {
    name: 'home',
    path: '/',
    marks: {
      search: 'main input[type="search"], main input[role="combobox"], input[type="search"]',
      'contest 1': '[data-contest="simulasi-gubernur"] [data-progress]',
      'contest 2': '[data-contest="simulasi-bupati-walikota"] [data-progress]',
    },
  },
  { name: 'nation', path: '/simulasi-gubernur', marks: { heading: 'h1', children: '#rincian' } },
  { name: 'kabupaten', path: `${CONTEST}/3212`, marks: NUMBERS },
  { name: 'kecamatan', path: `${CONTEST}/321215`, marks: NUMBERS },
  { name: 'desa', path: `${CONTEST}/3212152011`, marks: { ...NUMBERS, 'list of TPS': '#rincian table' } },
  { name: 'tps', path: `${CONTEST}/3212152011005`, marks: { ...NUMBERS, photo: '#formulir-halaman-2' } },
];

export const SCREENS = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
] as const;

export const LANGUAGES = [
  { name: 'id', prefix: '' },
  { name: 'en', prefix: '/en' },
] as const;
