import { SortedTable } from '#components/layout/ui/sorted-table.client.tsx';
import { rowCheckWords } from '#components/result/region/row-check-words.ts';
import type { ContestLabel } from '#lib/domain/contest-label.ts';
import { mapValue, shareOfValue } from '#lib/domain/map-value.ts';
import type { MapView } from '#lib/domain/map-view.ts';
import type { Region } from '#lib/domain/region.ts';
import type { RegionResult } from '#lib/domain/region-result.ts';
import { pageHref } from '#lib/format/href.ts';
import { regionName, rowLevelName, shortRegionName } from '#lib/format/region-name.ts';
import { eventNote } from '#lib/text/event-words.ts';
import { mapText } from '#lib/text/map.ts';
import { basisNumber, basisWords, readBasis } from './basis-words.ts';
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
    <SortedTable
      caption={caption}
      className="w-full max-w-text border-collapse text-sm"
      columns={[
        { key: 'wilayah', label: text.place, descendingFirst: false, isText: true },
        { key: 'nilai', label: title, descendingFirst: true },
        { key: 'dasar', label: isOfDigest ? text.basis : text.tpsIn, descendingFirst: true },
      ]}
      lines={rows.map((row) => {
        const value = mapValue(row, view.statistic);
        const doubt = rowCheckWords(row);
        return {
          key: row.code,
          values: [row.name, shareOfValue(value), basisNumber(row, view.statistic)],
          line: (
            <tr className="border-b border-line">
              <th scope="row" className="text-left font-normal">
                <a href={pageHref(contest.slug, row.code)} className="inline-flex min-h-11 items-center pr-2">
                  {shortRegionName(row)}
                </a>
                {row.event && (
                  <span className="block text-xs text-muted">{eventNote(row.event, row.code)}</span>
                )}
                {doubt !== null && <span className="block text-xs">{doubt}</span>}
              </th>
              <td className="px-1 text-right tabular-nums">{fullValueWords(value, options)}</td>
              <td className="px-1 text-right text-muted tabular-nums">{basisWords(row, view.statistic)}</td>
            </tr>
          ),
        };
      })}
    />
  );
}
