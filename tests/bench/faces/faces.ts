/** What stands on a page, as a CSS selector of which the first match counts. */
interface Mark {
  readonly selector: string;
  /** The furthest down that it may begin at 360 × 780, in CSS px (docs/design.md); a simulated page may take 40 more. */
  readonly most360?: number;
}

/** A page of the demo whose first screen is measured. */
export interface Face {
  readonly name: string;
  readonly path: string;
  readonly marks: Readonly<Record<string, Mark>>;
}

const CONTEST = '/simulasi-bupati-walikota';

function numbers(heading: number, votes: number): Readonly<Record<string, Mark>> {
  return {
    heading: { selector: 'h1', most360: heading },
    votes: { selector: '[data-votes]', most360: votes },
  };
}

/** Citizens walk home → desa → TPS; journalists stay with regions. */
export const FACES: readonly Face[] = [
  {
    name: 'home',
    path: '/',
    marks: {
      search: { selector: 'main input[type="search"]', most360: 240 },
      'contest 1': { selector: '[data-contest="simulasi-gubernur"] [data-progress]', most360: 560 },
      'contest 2': { selector: '[data-contest="simulasi-bupati-walikota"] [data-progress]', most360: 780 },
    },
  },
  {
    name: 'nation',
    path: '/simulasi-gubernur',
    marks: { heading: { selector: 'h1', most360: 280 }, children: { selector: '#rincian' } },
  },
  { name: 'kabupaten', path: `${CONTEST}/3212`, marks: numbers(280, 460) },
  { name: 'kecamatan', path: `${CONTEST}/321215`, marks: numbers(280, 460) },
  {
    name: 'desa',
    path: `${CONTEST}/3212152011`,
    marks: { ...numbers(280, 460), 'list of TPS': { selector: '#rincian table', most360: 780 } },
  },
  {
    name: 'tps',
    path: `${CONTEST}/3212152011005`,
    // The form's page with the votes begins in the second screen.
    marks: { ...numbers(300, 500), photo: { selector: '#formulir-halaman-2', most360: 1_560 } },
  },
];

export const SCREENS = [
  { width: 360, height: 780 },
  { width: 1280, height: 900 },
] as const;

export const LANGUAGES = [
  { name: 'id', prefix: '' },
  { name: 'en', prefix: '/en' },
] as const;
