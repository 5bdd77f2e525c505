import type { ReactNode } from 'react';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { RollUp } from '#lib/domain/roll-up.ts';
import { formatCount } from '#lib/format/number.ts';
import { regionText } from '#lib/text/region.ts';
import { NoNumber } from '../ui/no-number.tsx';

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
        <td>{fraction(rollUp.rowProgress)}</td>
        {options.map((option) => (
          <td key={option.id}>{numberOf(rollUp, option, 'sumOfRows')}</td>
        ))}
      </tr>
      <tr>
        <th scope="row">{text.published}</th>
        <td>{fraction(progress)}</td>
        {options.map((option) => (
          <td key={option.id}>{numberOf(rollUp, option, 'published')}</td>
        ))}
      </tr>
    </tfoot>
  );
}

function fraction(progress: Progress): ReactNode {
  return progress.kind === 'fraction' ? (
    `${formatCount(progress.counted)} / ${formatCount(progress.total)}`
  ) : (
    <NoNumber />
  );
}

function numberOf(rollUp: Props['rollUp'], option: BallotOption, part: 'sumOfRows' | 'published'): ReactNode {
  const number = rollUp.lines.find((line) => line.option === option.id)?.[part] ?? null;
  return number === null ? <NoNumber /> : formatCount(number);
}
