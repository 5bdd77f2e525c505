import type { BallotOption } from '#lib/domain/candidate.ts';
import { BallotNumber, OptionNames } from '../votes/option-label.tsx';

/** Who stands, where there are no votes to show: names without numbers, never zeros. */
export function SlateList({ options }: { readonly options: readonly BallotOption[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {options.map((option, place) => (
        <li key={option.id} className="flex items-start gap-3 py-3">
          <BallotNumber option={option} place={place} />
          <OptionNames option={option} />
        </li>
      ))}
    </ol>
  );
}
