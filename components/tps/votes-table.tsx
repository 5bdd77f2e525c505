import type { BallotOption } from '#lib/domain/candidate.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { formatCount } from '#lib/format/number.ts';
import { stateText } from '#lib/text/id/state.ts';
import { tpsText } from '#lib/text/id/tps.ts';
import { BallotNumber, OptionNames } from '../votes/option-label.tsx';

interface Props {
  readonly document: TpsDocument;
  readonly options: readonly BallotOption[];
  readonly place: string;
}

/** The vote figures as the form has them: options, valid, invalid, total. An unread box is words, never zero. */
export function VotesTable({ document, options, place }: Props) {
  const { votes, administration } = document;
  const read = votes.kind === 'read' ? votes.votes : [];
  // A box can only be unread where there is a form to read.
  const hasScan = document.pages.some((page) => page.kind === 'scanned');
  const missing =
    votes.kind === 'withheld' ? stateText.withheld : hasScan ? tpsText.notRead : stateText.notReported;
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{tpsText.votesCaption(place)}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{tpsText.option}</th>
          <th scope="col">{tpsText.votesColumn}</th>
        </tr>
      </thead>
      <tbody>
        {options.map((option, index) => (
          <tr key={option.id} className="border-t border-line">
            <th scope="row" className="py-2 pr-2 text-left font-normal">
              <span className="flex items-start gap-3">
                <BallotNumber option={option} place={index} />
                <OptionNames option={option} />
              </span>
            </th>
            <td className="py-2 text-right text-lg font-bold tabular-nums" data-votes={option.id}>
              <Figure
                value={read.find((entry) => entry.option === option.id)?.votes ?? null}
                missing={missing}
              />
            </td>
          </tr>
        ))}
        <Total label={tpsText.validVotes} value={administration?.validVotes ?? null} missing={missing} />
        <Total label={tpsText.invalidVotes} value={administration?.invalidVotes ?? null} missing={missing} />
        <Total label={tpsText.totalVotes} value={administration?.totalVotes ?? null} missing={missing} />
      </tbody>
    </table>
  );
}

function Total({
  label,
  value,
  missing,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly missing: string;
}) {
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-2 pr-2 text-left font-medium">
        {label}
      </th>
      <td className="py-2 text-right text-base tabular-nums">
        <Figure value={value} missing={missing} />
      </td>
    </tr>
  );
}

function Figure({ value, missing }: { readonly value: number | null; readonly missing: string }) {
  return value === null ? (
    <span className="text-sm font-normal text-muted">{missing}</span>
  ) : (
    formatCount(value)
  );
}
