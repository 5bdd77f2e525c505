import { ScrollTable } from '#components/layout/ui/scroll-table.tsx';
import { rowCheckWords } from '#components/result/region/row-check-words.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { mapValue } from '#lib/domain/map-value.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName, rowLevelName, shortRegionName } from '#lib/format/region-name.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { mapText } from '#lib/text/map.ts';
import { basisWords, readBasis } from './basis-words.ts';
import { fullValueWords, statisticTitle } from './map-words.ts';

interface Props {
  readonly contest: ContestLabel;
  readonly region: Region;
  readonly result: RegionResult;
  readonly view: MapView;
}

/** The map's twin: the same value of every child as a number or in words, with what it rests on. */
export function MapTable({ contest, region, result, view }: Props) {
  const text = mapText().table;
  const { rows, options } = result;
  const title = statisticTitle(view.statistic, options);
  const caption = text.caption(title, rowLevelName(region.code), regionName(region));
  const isOfDigest = readBasis(view.statistic.kind) !== null;
  return (
    <ScrollTable label={caption}>
      <table className="w-full max-w-text border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-left">
            <th scope="col" className="py-2 pr-2">
              {text.place}
            </th>
            <th scope="col" className="px-2 py-2 text-right">
              {title}
            </th>
            <th scope="col" className="py-2 pl-2 text-right">
              {isOfDigest ? text.basis : text.tpsIn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} className="border-b border-line">
              <th scope="row" className="text-left font-normal">
                <a href={pageHref(contest.slug, row.code)} className="inline-flex min-h-11 items-center pr-2">
                  {shortRegionName(row)}
                </a>
                {row.event && (
                  <span className="block text-xs text-muted">{eventNote(row.event, row.code)}</span>
                )}
                {rowCheckWords(row) !== null && <span className="block text-xs">{rowCheckWords(row)}</span>}
              </th>
              <td className="px-2 text-right tabular-nums">
                {fullValueWords(mapValue(row, view.statistic), options)}
              </td>
              <td className="pl-2 text-right text-muted tabular-nums">{basisWords(row, view.statistic)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollTable>
  );
}
