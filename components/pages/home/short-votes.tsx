import { BallotNumber } from '#components/result/votes/option-label.tsx';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { OptionVotes } from '#lib/domain/tally.ts';
import { voteTable } from '#lib/domain/vote-table.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { optionName } from '#lib/text/option-name.ts';
import { stateText } from '#lib/text/state.ts';
import { votesText } from '#lib/text/votes.ts';

interface Props {
  readonly options: readonly BallotOption[];
  readonly votes: readonly OptionVotes[];
}

/** Votes and shares in ballot order, a line an option. */
export function ShortVotes({ options, votes }: Props) {
  const { lines } = voteTable(options, votes);
  return (
    <ol className="divide-y divide-line text-sm">
      {lines.map(({ option, place, votes: own, share }) => (
        <li key={option.id} className="flex items-center gap-x-2 py-1">
          <BallotNumber option={option} place={place} />
          <span className="min-w-0 grow leading-snug">{optionName(option)}</span>
          <span className="shrink-0 text-right tabular-nums">
            {own === null ? stateText().notReported : formatCount(own)}
            {own !== null && <span className="sr-only"> {votesText().votes}</span>}
            {share !== null && <strong> {formatShare(share)}</strong>}
          </span>
        </li>
      ))}
    </ol>
  );
}
