import { Section } from '#components/layout/ui/section.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { type Progress, statedTps } from '#lib/domain/progress.ts';
import type { RollUp } from '#lib/domain/roll-up.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { optionName } from '#lib/text/option-name.ts';
import { regionText } from '#lib/text/region.ts';
import { stateText } from '#lib/text/state.ts';

interface Props {
  readonly rollUp: RollUp;
  readonly options: readonly BallotOption[];
  /** As published for the region itself. */
  readonly progress: Progress;
}

/** Whether the rows add up to the published total (R18), with the operands. */
export function RollUpSection({ rollUp, options, progress }: Props) {
  const text = regionText().rollUp;
  return (
    <Section id="penjumlahan" heading={text.heading}>
      {rollUp.kind === 'notComparable' ? (
        <p>{text[rollUp.reason]}</p>
      ) : (
        <Compared rollUp={rollUp} options={options} progress={progress} />
      )}
    </Section>
  );
}

type Compared = Extract<RollUp, { kind: 'compared' }>;

function Compared({ rollUp, options, progress }: { readonly rollUp: Compared } & Omit<Props, 'rollUp'>) {
  const text = regionText().rollUp;
  const rows = text.rows(formatCount(rollUp.rowsAdded));
  // Equal lines stand in the table's totals, and what one side does not give is no difference; in ballot order.
  const different = options.flatMap((option) => {
    const { sumOfRows: sum = null, published = null } =
      rollUp.lines.find((candidate) => candidate.option === option.id) ?? {};
    return sum === null || published === null || sum === published ? [] : [{ option, published, sum }];
  });
  return (
    <>
      <p className="max-w-text">
        {rollUp.agrees === true && <span aria-hidden="true">✓ </span>}
        {rollUp.agrees === null
          ? text.incomplete(rows)
          : rollUp.agrees
            ? text.agrees(rows)
            : text.differs(rows)}
        {rollUp.rowsWithoutVotes > 0 && ` ${text.without(text.rows(formatCount(rollUp.rowsWithoutVotes)))}`}
      </p>
      {different.length > 0 && (
        <ul className="space-y-1 text-sm tabular-nums">
          {different.map(({ option, published, sum }) => (
            <li key={option.id}>
              {optionName(option)}: {formatCount(sum)} {text.not} {formatCount(published)} ({text.difference}{' '}
              {formatDifference(sum - published)})
            </li>
          ))}
        </ul>
      )}
      <TpsRollUp rows={rollUp.rowProgress} published={progress} />
    </>
  );
}

/** TPS counted, added over the rows, against the published figure (R19); only where the source gives numbers of TPS. */
function TpsRollUp({ rows, published }: { readonly rows: Progress; readonly published: Progress }) {
  const text = regionText().rollUp;
  const [sum, stated] = [statedTps(rows), statedTps(published)];
  if (sum === null || stated === null) return null;
  const agrees = sum.counted === stated.counted && sum.total === stated.total;
  const words = ({ counted, total }: typeof sum) =>
    stateText().tpsIn(formatCount(counted), formatCount(total));
  return (
    <p className="max-w-text">
      {agrees && <span aria-hidden="true">✓ </span>}
      {agrees ? text.progressAgrees(words(sum)) : text.progressDiffers(words(sum), words(stated))}
    </p>
  );
}
