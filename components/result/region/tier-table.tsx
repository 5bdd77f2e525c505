import type { ReactNode } from 'react';
import { NoNumber } from '#components/layout/ui/no-number.tsx';
import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { TierLine } from '#lib/domain/recap-tiers.ts';
import { formatCount, formatDifference } from '#lib/format/number.ts';
import { optionName } from '#lib/text/option-name.ts';
import { regionText } from '#lib/text/region.ts';
import { votesText } from '#lib/text/votes.ts';

interface Props {
  readonly lines: readonly TierLine[];
  readonly options: readonly BallotOption[];
  readonly place: string;
  /** How many forms the site's own sum rests on; null where it has read none. */
  readonly formsRead: number | null;
}

const CELL = 'px-1 py-2 sm:px-2';

/** The same figures by forms, by Sirekap and by plenary, with their difference. What a source does not give has none. */
export function TierTable({ lines, options, place, formsRead }: Props) {
  const text = regionText().tiers;
  const hasRecap = lines.some(({ recap }) => recap !== null);
  return (
    <ScrollTable label={text.caption(place)}>
      <table className="w-full max-w-page border-collapse text-xs sm:text-sm">
        <caption className="sr-only">{text.caption(place)}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-right align-bottom">
            <th scope="col" className={`${CELL} text-left`}>
              {text.figure}
            </th>
            {formsRead !== null && (
              <th scope="col" className={CELL}>
                {text.forms(formatCount(formsRead))}
              </th>
            )}
            <th scope="col" className={CELL}>
              {text.count}
            </th>
            {hasRecap && (
              <>
                <th scope="col" className={CELL}>
                  {text.recap}
                </th>
                <th scope="col" className={CELL}>
                  {text.difference}
                </th>
                <th scope="col" className={`${CELL} text-left`}>
                  {text.reading}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={keyOf(line)} className="border-b border-line text-right tabular-nums">
              <th scope="row" className={`${CELL} text-left font-normal`}>
                {nameOf(line, options)}
              </th>
              {formsRead !== null && <td className={CELL}>{numberOf(line.forms)}</td>}
              <td className={CELL}>{numberOf(line.count)}</td>
              {hasRecap && (
                <>
                  <td className={CELL}>{numberOf(line.recap)}</td>
                  <td className={CELL}>{differenceOf(line)}</td>
                  <td className={`${CELL} text-left text-muted`}>{text.state[line.state]}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

function keyOf({ figure }: TierLine): string {
  return figure.kind === 'option' ? figure.option : figure.kind;
}

function nameOf({ figure }: TierLine, options: readonly BallotOption[]): string {
  if (figure.kind === 'validVotes') return votesText().validVotes;
  const option = options.find(({ id }) => id === figure.option);
  if (option === undefined) return figure.option;
  return option.ballotNumber === null ? optionName(option) : `${option.ballotNumber} ${optionName(option)}`;
}

function numberOf(value: number | null): ReactNode {
  return value === null ? <NoNumber /> : formatCount(value);
}

function differenceOf({ count, recap }: TierLine): ReactNode {
  return count === null || recap === null ? <NoNumber /> : formatDifference(recap - count);
}
