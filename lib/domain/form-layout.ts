import { type Figure, sameFigure } from './figure.ts';

/** Models of C.Hasil whose layout ships with the site. */
export const FORM_MODELS = ['ppwp-2024', 'simulasi-kwk'] as const;
export type FormModel = (typeof FORM_MODELS)[number];

/** A rectangle in shares of a page that stands upright, from its upper left corner; the whole sheet, with its margins. */
export interface FormBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a figure is written on a form. */
export interface FormPlace {
  readonly figure: Figure;
  /** From 1. */
  readonly page: number;
  /** Null where only the page is known. */
  readonly box: FormBox | null;
}

/** The marks that a model prints in the four corners of a page: two dark squares each that touch at a corner. */
export interface PrintedMarks {
  /** The rectangle through their four centres. */
  readonly box: FormBox;
  /** A square's side, in shares of that rectangle's width. */
  readonly square: number;
}

/** Where every figure of one model of form is written, for a number of options. */
export interface FormLayout {
  readonly model: FormModel | null;
  /** Null where only pages are known. */
  readonly marks: PrintedMarks | null;
  readonly pages: number;
  /** Width to height of an upright page. */
  readonly aspect: number;
  readonly places: readonly FormPlace[];
}

interface PagesOfParts {
  readonly voters: number;
  readonly votes: number;
  readonly sums: number;
}

const PAGES: Readonly<Record<FormModel, PagesOfParts>> = {
  'ppwp-2024': { voters: 1, votes: 2, sums: 3 },
  'simulasi-kwk': { voters: 1, votes: 2, sums: 2 },
};
// The printed Pilkada form of 2024 was not seen (DOMAIN §2.1); the sums follow the votes on every form that was.
const USUAL_PAGES: PagesOfParts = { voters: 1, votes: 2, sums: 2 };

/** The page on which the votes are written, or usually are where the model is unknown. */
export function votesPage(model: FormModel | null): number {
  return (model === null ? USUAL_PAGES : PAGES[model]).votes;
}

/** The page of the form on which a figure is written, or usually is where the model is unknown; null for what is on none. */
export function pageOfFigure(model: FormModel | null, figure: Figure): number | null {
  const pages = model === null ? USUAL_PAGES : PAGES[model];
  switch (figure.kind) {
    case 'voters':
    case 'ballotsReceived':
    case 'paper':
      return pages.voters;
    case 'votes':
      return pages.votes;
    case 'validVotes':
    case 'invalidVotes':
    case 'totalVotes':
      return pages.sums;
    case 'tpsCap':
    case 'reserveBallots':
    case 'largestWritable':
    case 'largestOverseas':
    case 'dptReference':
    case 'otherContest':
      return null;
  }
}

/** Where a layout has a figure, or null. */
export function placeOfFigure(layout: FormLayout, figure: Figure): FormPlace | null {
  return layout.places.find((place) => sameFigure(place.figure, figure)) ?? null;
}
