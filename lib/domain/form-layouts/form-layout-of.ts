import type { BallotOption, CandidateId } from '../candidate.ts';
import { type Figure, SEX_COLUMNS, SEX_ROWS } from '../figure.ts';
import { type FormLayout, type FormModel, type FormPlace, pageOfFigure } from '../form-layout.ts';
import { demoLayout } from './demo-kwk.ts';
import { ppwpLayout } from './ppwp-2024.ts';

/**
 * The layout of a contest's form for the options on its ballot. Where the model is not known, or has no room for so many
 * options, it still says the page.
 */
export function formLayoutOf(model: FormModel | null, options: readonly BallotOption[]): FormLayout {
  // Votes for an option that stands on no list were written on no line of the form.
  const written = options.filter((option) => option.kind !== 'unlisted').map((option) => option.id);
  return knownLayout(model, written) ?? pagesOnly(model, written);
}

function knownLayout(model: FormModel | null, options: readonly CandidateId[]): FormLayout | null {
  switch (model) {
    case 'ppwp-2024':
      return ppwpLayout(options);
    case 'simulasi-kwk':
      return demoLayout(options);
    case null:
      return null;
  }
}

function pagesOnly(model: FormModel | null, options: readonly CandidateId[]): FormLayout {
  const places = figuresOf(options).flatMap((figure): FormPlace[] => {
    const page = pageOfFigure(model, figure);
    return page === null ? [] : [{ figure, page, box: null }];
  });
  return { model, marks: null, pages: 3, aspect: 2 / 3, places };
}

/** Every figure that a form carries and that pages speak of, in its order; a layout may know more of its paper. */
export function figuresOf(options: readonly CandidateId[]): readonly Figure[] {
  return [
    ...SEX_ROWS.flatMap((row) => SEX_COLUMNS.map((column) => ({ kind: 'voters', row, column }) as const)),
    { kind: 'ballotsReceived' },
    ...options.map((option) => ({ kind: 'votes', option }) as const),
    { kind: 'validVotes' },
    { kind: 'invalidVotes' },
    { kind: 'totalVotes' },
  ];
}
