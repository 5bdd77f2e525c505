import type { Check, Operand } from './check.ts';
import { type Figure, sameFigure } from './figure.ts';
import { type FormModel, pageOfFigure } from './form-layout.ts';
import type { FormPage, TpsDocument } from './tps.ts';
import { ballots, publishedOperands, type TpsFigures, voteOperands } from './tps-operands.ts';

/** Where on the form a reader finds what a rule speaks of. */
export interface WhereToLook {
  readonly figures: readonly Figure[];
  /** Ascending, each once. */
  readonly pages: readonly number[];
  /** Photos of all these pages can be seen. */
  readonly isScanned: boolean;
}

/** Figures of a check that stand on the form, and their pages. */
export function whereToLook(check: Check, model: FormModel | null, scans: readonly FormPage[]): WhereToLook {
  const figures = writtenFigures([check]);
  const pages = [...new Set(figures.flatMap((figure) => pageOfFigure(model, figure) ?? []))].sort(
    (a, b) => a - b,
  );
  return { figures, pages, isScanned: areScanned(scans, pages) };
}

/** Where the form's model does not say on which pages to look, any photo of it will do. */
export function areScanned(scans: readonly FormPage[], pages: readonly number[]): boolean {
  if (pages.length === 0) return scans.some((scan) => scan.kind === 'scanned');
  return pages.every((page) => hasScan(scans, page));
}

export function hasScan(scans: readonly FormPage[], page: number): boolean {
  return scans.some((scan) => scan.kind === 'scanned' && scan.page === page);
}

/** The page on which the votes stand, or else the first of which there is a photo; null where there is none. */
export function pageWithVotes({ votes, pages }: TpsDocument, model: FormModel | null): number | null {
  const option = votes.kind === 'read' ? votes.votes[0]?.option : undefined;
  const page = option === undefined ? null : pageOfFigure(model, { kind: 'votes', option });
  if (page !== null && hasScan(pages, page)) return page;
  return pages.find((candidate) => candidate.kind === 'scanned')?.page ?? null;
}

/** Pages of a form in their order, but for the one that a reader wants to see first. */
export function withFirst(pages: readonly FormPage[], first: number | null): readonly FormPage[] {
  return [...pages.filter(({ page }) => page === first), ...pages.filter(({ page }) => page !== first)];
}

/** Published figures that failing rules speak of, in the order of the form; where none fails, votes and their sums. */
export function rowsToCompare(document: TpsFigures, checks: readonly Check[]): readonly Operand[] {
  const failing = writtenFigures(checks.filter(({ outcome }) => outcome === 'fails'));
  if (failing.length === 0) {
    const sums = (['validVotes', 'invalidVotes', 'totalVotes'] as const).map((kind) =>
      ballots(document, kind),
    );
    return [...voteOperands(document), ...sums];
  }
  return publishedOperands(document).filter(({ figure }) =>
    failing.some((other) => sameFigure(other, figure)),
  );
}

function writtenFigures(checks: readonly Check[]): readonly Figure[] {
  const found: Figure[] = [];
  for (const { figure } of checks.flatMap(({ left, right }) => [...left, ...right])) {
    if (isPublished(figure) && !found.some((known) => sameFigure(known, figure))) found.push(figure);
  }
  return found;
}

/** False for what stands on the paper only, or on none: nothing will come of waiting for it. */
export function isPublished({ kind }: Figure): boolean {
  return ['voters', 'votes', 'validVotes', 'invalidVotes', 'totalVotes'].includes(kind);
}
