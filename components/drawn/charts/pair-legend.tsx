import { pairToken } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import { barStyle } from './bar-color.ts';

/** Which number is who, with colour and pattern: in ballot order. */
export function PairLegend({ options }: { readonly options: readonly BallotOption[] }) {
  return (
    <ol className="space-y-1 text-sm">
      {options.map((option, place) => {
        const token = pairToken(place);
        return (
          <li key={option.id} className="flex items-start gap-2">
            <span
              aria-hidden="true"
              className={`bar-fill mt-1 size-4 shrink-0 pattern-${token}`}
              style={barStyle(token)}
            />
            <span className="wrap-anywhere">
              {option.ballotNumber !== null && <strong>{optionShort(option)}.</strong>} {optionName(option)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
