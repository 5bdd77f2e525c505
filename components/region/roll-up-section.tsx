import type { BallotOption } from '#lib/domain/candidate.ts';
import type { RollUp } from '#lib/domain/roll-up.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { regionText } from '#lib/text/id/region.ts';
import { stateText } from '#lib/text/id/state.ts';
import { Section } from '../ui/section.tsx';
import { optionName } from '../votes/option-label.tsx';

interface Props {
  readonly rollUp: RollUp;
  readonly options: readonly BallotOption[];
}

const text = regionText.rollUp;

/** Whether the rows add up to the published total (R18), with the operands. */
export function RollUpSection({ rollUp, options }: Props) {
  return (
    <Section id="penjumlahan" heading={text.heading}>
      {rollUp.kind === 'notComparable' ? (
        <p>{text[rollUp.reason]}</p>
      ) : (
        <Compared rollUp={rollUp} options={options} />
      )}
    </Section>
  );
}

function Compared({
  rollUp,
  options,
}: {
  readonly rollUp: Extract<RollUp, { kind: 'compared' }>;
  readonly options: readonly BallotOption[];
}) {
  const rows = text.rows(formatCount(rollUp.rowsAdded));
  return (
    <>
      <p>
        {rollUp.agrees && <span aria-hidden="true">✓ </span>}
        {rollUp.agrees ? text.agrees(rows) : text.differs(rows)}
        {rollUp.rowsWithoutVotes > 0 && ` ${text.without(text.rows(formatCount(rollUp.rowsWithoutVotes)))}`}
      </p>
      <ul className="space-y-1 text-sm tabular-nums">
        {rollUp.lines.map((line) => {
          const option = options.find((candidate) => candidate.id === line.option);
          const agrees = line.sumOfRows === line.published;
          return (
            <li key={line.option}>
              {option ? optionName(option) : line.option}: {formatCount(line.sumOfRows)}{' '}
              {agrees ? '=' : text.not}{' '}
              {line.published === null ? stateText.notReported : formatCount(line.published)}
              {!agrees &&
                line.published !== null &&
                ` (${text.difference} ${formatDifference(line.sumOfRows - line.published)})`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
