import { NoNumber } from '#components/layout/ui/no-number.tsx';
import type { ElectionEvent } from '#lib/domain/contest.ts';
import { SEX_COLUMNS, SEX_ROWS } from '#lib/domain/figure.ts';
import type { Administration } from '#lib/domain/tps.ts';
import { formatCount } from '#lib/format/number.ts';
import { tpsText } from '#lib/text/tps.ts';
import { FigureLink } from '../viewer/figure-link.tsx';
import type { FigureNames } from './check-formula.tsx';

interface Props {
  readonly administration: Administration;
  readonly event: ElectionEvent;
  readonly place: string;
  /** Null where there is no photo to look at. */
  readonly names: FigureNames | null;
}

/** Voters and users of the right to vote, men, women and both, as the form has them. */
export function VotersTable({ administration, event, place, names }: Props) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{tpsText().votersCaption(place)}</caption>
      <thead>
        <tr className="border-b-2 border-ink text-right">
          <th scope="col" className="py-2 pr-2 text-left">
            {tpsText().row}
          </th>
          {SEX_COLUMNS.map((column) => (
            <th key={column} scope="col" className="py-2 pl-3">
              <span aria-hidden="true" title={tpsText().sexLong[column]}>
                {tpsText().sex[column]}
              </span>
              <span className="sr-only">{tpsText().sexLong[column]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SEX_ROWS.map((row) => (
          <tr key={row} className="border-b border-line text-right tabular-nums">
            <th scope="row" className="py-2 pr-2 text-left font-normal">
              {tpsText().voterRow(event, row)}
            </th>
            {SEX_COLUMNS.map((column) => {
              const value = administration[row][column];
              const words = value === null ? <NoNumber /> : formatCount(value);
              const figure = { kind: 'voters', row, column } as const;
              return (
                <td key={column} className={`py-2 pl-3 ${column === 'total' ? 'font-bold' : ''}`}>
                  {names === null ? (
                    words
                  ) : (
                    <FigureLink figure={figure} name={names(figure)}>
                      {words}
                    </FigureLink>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
