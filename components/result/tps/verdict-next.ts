import type { DigitHint } from '#lib/domain/digit-hint.ts';
import { type FormModel, pageOfFigure } from '#lib/domain/form-layout.ts';
import type { FormPage, TpsDocument } from '#lib/domain/tps.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import { areScanned, hasScan, whereToLook } from '#lib/domain/where-to-look.ts';
import { formatCount } from '#lib/format/number.ts';
import { hintsText } from '#lib/text/hints.ts';
import { verdictText } from '#lib/text/verdict.ts';
import type { FigureNames } from './check-formula.tsx';

export type Failing = Extract<Verdict, { kind: 'inconsistent' | 'attention' }>;

/** The digit to look at where one is likelier than all others, else the figures of the rule and their pages. */
export function failingNext(
  { reason }: Failing,
  hints: readonly DigitHint[],
  scans: readonly FormPage[],
  names: FigureNames,
  model: FormModel | null,
): string {
  const text = verdictText();
  const digit = hints.find(({ isClear }) => isClear)?.digits[0];
  const page = digit === undefined ? null : pageOfFigure(model, digit.figure);
  if (digit !== undefined && page !== null && hasScan(scans, page)) {
    return text.next.look(hintsText().place[digit.place], names(digit.figure), formatCount(page));
  }
  const { figures, pages, isScanned } = whereToLook(reason, model, scans);
  const words = isScanned ? text.next.compare : text.next.noScan;
  return words(figures.map(names).join(', '), pages.map(formatCount).join(', '));
}

/** Where the votes stand on the form, to be compared. */
export function passesNext({ votes, pages }: TpsDocument, model: FormModel | null): string {
  const text = verdictText();
  const option = votes.kind === 'read' ? votes.votes[0]?.option : undefined;
  const page = option === undefined ? null : pageOfFigure(model, { kind: 'votes', option });
  const words = areScanned(pages, page === null ? [] : [page]) ? text.next.compare : text.next.noScan;
  return words(text.next.votes, page === null ? '' : formatCount(page));
}
