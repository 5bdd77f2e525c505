import type { DigitHint } from '#lib/domain/digit-hint.ts';
import { type FormModel, pageOfFigure } from '#lib/domain/form-layout.ts';
import type { MisreadDigit } from '#lib/domain/misread-digit.ts';
import type { FigureNames } from '#lib/format/check-formula.ts';
import { formatCount } from '#lib/format/number.ts';
import { hintsText } from '#lib/text/hints.ts';

/** A hint in words: what the source read, which digits to look at, and what would fit there. */
export function hintSentence({ digits }: DigitHint, names: FigureNames, model: FormModel | null): string {
  const parts = digits.map((digit) => digitSentence(digit, digits.length === 1, names, model));
  return parts.length === 1 ? parts.join('') : `${severalWords(digits)} ${parts.join(' ')}`;
}

/** That several digits belong together. */
export function severalWords({ length }: DigitHint['digits']): string {
  return hintsText().several(formatCount(length));
}

/** One digit of a hint in words; whether it alone makes everything agree. */
export function digitSentence(
  digit: MisreadDigit,
  isAlone: boolean,
  names: FigureNames,
  model: FormModel | null,
): string {
  const page = pageOfFigure(model, digit.figure);
  const where = page === null ? hintsText().onForm : hintsText().onPage(formatCount(page));
  return `${hintsText().source(capital(names(digit.figure)), formatCount(digit.value))} ${hintsText().look(
    hintsText().place[digit.place],
  )} ${where}: ${digitWords(digit)}${isAlone ? `, ${hintsText().allFits}` : ''}.`;
}

function digitWords({ read, fits, fitting }: MisreadDigit): string {
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
