import type { ReactNode } from 'react';
import { NoNumber } from '#components/layout/ui/no-number.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { RollUp } from '#lib/domain/roll-up.ts';
import { formatCount } from '#lib/format/number.ts';
import { progressPair, progressShareWords } from '#lib/text/progress-words.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';

interface Props {
  readonly rollUp: Extract<RollUp, { kind: 'compared' }>;
  readonly options: readonly BallotOption[];
  /** As published for the region itself. */
  readonly progress: Progress;
}

/** The rows added up, over what the source publishes: the two lines anyone can re-add. */
export function TableTotals({ rollUp, options, progress }: Props) {
  const text = regionText().table;
  return (
    <tfoot>
      <tr>
        <th scope="row">{text.sumOfRows}</th>
        <td>
          <span>
            <SumOfProgress rollUp={rollUp} />
          </span>
        </td>
        {options.map((option) => (
          <td key={option.id}>{numberOf(rollUp, option, 'sumOfRows')}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{text.published}</th>
        <td>
          <span>
            {progressPair(progress) ?? progressShareWords(progress) ?? <NoNumber why="progressUnknown" />}
          </span>
        </td>
        {options.map((option) => (
          <td key={option.id}>{numberOf(rollUp, option, 'published')}</td>
        ))}
      </tr>
    </tfoot>
  );
}

/** Percentages of rows add up to nothing: that is said, since their sum is not unknown for want of data. */
function SumOfProgress({ rollUp: { rowProgress, hasPercentages } }: Pick<Props, 'rollUp'>) {
  const pair = progressPair(rowProgress);
  if (pair !== null) return pair;
  if (hasPercentages) return <small>{stateText().percentagesOnly}</small>;
  return <NoNumber why={rowProgress.kind === 'contradictory' ? 'contradictory' : 'progressUnknown'} />;
}

function numberOf(rollUp: Props['rollUp'], option: BallotOption, part: 'sumOfRows' | 'published'): ReactNode {
  const number = rollUp.lines.find((line) => line.option === option.id)?.[part] ?? null;
  return number === null ? <NoNumber /> : formatCount(number);
}
