import type { ReactNode } from 'react';
import { basisWords } from '#components/drawn/map/basis-words.ts';
import { valueWords } from '#components/drawn/map/map-words.ts';
import { NoNumber } from '#components/layout/ui/no-number.tsx';
import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { mapValue } from '#lib/domain/map-value.ts';
import { numbersOf } from '#lib/domain/region-result.ts';
import { regionAsRow } from '#lib/domain/region-row.ts';
import { timeZoneOf } from '#lib/domain/time-zone.ts';
import { voteTable } from '#lib/domain/vote-table.ts';
import { formatCount } from '#lib/format/number.ts';
import { sourceTimeWords } from '#lib/format/source-time-words.ts';
import { compareText } from '#lib/text/compare.ts';
import { mapText } from '#lib/text/map.ts';
import { rowProgressWords } from '#lib/text/progress-words.ts';
import { stateText } from '#lib/text/state.ts';
import type { ComparedSide } from './compared-side.ts';

/** Measures of both, worked out as everywhere; one that too little is known for says so in its place. */
const MEASURES = ['margin', 'turnout', 'invalidShare', 'inconsistent'] as const;

interface Props {
  readonly sides: readonly [ComparedSide, ComparedSide];
}

/** The same measures of both, with what each rests on. */
export function CompareFigures({ sides }: Props) {
  const text = compareText();
  const [one, other] = sides;
  const caption = text.caption(one.name, other.name);
  return (
    <ScrollTable label={caption}>
      <table className="w-full max-w-[56rem] table-fixed border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-left align-bottom">
            <th scope="col" className="w-1/4 py-2 pr-1">
              {text.figure}
            </th>
            {sides.map(({ name, href }) => (
              <th key={href} scope="col" className="px-1 sm:px-2">
                <a href={href} className="inline-flex min-h-11 items-center">
                  {name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line name={mapText().title.progress} sides={sides} cell={progressOf} />
          <Line name={text.validVotes} sides={sides} cell={validVotes} />
          {MEASURES.map((kind) => (
            <Line
              key={kind}
              name={mapText().title[kind]}
              short={mapText().short[kind]}
              sides={sides}
              cell={(side) => measured(side, kind)}
            />
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}

interface LineProps extends Props {
  readonly name: string;
  /** Where a column is as narrow as its longest word. */
  readonly short?: string;
  readonly cell: (side: ComparedSide) => ReactNode;
}

function Line({ name, short, sides, cell }: LineProps) {
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2 pr-1 text-left font-normal">
        <span className="sm:hidden">{short ?? name}</span>
        <span className="hidden sm:inline">{name}</span>
      </th>
      {sides.map((side) => (
        <td key={side.href} className="px-1 py-2 tabular-nums sm:px-2">
          {cell(side)}
        </td>
      ))}
    </tr>
  );
}

function measured({ region, result }: ComparedSide, kind: (typeof MEASURES)[number]): ReactNode {
  const row = regionAsRow(region, result);
  const value = mapValue(row, { kind });
  return (
    <>
      <span className={value.kind === 'none' ? 'block text-muted' : 'block font-medium'}>
        {valueWords(value, result.options)}
      </span>
      {kind !== 'margin' && value.kind === 'share' && (
        <span className="block text-xs text-muted">{basisWords(row, { kind })}</span>
      )}
    </>
  );
}

function progressOf({ region, result }: ComparedSide): ReactNode {
  const provenance = numbersOf(result.state)?.provenance ?? null;
  return (
    <>
      <span className="block font-medium">{rowProgressWords(regionAsRow(region, result))}</span>
      {provenance !== null && (
        <span className="block text-xs text-muted">
          {sourceTimeWords(provenance, timeZoneOf(region.code), stateText())}
        </span>
      )}
    </>
  );
}

function validVotes({ result }: ComparedSide): ReactNode {
  const tally = numbersOf(result.state)?.tally;
  const votes = tally?.kind === 'counted' ? voteTable(result.options, tally.votes).validVotes : null;
  return votes === null ? <NoNumber /> : <span className="font-medium">{formatCount(votes)}</span>;
}
