import type { DigitHint } from '#lib/domain/digit-hint.ts';
import type { FormModel } from '#lib/domain/form-layout.ts';
import type { MisreadDigit } from '#lib/domain/misread-digit.ts';
import { formatCount } from '#lib/format/number.ts';
import { hintsText } from '#lib/text/hints.ts';
import { FigureLink } from '../viewer/figure-link.tsx';
import type { FigureNames } from './check-formula.tsx';
import { digitSentence, severalWords } from './hint-sentence.ts';

interface Props {
  readonly hints: readonly DigitHint[];
  readonly names: FigureNames;
  readonly model: FormModel | null;
  /** False where there is no photo to be led to. */
  readonly hasScan: boolean;
}

/** Digits that a reader should look at on the form; it points, and corrects nothing. */
export function HintList({ hints, names, model, hasScan }: Props) {
  if (hints.length === 0) return null;
  return (
    <div id="petunjuk" className="scroll-mt-4 border-l-4 border-accent pl-4">
      <h3 className="font-bold">{hintsText().heading}</h3>
      <p className="max-w-text text-sm">
        {hints.length === 1 ? hintsText().one : hintsText().oneOf(formatCount(hints.length))}
      </p>
      <ul className="hint-list mt-1 max-w-text list-disc space-y-1 pl-5 text-sm tabular-nums">
        {hints.map(({ digits }) => (
          <li key={JSON.stringify(digits)}>
            {digits.length > 1 && <p>{severalWords(digits)}</p>}
            {digits.map((digit) => (
              <Digit
                key={JSON.stringify(digit)}
                digit={digit}
                isAlone={digits.length === 1}
                names={names}
                model={model}
                hasScan={hasScan}
              />
            ))}
          </li>
        ))}
      </ul>
      <p className="mt-1 max-w-text text-sm text-muted">{hintsText().note}</p>
    </div>
  );
}

interface DigitProps extends Omit<Props, 'hints'> {
  readonly digit: MisreadDigit;
  readonly isAlone: boolean;
}

function Digit({ digit, isAlone, names, model, hasScan }: DigitProps) {
  const sentence = digitSentence(digit, isAlone, names, model);
  if (!hasScan) return <p>{sentence}</p>;
  return (
    <p>
      <FigureLink figure={digit.figure} name={names(digit.figure)} isRow={false}>
        {sentence}
      </FigureLink>
    </p>
  );
}
