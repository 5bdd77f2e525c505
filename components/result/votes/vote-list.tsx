import type { BallotOption } from '#lib/domain/candidate.ts';
import type { OptionVotes } from '#lib/domain/tally.ts';
import { voteTable } from '#lib/domain/vote-table.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { stateText } from '#lib/text/state.ts';
import { votesText } from '#lib/text/votes.ts';
import { BallotNumber, OptionNames } from './option-label.tsx';
import { ShareBar } from './share-bar.tsx';
import { basisWords, validVotesWords } from './vote-words.ts';

interface Props {
  readonly options: readonly BallotOption[];
  readonly votes: readonly OptionVotes[];
  /** Marks half of the valid votes, where that decides. */
  readonly half: boolean;
  /** Without bars and close together, where a list below is what the page is for. */
  readonly isClose?: boolean;
}

/** Votes and shares in ballot order, never by rank; every option the same size. */
export function VoteList({ options, votes, half, isClose = false }: Props) {
  const table = voteTable(options, votes);
  return (
    <div>
      <ol className="divide-y divide-line">
        {table.lines.map(({ option, place, votes: own, share }) => {
          return (
            <li key={option.id} className={isClose ? 'py-1.5' : 'py-2.5'}>
              <div className="flex items-start gap-3">
                <BallotNumber option={option} place={place} />
                <div className="min-w-0 flex-1">
                  <OptionNames option={option} isClose={isClose} />
                </div>
                <p className="shrink-0 text-right tabular-nums">
                  <span className="block text-lg font-bold" data-votes={option.id}>
                    {own === null ? (
                      <span className="text-sm font-normal text-muted">{stateText().notReported}</span>
                    ) : (
                      formatCount(own)
                    )}
                  </span>
                  {own !== null && <span className="sr-only">{votesText().votes}</span>}
                  <span className="block text-sm">{share === null ? '' : formatShare(share)}</span>
                </p>
              </div>
              {!isClose && (
                <div className="mt-1.5">
                  <ShareBar share={share} place={place} half={half} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p className="border-t border-line pt-2 text-sm">
        <span className="font-medium tabular-nums">{validVotesWords(table)}</span>{' '}
        {(!isClose || table.unknown > 0) && <span className="text-muted">{basisWords(table, half)}</span>}
      </p>
    </div>
  );
}
