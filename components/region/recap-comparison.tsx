import type { BallotOption } from '#lib/domain/candidate.ts';
import { type OptionVotes, type Tally, votesOf } from '#lib/domain/tally.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { regionText } from '#lib/text/id/region.ts';
import { ScrollTable } from '../ui/scroll-table.tsx';
import { optionName } from '../votes/option-label.tsx';

interface Props {
  /** Of the D.Hasil layer. */
  readonly votes: readonly OptionVotes[];
  readonly options: readonly BallotOption[];
  /** Of the C.Hasil layer; null where there is none. */
  readonly tally: Tally | null;
  readonly place: string;
}

const text = regionText.recap;

/** C.Hasil and D.Hasil side by side with their difference; a side that is not known has no difference. */
export function RecapComparison({ votes, options, tally, place }: Props) {
  const counted = tally?.kind === 'counted' ? tally.votes : null;
  return (
    <ScrollTable label={text.caption(place)}>
      <table className="w-full max-w-text border-collapse text-sm">
        <caption className="sr-only">{text.caption(place)}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-right">
            <th scope="col" className="px-2 py-2 text-left">
              {regionText.rollUp.option}
            </th>
            <th scope="col" className="px-2 py-2">
              {text.count}
            </th>
            <th scope="col" className="px-2 py-2">
              {text.recap}
            </th>
            <th scope="col" className="px-2 py-2">
              {text.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => {
            const c = counted === null ? null : votesOf(counted, option.id);
            const d = votesOf(votes, option.id);
            return (
              <tr key={option.id} className="border-b border-line text-right tabular-nums">
                <th scope="row" className="px-2 py-2 text-left font-normal">
                  {optionName(option)}
                </th>
                <td className="px-2 py-2">{c === null ? '–' : formatCount(c)}</td>
                <td className="px-2 py-2">{d === null ? '–' : formatCount(d)}</td>
                <td className="px-2 py-2">{c === null || d === null ? '–' : formatDifference(d - c)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollTable>
  );
}
