import type { DigitHint } from '#lib/domain/digit-hint.ts';
import { type FormModel, pageOfFigure } from '#lib/domain/form-layout.ts';
import type { FigureNames } from '#lib/format/check-formula.ts';
import { formatCount } from '#lib/format/number.ts';
import { hintsText } from '#lib/text/hints.ts';

/** A hint in words: what the source read, which digit to look at, and what would fit there. */
export function hintSentence(hint: DigitHint, names: FigureNames, model: FormModel | null): string {
  const page = pageOfFigure(model, hint.figure);
  const where = page === null ? hintsText().onForm : hintsText().onPage(formatCount(page));
  return `${hintsText().source(capital(names(hint.figure)), formatCount(hint.value))} ${hintsText().look(
    hintsText().place[hint.place],
  )} ${where}: ${digitWords(hint)}`;
}

function digitWords({ read, fits, fitting }: DigitHint): string {
  const value = formatCount(fitting);
  if (fits === null) return hintsText().ifCrossed(String(read), value);
  return read === null
    ? hintsText().ifAdded(String(fits), value)
    : hintsText().ifDigit(String(read), String(fits), value);
}

/** A name at the start of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
