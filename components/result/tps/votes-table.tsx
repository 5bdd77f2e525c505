import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { TpsDocument } from '#lib/domain/tps.ts';
import { formatCount } from '#lib/format/number.ts';
import { stateText } from '#lib/text/state.ts';
import { tpsText } from '#lib/text/tps.ts';
import { FigureLink } from '../viewer/figure-link.tsx';
import { BallotNumber, OptionNames } from '../votes/option-label.tsx';
import type { FigureNames } from './check-formula.tsx';

interface Props {
  readonly document: TpsDocument;
  readonly options: readonly BallotOption[];
  readonly place: string;
  readonly names: FigureNames;
}

const SUMS = ['validVotes', 'invalidVotes', 'totalVotes'] as const;

/** The vote figures as the form has them: options, valid, invalid, total. An unread box is words, never zero. */
export function VotesTable({ document, options, place, names }: Props) {
  const { votes, administration } = document;
  const read = votes.kind === 'read' ? votes.votes : [];
  // A box can only be unread where there is a form to read.
  const hasScan = document.pages.some((page) => page.kind === 'scanned');
  const missing =
    votes.kind === 'withheld' ? stateText().withheld : hasScan ? tpsText().notRead : stateText().notReported;
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{tpsText().votesCaption(place)}</caption>
      {/* A name is never broken inside a word unless it is longer than the line. */}
      <colgroup>
        <col />
        <col className="w-28" />
      </colgroup>
      <thead className="sr-only">
        <tr>
          <th scope="col">{tpsText().option}</th>
          <th scope="col">{tpsText().votesColumn}</th>
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
              <Value
                figure={{ kind: 'votes', option: option.id }}
                names={hasScan ? names : null}
                value={read.find((entry) => entry.option === option.id)?.votes ?? null}
                missing={missing}
              />
            </td>
          </tr>
        ))}
        {SUMS.map((kind) => (
          <tr key={kind} className="border-t border-line">
            <th scope="row" className="py-2 pr-2 text-left font-medium">
              {tpsText()[kind]}
            </th>
            <td className="py-2 text-right text-base tabular-nums">
              <Value
                figure={{ kind }}
                names={hasScan ? names : null}
                value={administration?.[kind] ?? null}
                missing={missing}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ValueProps {
  readonly figure: Figure;
  /** Null where there is no photo to look at. */
  readonly names: FigureNames | null;
  readonly value: number | null;
  readonly missing: string;
}

function Value({ figure, names, value, missing }: ValueProps) {
  const words =
    value === null ? <span className="text-sm font-normal text-muted">{missing}</span> : formatCount(value);
  if (names === null) return words;
  return (
    <FigureLink figure={figure} name={names(figure)}>
      {words}
    </FigureLink>
  );
}
