import { missingVotesWords } from '#components/result/region/missing-votes-words.ts';
import type { BallotOption } from '#lib/domain/candidate.ts';
import { extremesOf } from '#lib/domain/charts/extremes.ts';
import { readShareOf } from '#lib/domain/charts/read-share.ts';
import type { ResultRow } from '#lib/domain/region-result.ts';
import { rowCheck } from '#lib/domain/row-check.ts';
import { type RowKey, sortRows } from '#lib/domain/row-order.ts';
import type { Hundredths } from '#lib/domain/share.ts';
import { voteTable } from '#lib/domain/vote-table.ts';
import { pageHref } from '#lib/format/href.ts';
import { formatCount, formatShare } from '#lib/format/number.ts';
import { shortRegionName } from '#lib/format/region-name.ts';
import { chartsText } from '#lib/text/charts.ts';
import { optionName, optionShort } from '#lib/text/option-name.ts';
import { stateText } from '#lib/text/state.ts';
import type { ChartContext } from './chart-context.ts';
import { ChartFrame } from './chart-frame.tsx';
import { CompareBars } from './compare-bars.client.tsx';
import { type ComparedRow, comparedRow, sizeWords } from './compared-row.ts';
import { DataTable } from './data-table.client.tsx';
import { NoChart } from './no-chart.tsx';

interface Props {
  readonly context: ChartContext;
  readonly options: readonly BallotOption[];
  readonly rows: readonly ResultRow[];
}

/** The children side by side: shares of valid votes, one option at a time. */
export function CompareChart({ context, options, rows }: Props) {
  const text = chartsText().compare;
  const { slug, unit, source } = context;
  const known = rows.filter(({ tally }) => tally.kind === 'counted');
  const place = { id: 'perbandingan', heading: text.heading(unit) };
  const hasOwn = rows.some((row) => row.ownOptions !== null);
  if (hasOwn || options.length === 0 || known.length === 0) {
    const why = hasOwn || rows.some((row) => row.tally.kind === 'noTotals') ? text.severalSlates : text.none;
    return <NoChart {...place} why={why(unit)} />;
  }
  const caption = text.caption(unit, context.place);
  const counts = text.description(formatCount(known.length), formatCount(rows.length), unit);
  return (
    <ChartFrame
      {...place}
      unit={text.unitOne(unit)}
      source={source}
      description={[counts, ...rangesWords(options, known)].join(' ').trim()}
      table={<CompareTable caption={caption} slug={slug} options={options} rows={rows} />}
    >
      <CompareBars
        label={caption}
        options={options.map((option, place) => ({
          key: option.id,
          name:
            option.ballotNumber === null
              ? optionName(option)
              : `${optionShort(option)}. ${optionName(option)}`,
          byShare: placesByShare(rows, options, place),
        }))}
        rows={rows.map((row): ComparedRow => comparedRow(row, slug, options))}
        orders={ordersOf(rows)}
      />
    </ChartFrame>
  );
}

/** Places of the rows by the share of one option, the highest first; those of which it is not known last. */
function placesByShare(
  rows: readonly ResultRow[],
  options: readonly BallotOption[],
  option: number,
): readonly number[] {
  const shares = rows.map(({ tally }) =>
    tally.kind === 'counted' ? (voteTable(options, tally.votes).lines[option]?.share ?? -1) : -1,
  );
  return rows.map((_, place) => place).sort((a, b) => (shares[b] ?? -1) - (shares[a] ?? -1));
}

/** Places of the rows in each order a reader can choose; the domain sorts, the browser only picks. */
function ordersOf(rows: readonly ResultRow[]) {
  const order = (key: RowKey, descending: boolean) =>
    sortRows(rows, key, descending).map((row) => rows.indexOf(row));
  const hasTurnout = rows.some((row) => readShareOf(row, 'turnout') !== null);
  return {
    code: order({ by: 'code' }, false),
    name: order({ by: 'name' }, false),
    size: order({ by: 'validVotes' }, true),
    turnout: hasTurnout ? order({ by: 'turnout' }, true) : null,
  };
}

/** Lowest and highest share of each option, of votes that there can be; nothing of one whose shares are not known anywhere. */
function rangesWords(options: readonly BallotOption[], counted: readonly ResultRow[]): readonly string[] {
  const known = counted.filter((row) => rowCheck(row) === null);
  const shares = known.map(({ tally }) =>
    tally.kind === 'counted' ? voteTable(options, tally.votes).lines.map(({ share }) => share) : [],
  );
  return options
    .map((option, place) =>
      rangeWords(
        option,
        known.flatMap((item, at) => {
          const value = shares[at]?.[place] ?? null;
          return value === null ? [] : [{ item, value }];
        }),
      ),
    )
    .filter((words) => words !== '');
}

function rangeWords(
  option: BallotOption,
  shares: readonly { readonly item: ResultRow; readonly value: Hundredths }[],
): string {
  const text = chartsText().compare;
  const extremes = extremesOf(shares);
  if (extremes === null) return '';
  const { low, high } = extremes;
  return text.range(
    optionShort(option),
    formatShare(low.value),
    shortRegionName(low.item),
    formatShare(high.value),
    shortRegionName(high.item),
  );
}

interface TableProps {
  readonly caption: string;
  readonly slug: string;
  readonly options: readonly BallotOption[];
  readonly rows: readonly ResultRow[];
}

function validWords(row: ResultRow, valid: number): string {
  return rowCheck(row) === null ? formatCount(valid) : sizeWords(row, valid);
}

function CompareTable({ caption, slug, options, rows }: TableProps) {
  const text = chartsText().compare;
  return (
    <DataTable
      caption={caption}
      rowHead={chartsText().place}
      columns={[
        { key: 'valid', head: text.validVotes },
        ...options.map((option) => ({
          key: option.id,
          head: optionShort(option),
          ...(option.ballotNumber === null ? {} : { longHead: optionName(option) }),
        })),
      ]}
      rows={rows.map((row) => ({
        key: row.code,
        name: shortRegionName(row),
        href: pageHref(slug, row.code),
        cells: cellsOf(row, options),
      }))}
    />
  );
}

function cellsOf(row: ResultRow, options: readonly BallotOption[]): readonly string[] {
  if (row.tally.kind !== 'counted') return [missingVotesWords(row), ...options.map(() => '–')];
  const { lines, validVotes } = voteTable(options, row.tally.votes);
  return [
    validVotes === null ? stateText().row.votesIncomplete : validWords(row, validVotes),
    ...lines.map(({ votes, share }) => {
      if (votes === null) return '–';
      return share === null ? formatCount(votes) : `${formatCount(votes)} (${formatShare(share)})`;
    }),
  ];
}
