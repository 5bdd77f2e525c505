import { BallotNumber, pairToken } from '#components/result/votes/option-label.tsx';
import { basisWords } from '#components/result/votes/vote-words.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { type VoteTable, voteTable } from '#lib/domain/vote-table.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import { progressWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';
import { votesText } from '#lib/text/votes.ts';
import { BarRows } from './bar-rows.tsx';
import type { ChartContext } from './chart-context.ts';
import { ChartFrame } from './chart-frame.tsx';
import { DataTable } from './data-table.client.tsx';
import type { BarRow } from './layer-data.ts';
import { NoChart } from './no-chart.tsx';

interface Props {
  readonly context: ChartContext;
  readonly options: readonly BallotOption[];
  /** Null where no document says anything of the region. */
  readonly tally: Tally | null;
  readonly progress: Progress;
  /** Half of the valid votes decides here. */
  readonly half: boolean;
}

/** Votes by option, in ballot order, or in words why there are none. */
export function VotesChart({ context, options, tally, progress, half }: Props) {
  const text = chartsText().votes;
  const votes = tally?.kind === 'counted' ? tally.votes : null;
  if (votes === null || options.length === 0) {
    return <NoChart id="suara" heading={text.heading} why={whyNone(tally)} />;
  }
  const table = voteTable(options, votes);
  const valid = table.validVotes === null ? stateText().row.notReported : formatCount(table.validVotes);
  const words = (count: number | null) => (count === null ? stateText().row.notReported : formatCount(count));
  const rows = table.lines.map(({ option, place, votes: own, share }): BarRow => {
    const isKnown = own !== null && share !== null;
    return {
      key: option.id,
      name: numbered(option),
      href: null,
      segments: isKnown
        ? [
            {
              key: option.id,
              token: pairToken(place),
              share,
              mark: '',
              inBar: '',
              words: text.part(formatCount(own), formatShare(share)),
            },
          ]
        : [],
      gap: isKnown ? null : { look: 'hatched', words: gapWords(own, table) },
    };
  });
  return (
    <ChartFrame
      id="suara"
      heading={text.heading}
      unit={half ? `${text.unit} ${votesText().halfLine}` : text.unit}
      description={descriptionOf(context.place, table, progress)}
      source={context.source}
      table={
        <DataTable
          caption={text.caption(context.place)}
          rowHead={text.option}
          columns={[
            { key: 'votes', head: text.votes },
            { key: 'share', head: text.share },
          ]}
          rows={[
            ...table.lines.map(({ option, votes: own, share }) => ({
              key: option.id,
              name: numbered(option),
              href: null,
              cells: [words(own), share === null ? stateText().row.notReported : formatShare(share)],
            })),
            {
              key: 'total',
              name: text.total,
              href: null,
              cells: [valid, table.validVotes === null ? stateText().row.notReported : '100%'],
            },
          ]}
        />
      }
    >
      <BarRows
        label={text.caption(context.place)}
        rows={rows}
        arrangement="above"
        scale={chartsText().compare.scale}
        half={half}
        heads={table.lines.map(({ option, place, votes: own, share }) => ({
          key: option.id,
          name: (
            <span className="flex min-w-0 items-center gap-2 pb-6.5">
              <BallotNumber option={option} place={place} />
              <span className="text-xs leading-tight sm:line-clamp-2 sm:text-sm wrap-anywhere">
                {optionName(option)}
              </span>
            </span>
          ),
          note: (
            <span className="block pb-6.5 text-sm leading-tight">
              <span className={own === null ? 'block text-muted' : 'block font-bold'}>{words(own)}</span>
              <span className="block">{share === null ? '' : formatShare(share)}</span>
            </span>
          ),
        }))}
      />
    </ChartFrame>
  );
}

function descriptionOf(place: string, table: VoteTable, progress: Progress): string {
  const { validVotes, lines, unknown } = table;
  if (unknown > 0) return [place, basisWords(table, false)].join(': ');
  const options = formatCount(lines.length);
  return chartsText().votes.description(
    place,
    validVotes === null ? stateText().row.notReported : formatCount(validVotes),
    options,
    progressWords(progress),
  );
}

/** An option without votes, or one whose share another one's missing votes leave open. */
function gapWords(own: number | null, { unknown }: VoteTable): string {
  return own !== null && unknown > 0 ? stateText().row.votesIncomplete : stateText().row.notReported;
}

function numbered(option: BallotOption): string {
  return option.ballotNumber === null ? optionName(option) : `${optionShort(option)}. ${optionName(option)}`;
}

function whyNone(tally: Tally | null): string {
  const text = chartsText().votes;
  switch (tally?.kind) {
    case 'withheld':
      return text.before;
    case 'noTotals':
      return votesText().severalSlates;
    case 'unreachable':
      return text.unreachable;
    default:
      return text.none;
  }
}
