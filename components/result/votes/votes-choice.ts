import type { SortChoice } from '#components/layout/ui/sort-header.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { optionCallName, optionName, optionShort } from '#lib/text/option-name.ts';
import { regionText } from '#lib/text/region.ts';

/** To sort a table by the votes of an option, `place` being its place on the ballot from 0: so it is called in an address. */
export function votesChoice(option: BallotOption, place: number): SortChoice {
  return {
    key: `suara-${place + 1}`,
    label: optionShort(option),
    ...(option.ballotNumber === null ? {} : { second: optionCallName(option) }),
    longLabel: regionText().table.votesOf(optionName(option)),
    descendingFirst: true,
  };
}
