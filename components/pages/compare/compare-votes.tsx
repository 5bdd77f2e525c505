import { NoNumber } from '#components/layout/ui/no-number.tsx';
import { BallotNumber, OptionNames } from '#components/result/votes/option-label.tsx';
import { ShareBar } from '#components/result/votes/share-bar.tsx';
import { VoteList } from '#components/result/votes/vote-list.tsx';
import { basisWords } from '#components/result/votes/vote-words.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { numbersOf } from '#lib/domain/region-result.ts';
import type { OptionVotes } from '#lib/domain/tally.ts';
import { type VoteLine, voteTable } from '#lib/domain/vote-table.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { compareText } from '#lib/text/compare.ts';
import { stateText } from '#lib/text/state.ts';
import { votesText } from '#lib/text/votes.ts';
import type { ComparedSide } from './compared-side.ts';

interface Props {
  readonly sides: readonly [ComparedSide, ComparedSide];
}

/** Votes of one ballot in one table, in ballot order; of two ballots beside each other. */
export function CompareVotes({ sides }: Props) {
  const text = compareText();
  const [one, other] = sides;
  if (votesIn(one) === null && votesIn(other) === null) return <p className="text-sm">{text.noVotes}</p>;
  if (isOneBallot(one.result.options, other.result.options)) return <OneBallot sides={sides} />;
  return (
    <>
      <p className="max-w-text text-sm text-muted">{text.ownBallots}</p>
      <div className="grid grid-cols-1 gap-8 sm:grid-cols-2 sm:gap-12">
        {sides.map((side) => (
          <Ballot key={side.href} side={side} />
        ))}
      </div>
    </>
  );
}

/** Each option has a line for its name, so that its two bars are long enough to be held against each other. */
function OneBallot({ sides }: Props) {
  const [one, other] = sides;
  const caption = compareText().votesCaption(one.name, other.name);
  const tables = sides.map((side) => ({ side, table: voteTable(one.result.options, votesIn(side) ?? []) }));
  const partly = tables.find(({ side, table }) => votesIn(side) !== null && table.unknown > 0);
  return (
    <div className="max-w-[56rem]">
      <table className="w-full table-fixed border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-left align-bottom">
            {sides.map(({ name, href }) => (
              <th key={href} scope="col" className="py-2 pr-4">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {one.result.options.map((option, place) => (
          <tbody key={option.id} className="border-b border-line">
            <tr>
              <th scope="rowgroup" colSpan={2} className="pt-3 pb-1 text-left font-normal">
                <span className="flex items-start gap-2">
                  <BallotNumber option={option} place={place} />
                  <span className="min-w-0">
                    <OptionNames option={option} isClose />
                  </span>
                </span>
              </th>
            </tr>
            <tr className="align-top">
              {tables.map(({ side, table }) => (
                <td key={side.href} className="pr-4 pb-3 tabular-nums">
                  <Votes line={table.lines.find((line) => line.option.id === option.id)} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <p className="pt-2 text-sm text-muted">
        {partly === undefined ? votesText().sharesAre : basisWords(partly.table, false)}
      </p>
    </div>
  );
}

/** The share first: it is what two regions of different size can be compared by. */
function Votes({ line }: { readonly line: VoteLine | undefined }) {
  if (line === undefined || line.votes === null) return <NoNumber />;
  const { votes, share, place } = line;
  return (
    <>
      <span className="mb-1 flex flex-wrap items-baseline gap-x-3">
        <span className="text-base font-bold">{share === null ? '' : formatShare(share)}</span>
        <span>{formatCount(votes)}</span>
      </span>
      <ShareBar share={share} place={place} half={false} />
    </>
  );
}

function Ballot({ side }: { readonly side: ComparedSide }) {
  const votes = votesIn(side);
  const kind = numbersOf(side.result.state)?.tally.kind ?? 'notReported';
  return (
    <div>
      <h3 className="border-b-2 border-ink py-1 font-bold">{side.name}</h3>
      {votes === null ? (
        <p className="py-2 text-sm">{stateText().row[kind === 'counted' ? 'notReported' : kind]}</p>
      ) : (
        <VoteList options={side.result.options} votes={votes} half={false} />
      )}
    </div>
  );
}

function votesIn({ result }: ComparedSide): readonly OptionVotes[] | null {
  const tally = numbersOf(result.state)?.tally;
  return tally?.kind === 'counted' ? tally.votes : null;
}

/** True where both were given the same ballot: the same options, which have codes of their own in each contest. */
function isOneBallot(one: readonly BallotOption[], other: readonly BallotOption[]): boolean {
  const ids = new Set(one.map(({ id }) => id));
  return one.length > 0 && one.length === other.length && other.every(({ id }) => ids.has(id));
}
