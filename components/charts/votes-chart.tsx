import type { BallotOption } from '#lib/domain/candidate.ts';
import type { Progress } from '#lib/domain/progress.ts';
import type { Tally } from '#lib/domain/tally.ts';
import { validVotesOf, voteShare, votesOf } from '#lib/domain/tally.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { chartsText } from '#lib/text/charts.ts';
import { votesText } from '#lib/text/votes.ts';
import { progressWords } from '../state/progress-line.tsx';
import { BallotNumber, optionName, optionShort, pairToken } from '../votes/option-label.tsx';
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
  const lines = options.map((option, place) => ({
    option,
    place,
    own: votesOf(votes, option.id),
    share: voteShare(votes, option.id),
  }));
  const valid = formatCount(validVotesOf(votes));
  const words = (count: number | null) => (count === null ? chartsText().unknown : formatCount(count));
  const rows = lines.map(({ option, place, own, share }): BarRow => {
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
      gap: isKnown ? null : { look: 'hatched', words: chartsText().unknown },
    };
  });
  return (
    <ChartFrame
      id="suara"
      heading={text.heading}
      unit={half ? `${text.unit} ${votesText().halfLine}` : text.unit}
      description={text.description(
        context.place,
        valid,
        formatCount(options.length),
        progressWords(progress),
      )}
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
            ...lines.map(({ option, own, share }) => ({
              key: option.id,
              name: numbered(option),
              href: null,
              cells: [words(own), share === null ? chartsText().unknown : formatShare(share)],
            })),
            { key: 'total', name: text.total, href: null, cells: [valid, '100%'] },
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
        heads={lines.map(({ option, place, own, share }) => ({
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
