import type { BallotOption } from '../candidate.ts';
import { type Figure, SEX_COLUMNS, SEX_ROWS } from '../figure.ts';
import { type FormLayout, pageOfFigure, placeOfFigure } from '../form-layout.ts';
import type { FormPage, TpsDocument } from '../tps.ts';

/** How much of each form is held against the numbers: the votes, or every figure that the source publishes. */
export type DeskScope = 'votes' | 'all';

/** The rows to go through at each TPS, votes in ballot order first. */
export function deskFigures(options: readonly BallotOption[], scope: DeskScope): readonly Figure[] {
  const votes: readonly Figure[] = [
    ...options.map((option) => ({ kind: 'votes', option: option.id }) as const),
    { kind: 'validVotes' },
    { kind: 'invalidVotes' },
    { kind: 'totalVotes' },
  ];
  if (scope === 'votes') return votes;
  const voters = SEX_ROWS.flatMap((row) =>
    SEX_COLUMNS.map((column) => ({ kind: 'voters', row, column }) as const),
  );
  return [...votes, ...voters];
}

/** What the source says of a figure; null where it has not read it, or hides it. */
export function siteValueOf({ votes, administration }: TpsDocument, figure: Figure): number | null {
  switch (figure.kind) {
    case 'votes':
      if (votes.kind !== 'read') return null;
      return votes.votes.find(({ option }) => option === figure.option)?.votes ?? null;
    case 'voters':
      return administration?.[figure.row][figure.column] ?? null;
    case 'validVotes':
    case 'invalidVotes':
    case 'totalVotes':
      return administration?.[figure.kind] ?? null;
    default:
      return null;
  }
}

/** The page on which a figure is written, by the form's layout. */
export function pageNumberOf(figure: Figure, layout: FormLayout): number {
  return placeOfFigure(layout, figure)?.page ?? pageOfFigure(layout.model, figure) ?? 1;
}

/** Address of a page's image; null where there is none that may be shown. */
export function imageOf(pages: readonly FormPage[], page: number): string | null {
  const found = pages.find((candidate) => candidate.page === page);
  return found?.kind === 'scanned' ? found.url : null;
}
